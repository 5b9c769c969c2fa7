"""Whether a remark of staff, ``# klopt:`` with a reason, still counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePath

from generator import dutch
from generator.dossier.dossier_files import DossierFiles
from generator.dossier.outdated.moments import moments_in
from generator.places import dossier_name
from generator.source.remarks import WORD, Remark

WITHOUT_REASON = f"schrijf achter '{WORD}:' waarom dit klopt; zonder reden telt deze opmerking niet"
RENEW = "kijk of het nog klopt en schrijf dan een nieuwe reden; zo telt deze opmerking niet"

_AHEAD = re.compile(
    r"\b(?:zal|zullen|gaat|gaan|pas(?!\s+sinds)|(?:volgt|volgen|komt|komen)(?!\s+uit)|geldt\s+tot"
    r"|(?:wordt|worden)\s+(?:in|op|eind|begin|medio|uiterlijk))\b",
    re.IGNORECASE,
)
"""Words of a reason that looks ahead."""


@dataclass(frozen=True)
class Validity:
    """Against what remarks are held: the remarks of the dossier ``earlier``, by their file and
    reason, and the day of the documents."""

    earlier: str = ""
    before: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    day: date | None = None

    @classmethod
    def of(cls, earlier: DossierFiles | None, day: date | None) -> Validity:
        """That of a dossier with documents of that day, made from that one before it."""
        if earlier is None:
            return cls(day=day)
        known = ((_file(name), one.reason) for name, one in remarks_of(earlier))
        return cls(dossier_name(earlier.folder), frozenset(known), day)

    def fault(self, file: str, remark: Remark) -> str | None:
        """Why a remark in that file does not count; None if it does."""
        if not remark.reason:
            return WITHOUT_REASON
        if (_file(file), remark.reason) in self.before:
            return f"deze opmerking stond al in {self.earlier}; {RENEW}"
        if self.day is None or not _AHEAD.search(remark.reason):
            return None
        for moment in moments_in(remark.reason):
            if moment.period.last < self.day:
                over = f"'{moment.words}', en dat is voorbij op {dutch.date_text(self.day)}"
                return f"deze reden kijkt vooruit naar {over}; {RENEW}"
        return None


def remarks_of(files: DossierFiles) -> Iterator[tuple[str, Remark]]:
    """The remarks of a dossier, each with the name of its file."""
    for name, path in files.paths().items():
        if path != files.shared:
            yield from ((name, remark) for remark in files.models[path][0].remarks())


def _file(name: str) -> str:
    """By what a file is known in any dossier."""
    return PurePath(name).name
