"""From which values of the input each text of a tree comes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.content.figure import Figure
from generator.content.inline import Paragraph, Text, Value
from generator.content.picture import Picture
from generator.content.tree import Heading, Passage, TableCaption
from generator.content.walk import Part, parts
from generator.origin import Origin, each_once

Origins = tuple[Origin, ...]


def texts(nodes: Iterable[Part], around: Origins = ()) -> Iterator[tuple[str, Origins]]:
    """Each text with the values it comes from; none for words of the program.

    ``around`` are the origins of what the nodes stand in. The innermost tells.
    """
    for node in nodes:
        match node:
            case Text(text):
                yield text, around
            case _:
                yield from texts(parts(node), within(node, around))


def within(node: Part, around: Origins) -> Origins:
    """The origins of what stands in a node that itself stands within ``around``."""
    match node:
        case Passage(origins=origins) | Value(origins=(_, *_) as origins):
            return origins
        case Paragraph() | Heading() | Picture() | TableCaption() if (
            node.lines and len(around) == 1
        ):
            return (around[0].at_lines(node.lines),)
        case _:
            return around


def origins_of(nodes: Iterable[Part], around: Origins = ()) -> Origins:
    """All values from which something in the nodes comes, each once."""
    return each_once(_origins(nodes, around))


def _origins(nodes: Iterable[Part], around: Origins) -> Iterator[Origin]:
    for node in nodes:
        match node:
            case Value(origins=(_, *_) as origins) | Figure(origins=origins):
                yield from origins
            case Text():
                yield from around
            case _:
                yield from _origins(parts(node), within(node, around))
