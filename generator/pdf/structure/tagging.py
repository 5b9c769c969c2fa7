"""Gives a PDF its structure, in the place of what WeasyPrint makes of it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pydyf

from generator.pdf.boxes import Box
from generator.pdf.inside.early import read_early
from generator.pdf.inside.laid_out import Marked, PageStream, TypesetDocument, marked_in, page_box
from generator.pdf.structure.artifacts import mark_artifacts
from generator.pdf.structure.elements import Element, LinkArea
from generator.pdf.structure.links import merge_areas, name_links
from generator.pdf.structure.notes import name_notes
from generator.pdf.structure.reading import Reading
from generator.pdf.structure.tables import link_headings
from generator.pdf.structure.wrapping import wrap_words
from generator.pdf.structure.writing import Writer

_LACKS = {
    "lang": "het sjabloon zegt niet in welke taal het is (html lang)",
    "title": "het sjabloon heeft geen titel (title)",
}
"""What a document must say of itself (ISO 14289-1, 7.1 and 7.2); what is told when it does not."""

_LOG = logging.getLogger("weasyprint")
"""Where WeasyPrint complains; ``pdf/watching`` makes a problem of whatever it says."""


@dataclass(frozen=True)
class Structure:
    """The structure of a document.

    ``marks`` is how many each of its pages has, ``left_over`` what no link needs any more.
    """

    document: Element
    marks: tuple[int, ...]
    left_over: tuple[LinkArea, ...]


def add_structure(
    pdf: pydyf.PDF, document: TypesetDocument, pdf_version: str, page_streams: Sequence[PageStream]
) -> None:
    """Add the structure of a document that was drawn; the arguments are those of WeasyPrint."""
    for lacks, message in _LACKS.items():
        if not getattr(document.metadata, lacks):
            _LOG.error(message)
    structure = structure_of(document, page_streams)
    for area in structure.left_over:
        page = pdf.objects[int(pdf.page_references[area.page].split()[0])]
        page["Annots"].remove(area.annotation.reference)
    Writer(pdf).write(structure.document, structure.marks)


def structure_of(document: TypesetDocument, page_streams: Sequence[PageStream]) -> Structure:
    """The structure of a document that was drawn; what is no content becomes an artifact."""
    pages = [page_box(page) for page in document.pages]
    marked = [marked_in(stream) for stream in page_streams]
    reading = read_early(document) or _read(pages, marked)
    for number, (page, stream) in enumerate(zip(pages, page_streams, strict=True)):
        reading.read_margins(number, page, marked[number])
        mark_artifacts(stream, reading.artifacts[number])
    root = reading.done()
    nodes = list(root.nodes())
    wrap_words(nodes)
    link_headings(nodes)
    name_notes(nodes)
    name_links(nodes)
    return Structure(root, tuple(map(len, marked)), tuple(merge_areas(nodes)))


def _read(pages: Iterable[Box], marked: Iterable[Marked]) -> Reading:
    """What stands on the pages, but for their margins: those come after the text."""
    reading = Reading()
    for number, (page, of_page) in enumerate(zip(pages, marked, strict=True)):
        reading.read(number, page, of_page)
    return reading
