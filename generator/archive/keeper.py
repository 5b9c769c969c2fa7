"""Puts a public version in an archive, of the version that the dossier was when it was sent."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.archive.archiving import settings_of
from generator.archive.inventory import key_of
from generator.archive.lines import LogLine
from generator.archive.public import PublicVersion, deposit_of
from generator.archive.request import Request
from generator.archive.sent import version_sent
from generator.archive.store import Deposit, add
from generator.dossier.dossier import Dossier
from generator.woo.publishing import Publication


@dataclass(frozen=True)
class Keeper:
    """Puts public versions in an archive: which one, and who asks for it and why."""

    archive: Path
    asked: Request

    def version_sent(self, dossier: Dossier) -> LogLine:
        """The version that a dossier was when it was sent. Raises ``InputError`` if none is."""
        settings_of(dossier)
        return version_sent(self.archive, dossier)

    def keep(self, publication: Publication, dossier: Dossier, sent: LogLine) -> Path:
        """Archive what became public of that version; gives the folder in which it is."""
        entry = add(self.archive, self._deposit(publication, dossier, sent))
        return self.archive.joinpath(*key_of(entry)) if entry else self.archive

    def _deposit(self, publication: Publication, dossier: Dossier, sent: LogLine) -> Deposit:
        assert dossier.woo is not None  # without a decision nothing is published
        raw, woo = dossier.woo
        version = PublicVersion(
            of=sent,
            matter=woo.matter,
            decided=woo.datum_besluit or self.asked.op,
            documents=publication.documents,
            lists={path.rpartition("/")[2]: data for path, data in publication.lists.items()},
            woo=raw.raw,
            removed=publication.removed,
            nowhere=publication.nowhere,
        )
        house = dossier.kader.organisatie
        return deposit_of(version, house, settings_of(dossier), self.asked)
