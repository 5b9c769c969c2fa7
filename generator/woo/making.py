"""The public version of a document: in the same frame and looks, with a last part on its boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.build.manuscript import Manuscript
from generator.content.boxes import around_boxes, grounds_in, grounds_in_brackets
from generator.content.figure import Figure
from generator.content.inline import Inline, Text, Value
from generator.content.picture import Picture
from generator.content.printed import Inhoud, Weglatingen, nodes_of, rewritten_in
from generator.content.tables import ColumnOf, TableLayout
from generator.content.values import Blocks, paragraph
from generator.content.walk import all_of
from generator.content.words import texts_of
from generator.dossier.dossier import DocumentFile, Dossier
from generator.gronden import Grond, in_volgorde

_ADDED = (
    "Dit deel is toegevoegd bij het openbaar maken en hoort niet bij het document zelf."
    " Document {id}."
)
_BOXES = (
    " Waar een code in een vak staat, is tekst weggelaten. Het vak is altijd even groot, hoe lang"
    " de tekst ook was."
)
_NOTHING = " Er is niets weggelaten."

_GROUNDS: TableLayout[Grond] = TableLayout(
    (
        ColumnOf("Code", 2, lambda grond: paragraph(grond.code)),
        ColumnOf("Artikel", 4, lambda grond: paragraph(grond.artikel)),
        ColumnOf("Wat dit beschermt", 5, lambda grond: paragraph(grond.beschermt)),
    ),
    "De codes in dit document, met per code het artikel en wat het beschermt",
)


def public_manuscript(dossier: Dossier, file: DocumentFile, number: str) -> Manuscript:
    """That of a document of a public dossier; ``number`` is how the platform knows it."""
    contents = _without_references(dossier.contents_of(file.document))
    told = dossier.worded(Weglatingen(blokken=_told(used_in(contents), number)), file.document)
    properties = dossier.properties_of(file)
    return Manuscript(file.document.soort, replace(contents, weglatingen=(told,)), properties)


def _without_references(contents: Inhoud) -> Inhoud:
    """The same without what tells from which value of the input a figure was taken."""
    return rewritten_in(contents, _without_reference)


def _without_reference(inline: Inline) -> Inline:
    return replace(inline, reference="") if isinstance(inline, Value) else inline


def used_in(contents: Inhoud) -> tuple[Grond, ...]:
    """The grounds on which something of what is printed was left out, in the order of the law."""
    return in_volgorde(grond for text in _texts(contents) for grond in text)


def boxes_of(contents: Inhoud) -> list[tuple[Grond, ...]]:
    """The grounds of each box that is drawn."""
    texts = (node.text for node in all_of(nodes_of(contents)) if isinstance(node, Text))
    return [grounds for text in texts for _, grounds in around_boxes(text) if grounds]


def _texts(contents: Inhoud) -> Iterator[tuple[Grond, ...]]:
    for node in all_of(nodes_of(contents)):
        match node:
            case Text(text):
                yield grounds_in(text)
            case Picture(description=description):
                yield grounds_in_brackets(description)
            case Figure(charts):
                yield from (grounds_in_brackets(text) for one in charts for text in texts_of(one))


def _told(grounds: tuple[Grond, ...], number: str) -> Blocks:
    added = _ADDED.format(id=number)
    if not grounds:
        return paragraph(added, _NOTHING)
    return (*paragraph(added, _BOXES), _GROUNDS.table(grounds))
