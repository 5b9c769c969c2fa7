"""What a document says to who cannot see a table or a figure, and prints nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.content.figure import Figure
from generator.content.marks import Mark
from generator.content.picture import Picture
from generator.content.printed import Inhoud, nodes_of
from generator.content.tree import KeyTable, Matrix, Table
from generator.content.walk import all_of
from generator.content.words import texts_of


def said_aside(contents: Inhoud) -> Iterator[str]:
    """All of that, and what a chart says in itself."""
    for node in all_of(nodes_of(contents)):
        match node:
            case Table() | KeyTable() | Matrix():
                yield node.summary
            case Figure(charts, caption):
                yield caption
                yield from (text for chart in charts for text in texts_of(chart))
            case Picture(description=description):
                yield description
            case Mark():
                yield node.description
