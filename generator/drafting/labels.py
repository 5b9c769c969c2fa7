"""What stands behind a label: in a table of two columns, behind a colon or tab, or below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.drafting.likeness import bare, is_like
from generator.drafting.texts import words_of
from generator.received.document import WordBlock, WordParagraph, WordTable, paragraphs_in

Labels = Mapping[str, Sequence[str]]
"""By field, the words that may stand before it."""

_MOST_WORDS = 6
"""A label has no more."""

_MOST_EXACT = 6
"""A label of so many letters must be written as it is: another letter makes another word of it."""


@dataclass(frozen=True)
class Labelled:
    """What was found by field, and the words that stood there as labels."""

    values: Mapping[str, str]
    fixed: tuple[str, ...]

    def value(self, field: str) -> str:
        """What stands behind the label of a field; nothing when it is not there."""
        return self.values.get(field, "")


def labelled(blocks: Iterable[WordBlock], labels: Labels) -> Labelled:
    """The values in those blocks that have one of these labels; of two the first counts."""
    values: dict[str, str] = {}
    fixed: list[str] = []
    for label, value in _pairs(tuple(blocks), labels):
        field = _field(label, labels)
        if field:
            fixed.append(label)
            if value:
                values.setdefault(field, value)
    return Labelled(values, tuple(fixed))


def _field(label: str, labels: Labels) -> str:
    """The field of that label; none if it is no label."""
    if not bare(label) or len(label.split()) > _MOST_WORDS:
        return ""
    exact = (field for field, words in labels.items() if bare(label) in map(bare, words))
    near = (
        field
        for field, words in labels.items()
        if any(len(word) > _MOST_EXACT and is_like(label, word) for word in words)
    )
    return next(exact, "") or next(near, "")


def _pairs(blocks: Sequence[WordBlock], labels: Labels) -> Iterator[tuple[str, str]]:
    """Each label with what stands behind it."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, WordTable) and _is_of_labels(block, labels):
            for row in block.rows:
                yield words_of(row.cells[0].blocks), words_of(row.cells[1].blocks)
        else:
            lines += _lines(paragraphs_in((block,)))
    yield from _in_lines(lines, labels)


def _is_of_labels(table: WordTable, labels: Labels) -> bool:
    """Whether a table has labels at the left and what they say at the right."""
    rows = [row for row in table.rows if len(row.cells) == 2]
    return len(rows) == len(table.rows) and any(
        _field(words_of(row.cells[0].blocks), labels) for row in rows
    )


def _lines(paragraphs: Iterable[WordParagraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from filter(None, (line.strip(" \xa0") for line in paragraph.text.split("\n")))


def _in_lines(lines: Sequence[str], labels: Labels) -> Iterator[tuple[str, str]]:
    """The labels in lines: with their value behind them, or on the next lines."""
    for at, line in enumerate(lines):
        for sign in ("\t", ":"):
            label, _, value = line.partition(sign)
            if value.strip() and _field(label, labels):
                yield label.strip(" :"), " ".join(value.split())
                break
        else:
            if _field(line.rstrip(": \t"), labels):
                yield line.rstrip(": \t"), _below(lines[at + 1 :], labels)


def _below(lines: Sequence[str], labels: Labels) -> str:
    """The line below a label, unless that is a label too; with a line that goes on from it."""
    first = next(iter(lines), "")
    parts = first.replace("\t", ":").partition(":")
    if _field(parts[0], labels):
        return ""
    others = takewhile(lambda line: line[:1].islower(), lines[1:])
    return " ".join(" ".join((first, *others)).split())
