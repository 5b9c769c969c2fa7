"""The chapters of a document: its highest headings, each with all that stands below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.drafting.outline import Section
from generator.received.document import Run, WordBlock, WordParagraph


@dataclass(frozen=True)
class Chapter:
    """A chapter; lower headings stand among its blocks."""

    name: str
    blocks: tuple[WordBlock, ...]


def chapters(sections: Sequence[Section]) -> tuple[Chapter, ...]:
    """The chapters that sections make, of which each has a heading."""
    highest = min((section.level for section in sections), default=0)
    made: list[Chapter] = []
    for section in sections:
        if section.level == highest or not made:
            made.append(Chapter(section.name, section.blocks))
        else:
            last = made.pop()
            made.append(Chapter(last.name, (*last.blocks, *with_heading(section))))
    return tuple(made)


def with_heading(section: Section) -> tuple[WordBlock, ...]:
    """The blocks of a section below its heading as a paragraph."""
    if not section.heading:
        return section.blocks
    heading = WordParagraph("", (Run(section.name),), heading=section.level)
    return (heading, *section.blocks)


def all_of(sections: Iterable[Section]) -> tuple[WordBlock, ...]:
    """The blocks of sections with their headings."""
    return tuple(block for section in sections for block in with_heading(section))
