"""Markdown text to the tree, or all that is wrong with it.

What is supported: paragraphs, bold, italic, links, bullet and numbered lists to three levels,
tables, footnotes, quotes, hard line breaks and pictures; in a long text also headings. Anything
else that Markdown would act on is refused with its place; nothing is dropped in silence.
"""

from __future__ import annotations

import re

from generator.content.characters import IMPOSSIBLE, possible
from generator.content.tree import Block
from generator.markdown.blocks import BlockReader
from generator.markdown.bullets import UsualBullets
from generator.markdown.faults import (
    IMPOSSIBLE_CHARACTER,
    LONG_WORD,
    TOO_LONG,
    TOO_MANY_LINES,
    Fault,
    MarkdownError,
)
from generator.markdown.grammar import grammar
from generator.markdown.notes import Notes
from generator.markdown.offsets import ParsedLines
from generator.markdown.token_nodes import nested
from generator.markdown.withheld import NO_MARK, bare_grounds

__all__ = [
    "LONGEST",
    "Fault",
    "MarkdownError",
    "has_long_word",
    "parse",
    "parse_long",
    "too_much",
]

LONGEST = 100_000
"""The longest text, in characters; some forty pages. It bounds time and memory."""

MOST_LINES = 3_000
"""The most lines with text in it, each of which may be a paragraph or an item of a list: twenty
seconds of layout. Prose of the longest has a third of them."""

LONGEST_WORD = 1_000
"""The longest word; a page takes time that grows with the square of the length of a word."""

_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_LINE_END = re.compile(r"\r\n?")


HEADING_LEVELS = 3
"""How many levels of headings a long text may have."""


def parse(text: str) -> tuple[Block, ...]:
    """The blocks that ``text`` says; none for a blank text.

    Raises ``MarkdownError`` with every fault in the text.
    """
    return _parse(text, 0)


def parse_long(text: str) -> tuple[Block, ...]:
    """The blocks of a long text, which may have headings: ``#`` is level 1, ``##`` 2, ``###`` 3.

    Raises ``MarkdownError`` with every fault in the text.
    """
    return _parse(text, HEADING_LEVELS)


def too_much(text: str) -> str:
    """Why nothing of a text is read, as there is too much of it; empty when it is read."""
    if len(text) > LONGEST:
        return TOO_LONG.format(length=len(text), limit=LONGEST)
    lines = sum(map(bool, map(str.strip, text.splitlines())))
    return TOO_MANY_LINES.format(count=lines, limit=MOST_LINES) if lines > MOST_LINES else ""


def has_long_word(text: str) -> bool:
    """Whether a text has a word that is refused, as it is too long."""
    return _LONG_WORD.search(text) is not None


def _parse(text: str, headings: int) -> tuple[Block, ...]:
    if message := too_much(text):
        raise MarkdownError([Fault(0, 0, message)])
    usual = UsualBullets.of(_LINE_END.sub("\n", text))
    source = ParsedLines.of(usual.text)
    faults = [
        *_impossible_characters(source, usual.text),
        *_long_words(source, usual.text),
        *(Fault(*source.position(at), NO_MARK) for at in bare_grounds(usual.text)),
    ]
    reader = BlockReader(source, Notes(faults), faults, headings)
    blocks = reader.read_text(nested(grammar().parse(possible(usual.text))))
    if faults:
        raise MarkdownError(map(usual.as_written, faults))
    return blocks


def _impossible_characters(source: ParsedLines, text: str) -> list[Fault]:
    return [
        Fault(
            *source.position(found.start()),
            IMPOSSIBLE_CHARACTER.format(code=f"U+{ord(found[0]):04X}"),
        )
        for found in IMPOSSIBLE.finditer(text)
    ]


def _long_words(source: ParsedLines, text: str) -> list[Fault]:
    return [
        Fault(
            *source.position(found.start()),
            LONG_WORD.format(length=len(found[0]), limit=LONGEST_WORD),
        )
        for found in _LONG_WORD.finditer(text)
    ]
