"""What became public of a made-up dossier, without making any document."""

from __future__ import annotations

from datetime import date

from generator.gronden import lees
from generator.model.woo import Woo
from generator.origin import Origin
from generator.woo.published import PublicDocument, Weglating

DECISION = {
    "aanleiding": "verzoek",
    "matter": "2025-0417",
    "zaaknummer": "777-2025",
    "datum_besluit": "20-11-2025",
    "motiveringen": [{"grond": "5.1.2e", "tekst": "Zij treden niet in de openbaarheid."}],
}


def decision(**fields: object) -> Woo:
    """The decision, with other fields in the place of its own; None leaves one out."""
    known = {name: one for name, one in {**DECISION, **fields}.items() if one is not None}
    return Woo.model_validate(known).geplaatst(Origin("2025-09-br/woo.yaml"))


def document(
    *left_out: str,
    whole: str = "",
    day: date | None = date(2025, 9, 8),
    ter_beslissing: bool = False,
    name: str = "nota",
    number: str = "100234",
    title: str = "Nota voortgang diversiteit en inclusie",
) -> PublicDocument:
    """A document, a nota, with one box for each of those grounds."""
    return PublicDocument(
        bestand=name,
        soort=name.partition("-")[0],
        titel=title,
        datum=day,
        id=number,
        weglatingen=tuple(Weglating(1, lees(one)) for one in left_out),
        geheel=lees(whole) if whole else (),
        ter_beslissing=ter_beslissing,
    )
