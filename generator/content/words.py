"""The words of a tree, without its form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.content.figure import Chart, Figure, ShareChart, TimeChart
from generator.content.inline import (
    Footnote,
    HardBreak,
    Inline,
    Paragraph,
    Reference,
    Text,
)
from generator.content.listings import CaptionList, Contents
from generator.content.picture import Picture
from generator.content.provenance import Origins, within
from generator.content.tree import (
    Band,
    Block,
    Column,
    Heading,
    KeyTable,
    Matrix,
    MatrixRow,
    TableCaption,
)
from generator.content.unwrapped import unwrapped_line
from generator.content.walk import Part, parts, rewritten


def text_of(inlines: Iterable[Inline]) -> str:
    """The text of running text; a note stands in its place, a break is a space."""
    return "".join(map(_text, inlines))


def _text(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case HardBreak():
            return " "
        case Reference():
            return inline.written
        case Footnote(paragraphs):
            return " ".join(text_of(paragraph.children) for paragraph in paragraphs)
        case _:
            return text_of(part for part in parts(inline) if isinstance(part, Inline))


def divided_at_breaks(line: Iterable[Inline]) -> Iterator[tuple[Inline, ...]]:
    """The parts of running text between its line ends."""
    part: list[Inline] = []
    for inline in unwrapped_line(line):
        if isinstance(inline, HardBreak):
            yield tuple(part)
            part = []
        else:
            part.append(inline)
    yield tuple(part)


def text_of_blocks(blocks: Iterable[Block]) -> str:
    """The text of blocks: a line for each paragraph, heading, band and cell."""
    return "\n".join(text_of(line) for block in blocks for line in lines_of(block))


def begin_of(blocks: Iterable[Block], most_words: int) -> str:
    """How blocks begin, in so many words at most and without notes."""
    words = text_of_blocks(rewritten(blocks, _without_note)).split()
    return " ".join(words[:most_words]) + (" …" if len(words) > most_words else "")


def _without_note(inline: Inline) -> Inline:
    return Text("") if isinstance(inline, Footnote) else inline


def lines_of(part: Part) -> Iterator[tuple[Inline, ...]]:
    """Each row of running text in the part, in the order in which it is read."""
    return (line for line, _ in lines_from(part))


def lines_from(part: Part, around: Origins = ()) -> Iterator[tuple[tuple[Inline, ...], Origins]]:
    """Each of those rows, with the values that what stands in it comes from if it says nothing
    else; ``around`` are those of what the part stands in."""
    around = within(part, around)
    match part:
        case Paragraph() | Heading() | Band() | Picture() | TableCaption():
            yield part.children, around
        case Column(heading):
            yield heading, around
        case Contents(entries) | CaptionList(entries=entries):
            yield from ((entry.children, around) for entry in entries)
        case KeyTable(rows, headings=headings):
            yield from ((heading, around) for heading in headings)
            for key, value in rows:
                yield key, around
                yield from _lines_of_all(value, around)
        case Matrix(corner, columns, rows):
            yield corner, around
            yield from _lines_of_all((*columns, *rows), around)
        case Figure(caption=caption, origins=origins):
            yield (Text(caption),), origins
        case MatrixRow(heading, cells):
            yield heading, around
            yield from _lines_of_all(cells, around)
        case _:
            yield from _lines_of_all(parts(part), around)


def _lines_of_all(
    all_parts: Iterable[Part], around: Origins
) -> Iterator[tuple[tuple[Inline, ...], Origins]]:
    for part in all_parts:
        yield from lines_from(part, around)


def texts_of(chart: Chart) -> Iterator[str]:
    """The words that stand in a chart."""
    yield chart.title
    match chart:
        case TimeChart(points=points):
            yield from (point.label for point in points)
            yield chart.aim_label
            if chart.forecast:
                yield chart.forecast.label
        case ShareChart(bars=bars):
            yield from (chart.value_name, chart.previous_name)
            for bar in bars:
                yield from (bar.name, bar.label)
