"""The inventory of a publication: which documents, on which grounds words were left out, and where.

It goes with the decision, so it never tells words, nor how many there were.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator import dutch
from generator.build.manuscript import Manuscript
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.tree import Align, KeyTable
from generator.content.values import Blocks, line, paragraph
from generator.gronden import Aard, Grond, in_volgorde, schrijf
from generator.model.facts.organisatie import Organisatie
from generator.model.properties import Eigenschappen
from generator.model.woo import Aanleiding, Woo
from generator.model.woo.inventarislijst import SOORT, InventarislijstInhoud
from generator.woo.published import PublicDocument, Weglating

REASONS = {
    Aanleiding.VERZOEK: "Een verzoek (artikel 4.1 Woo)",
    Aanleiding.EIGEN_BEWEGING: "Uit eigen beweging (hoofdstuk 3 Woo)",
}

_NOT_WEIGHED = "Dit is een absolute grond: er wordt niet afgewogen."


@dataclass(frozen=True)
class _Listed:
    """A document with its place in the list, from 1."""

    number: int
    document: PublicDocument


@dataclass(frozen=True)
class _Used:
    """A ground with how often it was used, and why it outweighs."""

    grond: Grond
    times: int
    reasons: Blocks


@dataclass(frozen=True)
class _Box:
    """A box with its number in its document, from 1."""

    document: PublicDocument
    number: int
    box: Weglating


_DOCUMENTS: TableLayout[_Listed] = TableLayout(
    (
        ColumnOf("Nr.", 1, lambda one: paragraph(str(one.number)), Align.RIGHT),
        ColumnOf("ID", 2, lambda one: paragraph(one.document.id)),
        ColumnOf("Document", 7, lambda one: paragraph(one.document.titel)),
        ColumnOf("Datum", 3, lambda one: paragraph(_day(one.document.datum))),
        ColumnOf("Beoordeling", 3, lambda one: paragraph(one.document.beoordeling.value)),
        ColumnOf("Gronden", 4, lambda one: paragraph(_codes(one.document.codes))),
        ColumnOf("Passages", 2, lambda one: paragraph(_count(one.document)), Align.RIGHT),
    ),
    "De documenten, met per document wat is besloten, op welke gronden, en hoeveel passages zijn"
    " weggelaten",
)

_GROUNDS: TableLayout[_Used] = TableLayout(
    (
        ColumnOf("Code", 2, lambda one: paragraph(one.grond.code)),
        ColumnOf("Artikel", 4, lambda one: paragraph(one.grond.artikel)),
        ColumnOf("Wat dit beschermt", 5, lambda one: paragraph(one.grond.beschermt)),
        ColumnOf("Aantal", 2, lambda one: paragraph(str(one.times)), Align.RIGHT),
        ColumnOf("Motivering", 7, lambda one: one.reasons),
    ),
    "De gronden, met per grond het artikel, wat het beschermt, hoe vaak hij is gebruikt en waarom",
)

_PLACES: TableLayout[_Box] = TableLayout(
    (
        ColumnOf("ID", 2, lambda one: paragraph(one.document.id)),
        ColumnOf("Nummer", 1, lambda one: paragraph(str(one.number))),
        ColumnOf("Pagina", 1, lambda one: paragraph(str(one.box.pagina or ""))),
        ColumnOf("Grond", 5, lambda one: paragraph(_codes(one.box.gronden))),
    ),
    "De weggelaten passages, met per passage het document, de pagina en de grond",
)


def inventory(
    documents: Sequence[PublicDocument], woo: Woo, organisatie: Organisatie, decided: date
) -> Manuscript:
    """The list, ready to be made; ``decided`` is its day."""
    title = f"Inventarislijst bij Woo-besluit {woo.matter}"
    properties = Eigenschappen(title, "Inventarislijst", organisatie.auteur(), decided)
    return Manuscript(SOORT, _contents(documents, woo, organisatie), properties)


def _contents(
    documents: Sequence[PublicDocument], woo: Woo, organisatie: Organisatie
) -> InventarislijstInhoud:
    used, groups = tuple(_used(documents, woo)), tuple(_boxes(documents))
    listed = (_Listed(number, one) for number, one in enumerate(documents, 1))
    return InventarislijstInhoud(
        matter=line(woo.matter),
        gegevens=(_particulars(woo, organisatie),),
        documenten=(_DOCUMENTS.table(listed),),
        gronden=(_GROUNDS.table(used),) if used else (),
        ouder_dan_vijf_jaar=woo.ouder_dan_vijf_jaar,
        plaatsen=(_PLACES.grouped(groups),) if groups else (),
    )


def _particulars(woo: Woo, organisatie: Organisatie) -> KeyTable:
    rows = (
        ("Organisatie", organisatie.ministerie),
        ("Aanleiding", REASONS[woo.aanleiding]),
        ("Kenmerk", woo.matter),
        ("Zaaknummer", woo.zaaknummer or ""),
        ("Datum besluit", _day(woo.datum_besluit)),
    )
    filled = tuple((line(name), paragraph(text)) for name, text in rows if text)
    return KeyTable(filled, "Gegevens van het besluit")


def _used(documents: Sequence[PublicDocument], woo: Woo) -> Iterator[_Used]:
    every = [
        *(grond for one in documents for grond in one.geheel),
        *(grond for one in documents for box in one.weglatingen for grond in box.gronden),
    ]
    for grond in in_volgorde(every):
        reasons = woo.motivering_van(grond)
        usual = paragraph(_NOT_WEIGHED) if grond.aard is Aard.ABSOLUUT else ()
        yield _Used(grond, every.count(grond), reasons.tekst if reasons else usual)


def _boxes(documents: Sequence[PublicDocument]) -> Iterator[Group[_Box]]:
    """The boxes of each document that has some."""
    for one in documents:
        if one.weglatingen:
            boxes = tuple(_Box(one, number, box) for number, box in enumerate(one.weglatingen, 1))
            yield Group(line(one.titel), boxes)


def _count(document: PublicDocument) -> str:
    return "geheel" if document.geheel else str(len(document.weglatingen))


def _codes(gronden: Sequence[Grond]) -> str:
    """The codes, with room to end a line between them."""
    return schrijf(gronden).replace(";", "; ")


def _day(day: date | None) -> str:
    return dutch.date_text(day) if day else ""
