"""What has a place on the page itself: a mark or a picture, which may stand in no cell, and the
heading of what stands on a page on its side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.content.picture import Picture
from generator.content.printed import Inhoud, rows_of, with_blocks
from generator.content.provenance import Origins, within
from generator.content.tree import Passage, Placed
from generator.content.turned import with_headings_turned
from generator.content.walk import Part, parts
from generator.origin import Origin
from generator.problems import Problem

IN_A_CELL: Mapping[type[Part], str] = {
    Placed: (
        "deze tekst komt in een tabel of lijst, en daar kan geen {nieuwe-pagina}, {bij-elkaar} of"
        " {liggend}; haal die regel weg"
    ),
    Picture: (
        "een afbeelding kan niet in een cel van een tabel staan, en deze tekst wordt in een tabel"
        " afgedrukt; zet haar in een andere tekst"
    ),
}
"""What is said of each of those there, or in an item of a list."""


def with_headings_on_their_pages(contents: Inhoud) -> Inhoud:
    """The contents in which no heading is left behind by what staff turned below it."""
    return with_blocks(contents, with_headings_turned)


def misplaced(contents: Inhoud) -> Iterator[Problem]:
    """That a text of a cell or an item of a list has one, at its field."""
    found = (one for row in rows_of(contents) for one in _in_cells(row, (), inside=False))
    return (Problem.at(origin, IN_A_CELL[kind]) for origin, kind in dict.fromkeys(found))


def _in_cells(
    nodes: Iterable[Part], around: Origins, *, inside: bool
) -> Iterator[tuple[Origin, type[Part]]]:
    """The field and the kind of what stands so; ``inside`` something else than the page."""
    for node in nodes:
        if inside and type(node) in IN_A_CELL:
            yield from ((origin, type(node)) for origin in around[:1])
        on_page = isinstance(node, Placed | Passage) and not inside
        yield from _in_cells(parts(node), within(node, around), inside=not on_page)
