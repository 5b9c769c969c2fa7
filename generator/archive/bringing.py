"""What somebody brings to the archive, with what describes it: a dossier or its public version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.archive.contents import Description, DossierPart, Issuers, payload
from generator.archive.lines import LoggedDocument
from generator.archive.request import Request
from generator.archive.store import Deposit
from generator.model.facts.archief import Archief
from generator.model.facts.organisatie import Organisatie


@dataclass(frozen=True)
class Bringer:
    """Who brings it, why and on what day (``asked``), of which organisation, and what ``settings``
    say of all that it archives."""

    organisation: Organisatie
    settings: Archief
    asked: Request

    def deposit(
        self, dossier: str, documents: Iterable[LoggedDocument], parts: Iterable[DossierPart]
    ) -> Deposit:
        """What is to be archived of that dossier: those parts, in which those documents stand."""
        house, asked, parts = self.organisation, self.asked, tuple(parts)
        source = Issuers(f"Rapportarchief {house.afkorting}", house.ministerie)

        def describe(version: str) -> dict[str, bytes]:
            return Description(dossier, version, asked.op, source, self.settings).files(parts)

        return Deposit(
            dossier=dossier,
            documents=tuple(documents),
            payload=payload(parts),
            describe=describe,
            op=asked.op.isoformat(),
            wie=asked.wie,
            waarom=asked.waarom,
            info={"Source-Organization": self.settings.archiefvormer.naam},
        )
