"""A text as it is shown to who fills it in, each paragraph on one line, and back.

A line end within a paragraph is a space to Markdown. Shown in a field of another width it looks
torn; written back it must stand where it stood, so that a change touches only its own lines.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from generator.markdown.parse import has_long_word, too_much
from generator.markdown.wrapping import wrapped
from generator.markdown.written_lines import (
    Piece,
    WrittenParagraph,
    are_one_paragraph,
    paragraphs_of,
    said,
)

_PICTURE = "!["
_LINE_END = re.compile(r"\r\n?")

_Lines: TypeAlias = Mapping[WrittenParagraph, Sequence[str]]


def shown(written: str) -> str:
    """The text with each paragraph on one line; hard breaks, tables, lists and notes stay."""
    text = _body(written)
    paragraphs = [one for one in _paragraphs(text) if are_one_paragraph(one.text, one.words)]
    joined = {one: [piece.marks + piece.words for piece in one.pieces] for one in paragraphs}
    return _first_that_says_it(text, [joined])


def written(shown: str, before: str, width: int) -> str:
    """The text to write after somebody changed what was shown of the text ``before``.

    A paragraph that is the same gets its own lines back, another one lines of at most ``width``
    characters. What is written says what is shown; where nothing was changed it is ``before``,
    byte for byte.
    """
    text, body = _body(shown), _body(before)
    if text == _shown(body):
        return before
    paragraphs = _paragraphs(text)
    own = _own_lines(paragraphs, _paragraphs(body))
    new = _new_lines([one for one in paragraphs if one not in own], width)
    result = _first_that_says_it(text, [{**own, **new}, own])
    line_end = "\r\n" if "\r\n" in before else "\n"
    return result.replace("\n", line_end) + before[len(before.rstrip("\r\n")) :]


def _body(text: str) -> str:
    return _LINE_END.sub("\n", text).rstrip("\n")


_shown = shown  # for where that name is a text


def _paragraphs(text: str) -> list[WrittenParagraph]:
    """Those of a text that is not refused whole: reading another one may take minutes."""
    return [] if too_much(text) or has_long_word(text) else list(paragraphs_of(text))


def _own_lines(now: Iterable[WrittenParagraph], before: Iterable[WrittenParagraph]) -> _Lines:
    """For each paragraph that was there before, the lines on which it stood."""
    known: defaultdict[tuple[str, ...], deque[WrittenParagraph]] = defaultdict(deque)
    for one in before:
        known[one.text].append(one)
    return {one: _placed(known[one.text].popleft(), one) for one in now if known[one.text]}


def _placed(before: WrittenParagraph, now: WrittenParagraph) -> Sequence[str]:
    """The lines of a paragraph, behind the marks that it has now."""
    marked = now.pieces[0]
    if before.pieces[0].marks == marked.marks:
        return before.lines
    return _behind(marked, before.words)


def _new_lines(paragraphs: Iterable[WrittenParagraph], width: int) -> _Lines:
    """The lines of paragraphs that were not there before, or said something else; a picture stays
    on its own line."""
    new = {}
    for one in paragraphs:
        if one.words[0].startswith(_PICTURE):
            continue
        lines = [(piece, wrapped(piece.words, width - len(piece.marks))) for piece in one.pieces]
        if are_one_paragraph([line for _, words in lines for line in words], one.words):
            new[one] = [line for piece, words in lines for line in _behind(piece, words)]
    return new


def _behind(piece: Piece, words: Sequence[str]) -> list[str]:
    return [piece.marks + words[0], *(piece.below + line for line in words[1:])]


def _first_that_says_it(text: str, choices: Iterable[_Lines]) -> str:
    """The text with the lines of the first choice that changes nothing of what it says."""
    changed = [lines for lines in choices if lines]
    wanted = said(text) if changed else []
    others = (_with(text, lines) for lines in changed)
    return next((other for other in others if said(other) == wanted), text)


def _with(text: str, changed: _Lines) -> str:
    lines = text.split("\n")
    for one in sorted(changed, key=lambda one: one.first, reverse=True):
        lines[one.first : one.first + len(one.lines)] = changed[one]
    return "\n".join(lines)
