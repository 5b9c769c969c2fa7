"""The lists of tables and figures that a document asks for, once all have their numbers.

They are made of what is printed, in the language of the document, so that a line says what the
caption says to which it leads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from generator.content.figure import Figure
from generator.content.inline import Text
from generator.content.listings import CaptionList, Counted, ListedCaption
from generator.content.picture import Picture
from generator.content.printed import Inhoud, nodes_of, rows_of, with_blocks
from generator.content.provenance import Origins, origins_of, within
from generator.content.tree import Block, TableCaption
from generator.content.values import value
from generator.content.walk import Part, parts, rewritten
from generator.content.words import text_of
from generator.problems import Problem
from generator.talen import Taal

Captioned: TypeAlias = TableCaption | Picture | Figure
"""What has a number and a caption, or is the caption of it."""

EMPTY: Mapping[Counted, str] = {
    Counted.TABLE: (
        "er staat geen tabel met een bijschrift in dit document, dus er is geen lijst van tabellen;"
        ' zet boven een tabel een regel {tabel=naam "bijschrift"}, of haal dit weg'
    ),
    Counted.FIGURE: (
        "er staat geen figuur in dit document, dus er is geen lijst van figuren; zet er een"
        " afbeelding of grafiek in, of haal dit weg"
    ),
}
"""What is said of a list in which nothing would stand."""


def with_caption_lists(contents: Inhoud, taal: Taal) -> tuple[Inhoud, list[Problem]]:
    """The contents in which each list has its lines and leads to what is on them; and which lists
    would be empty."""
    asked = {one.counted: one for one in nodes_of(contents) if isinstance(one, CaptionList)}
    if not asked:
        return contents, []
    lines = {one: tuple(_lines(contents, one, taal.zeg(one.value))) for one in asked}

    def filled(block: Block) -> Block:
        if isinstance(block, CaptionList):
            return replace(block, entries=lines[block.counted])
        if isinstance(block, Captioned) and _counted(block) in asked:
            return replace(block, anchor=_counted(block).anchor(block.number))
        return block

    empty = [Problem.at(one.origin, EMPTY[kind]) for kind, one in asked.items() if not lines[kind]]
    made = with_blocks(contents, lambda blocks: rewritten(blocks, block=filled))
    return made, empty


def _counted(block: Captioned) -> Counted:
    return Counted.TABLE if isinstance(block, TableCaption) else Counted.FIGURE


def _lines(contents: Inhoud, counted: Counted, word: str) -> Iterator[ListedCaption]:
    """A line for each of them, as its caption reads."""
    for row in rows_of(contents):
        for block, origins in _captioned(row):
            if _counted(block) is counted:
                words = value(_words(block), *origins)
                start = Text(f"{word} {block.number}. ")
                yield ListedCaption((start, words), counted.anchor(block.number))


def _captioned(nodes: Iterable[Part], around: Origins = ()) -> Iterator[tuple[Captioned, Origins]]:
    """Each of them, with what its caption comes from."""
    for node in nodes:
        here = within(node, around)
        if isinstance(node, Captioned):
            yield node, origins_of((node,), here)
        yield from _captioned(parts(node), here)


def _words(block: Captioned) -> str:
    return block.caption if isinstance(block, Figure) else text_of(block.children).strip()
