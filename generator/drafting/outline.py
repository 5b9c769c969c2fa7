"""The sections of a document that was made by hand, whatever its headings look like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.drafting.likeness import bare, best_of, without_number
from generator.drafting.typed_lists import with_lists
from generator.received.document import (
    Received,
    WordBlock,
    WordParagraph,
    WordTable,
    paragraphs_in,
)

MOST_WORDS = 14
MOST_LETTERS = 110
"""A heading is no longer than this."""

_NUMBERED = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})*\.?\s+[A-ZÀ-Ý“‘\"']")
_ENDS = (".", ";", ",", "!")
_TITLES = ("title", "titel")
_DEEPEST = 9


@dataclass(frozen=True)
class Form:
    """The headings that a kind of document has. When they are ``all`` of them, nothing else is a
    heading but what has the style of one."""

    headings: Sequence[str] = ()
    all: bool = False


@dataclass(frozen=True)
class Section:
    """A heading as it was written, how deep it stands, and the blocks up to the next one.

    What stands before the first heading has none.
    """

    heading: str
    level: int
    blocks: tuple[WordBlock, ...]

    @property
    def name(self) -> str:
        """The heading without its number, and without the colon behind it."""
        return without_number(self.heading).rstrip(" :")


@dataclass(frozen=True)
class Outline:
    """A document in sections; ``around`` is what stands above and below its pages."""

    sections: tuple[Section, ...]
    around: tuple[WordParagraph, ...]

    @property
    def blocks(self) -> tuple[WordBlock, ...]:
        """All that stands below headings."""
        return tuple(block for section in self.sections for block in section.blocks)

    @property
    def tables(self) -> tuple[WordTable, ...]:
        """All tables."""
        return tuple(block for block in self.blocks if isinstance(block, WordTable))


NO_FORM = Form()
"""Of a kind of which every document has headings of its own."""


def outline_of(word: Received, form: Form = NO_FORM) -> Outline:
    """The sections of a document; a line like a heading of the ``form`` is one, as it may look."""
    sections: list[Section] = []
    heading, level, blocks = "", 0, list[WordBlock]()
    for block, found in _with_headings(word.blocks, form):
        if not found:
            blocks.append(block)
            continue
        sections.append(_section(heading, level, blocks))
        heading, level, blocks = _words(block), found, []
    sections.append(_section(heading, level, blocks))
    return Outline(tuple(sections), tuple(paragraphs_in((*word.headers, *word.footers))))


def _section(heading: str, level: int, blocks: Iterable[WordBlock]) -> Section:
    return Section(heading, level, tuple(with_lists(blocks)))


def _words(block: WordBlock) -> str:
    return " ".join(block.text.split()) if isinstance(block, WordParagraph) else ""


def _with_headings(blocks: Sequence[WordBlock], form: Form) -> Iterator[tuple[WordBlock, int]]:
    """Each block with its level as a heading; 0 if it is none."""
    for block, following in zip(blocks, (*blocks[1:], None), strict=False):
        level = _level(block, following, form) if isinstance(block, WordParagraph) else 0
        yield block, level


def _level(paragraph: WordParagraph, following: WordBlock | None, form: Form) -> int:
    """How deep a paragraph stands as a heading, by its style or by what it looks like."""
    words = _words(paragraph)
    if not words:
        return 0
    if paragraph.style in _TITLES:
        return 1
    if paragraph.heading:
        return paragraph.heading
    if bare(words) in map(bare, form.headings):
        return 2
    if paragraph.item or len(words.split()) > MOST_WORDS or len(words) > MOST_LETTERS:
        return 0
    if best_of(words, form.headings):
        return 2
    if form.all:
        return 0
    if _is_numbered(words) and not _goes_on(following):
        return 2
    return 3 if _is_bold(paragraph) and not words.endswith(_ENDS) else 0


def _is_numbered(words: str) -> bool:
    return _NUMBERED.match(words) is not None and not words.endswith((*_ENDS, ":"))


def _goes_on(following: WordBlock | None) -> bool:
    """Whether another number follows right away: then it is a list that was typed."""
    return isinstance(following, WordParagraph) and bool(_NUMBERED.match(following.text))


def _is_bold(paragraph: WordParagraph) -> bool:
    written = [run for run in paragraph.runs if run.text.strip()]
    return bool(written) and all(run.strong for run in written) and "\t" not in paragraph.text
