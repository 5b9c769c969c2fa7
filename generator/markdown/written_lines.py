"""Where the paragraphs of a text stand in it, and what it says wherever its lines end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from markdown_it.token import Token

from generator.markdown.bullets import UsualBullets
from generator.markdown.grammar import grammar
from generator.markdown.headings import looks_like_heading
from generator.markdown.lookalikes import lookalikes
from generator.markdown.offsets import ParsedLines

_HARD_BREAK = re.compile(r" {2}$|(?<!\\)(?:\\\\)*\\$")  # CommonMark 6.7
_AROUND = " \t"

_NO_QUOTE = re.compile(r"[^>\t]")
_NOTE = re.compile(r"[ \t]*\[\^[^\]]*\]:")
_IN_A_NOTE = " " * 4

_PARAGRAPH = ("paragraph_open", "inline", "paragraph_close")

Said: TypeAlias = list[object]
"""What a text says, wherever its lines end."""


@dataclass(frozen=True)
class Piece:
    """Words up to a hard break or the end of their paragraph, and the marks that stand before."""

    marks: str
    words: str

    @property
    def below(self) -> str:
        """What stands under the marks, before the other lines of these words."""
        return _IN_A_NOTE if _NOTE.match(self.marks) else _NO_QUOTE.sub(" ", self.marks)


@dataclass(frozen=True)
class WrittenParagraph:
    """A paragraph: its lines from ``first`` on, and their words without marks and indent."""

    first: int
    lines: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Its words as they are shown."""
        marks: list[str] = []
        runs: list[list[str]] = []  # joined at the end, as a text may have a thousand lines
        for line, words in zip(self.lines, self.words, strict=True):
            if runs and not _HARD_BREAK.search(runs[-1][-1]):
                runs[-1][-1] = runs[-1][-1].rstrip(" ")
                runs[-1].append(words)
            else:
                marks.append(line[: line.rfind(words)])
                runs.append([words])
        return tuple(map(Piece, marks, map(" ".join, runs)))

    @property
    def text(self) -> tuple[str, ...]:
        """Its words as they are shown, wherever it stands."""
        return tuple(piece.words for piece in self.pieces)


def paragraphs_of(text: str) -> Iterator[WrittenParagraph]:
    """The paragraphs of a text whose line ends are newlines.

    One that looks as if it were more, such as a list, is left out: it will be refused as it
    stands, and must stay so.
    """
    lines = text.split("\n")
    tokens = grammar().parse(UsualBullets.of(text).text)
    for token, content in pairwise(tokens):
        if token.type == "paragraph_open" and token.map and not _looks_like_more(content.content):
            own = tuple(lines[slice(*token.map)])
            words = tuple(line.lstrip(_AROUND) for line in content.content.split("\n"))
            if len(own) == len(words):  # else lines of hard spaces fell away
                yield WrittenParagraph(token.map[0], own, words)


def are_one_paragraph(words: Sequence[str], like: Sequence[str]) -> bool:
    """Whether lines of these words are one paragraph, and say what lines of those say."""
    content = "\n".join(words)
    now, before = (grammar().parse(text) for text in (content, "\n".join(like)))
    is_one = len(now) == len(_PARAGRAPH) and not _looks_like_more(content)
    return is_one and _said(now) == _said(before)


def _looks_like_more(content: str) -> bool:
    locate = ParsedLines.of(content).position
    return any(lookalikes(content, locate)) or any(looks_like_heading(content, locate))


def said(text: str) -> Said:
    """What a text says, also one that would be refused."""
    return _said(grammar().parse(UsualBullets.of(text).text))


def _said(tokens: Sequence[Token]) -> Said:
    """The tokens, but for where they stand; a line end within a paragraph is a space."""
    found: Said = []
    for token in tokens:
        if token.type in ("text", "softbreak"):
            words = " " if token.type == "softbreak" else token.content
            before = found.pop() if found and isinstance(found[-1], str) else ""
            found.append(f"{before}{words}")
            continue
        meta = {name: value for name, value in token.meta.items() if name != "at"}
        content = _said(token.children) if token.children else token.content
        found.append((token.type, token.markup, token.info, token.attrs, meta, content))
    return found
