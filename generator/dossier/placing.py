"""A text that says where it stands on the page must stand on the page itself, not in a cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.content.printed import Inhoud, rows_of
from generator.content.provenance import Origins, within
from generator.content.tree import Passage, Placed
from generator.content.walk import Part, parts
from generator.origin import Origin
from generator.problems import Problem

IN_A_CELL = (
    "deze tekst komt in een tabel of lijst, en daar kan geen {nieuwe-pagina} of {bij-elkaar}; haal"
    " die regel weg"
)


def misplaced(contents: Inhoud) -> Iterator[Problem]:
    """That a text of a cell or an item of a list says so, at its field."""
    wrong = {origin: None for row in rows_of(contents) for origin in _placed(row, (), inside=False)}
    return (Problem.at(origin, IN_A_CELL) for origin in wrong)


def _placed(nodes: Iterable[Part], around: Origins, *, inside: bool) -> Iterator[Origin]:
    """The origins of what is placed; ``inside`` something else than the page."""
    for node in nodes:
        here = within(node, around)
        if isinstance(node, Placed) and inside:
            yield from here[:1]
        on_page = isinstance(node, Placed | Passage) and not inside
        yield from _placed(parts(node), here, inside=not on_page)
