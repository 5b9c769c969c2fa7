"""What the YAML parser tells of a fault, and what stood there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import yaml

from generator.source.findings import Finding
from generator.source.text import FileText

ALIAS = "*"
"""The style of a token that repeats a value."""


class AnyMark(Protocol):
    """A spot as either of PyYAML's parsers gives it."""

    line: int
    column: int
    index: int


@dataclass(frozen=True)
class Token:
    """What the parser read last: its style (a quote, ``|``, ``*``, ``{`` …) and its place."""

    style: str
    start: int
    end: int


@dataclass(frozen=True)
class TextSpot:
    """A line and column from 0, and the index in the text."""

    line: int
    column: int
    index: int


@dataclass(frozen=True)
class SyntaxFault:
    """What the parser said and where.

    ``since`` is where it began what it was doing, ``last`` what it read before that, and
    ``bracket`` the index of the innermost ``{`` or ``[`` that is still open.
    """

    text: FileText
    says: str
    at: TextSpot
    since: TextSpot
    last: Token | None
    bracket: int | None

    @classmethod
    def of(
        cls, error: yaml.YAMLError, text: FileText, last: Token | None, bracket: int | None
    ) -> SyntaxFault:
        """The fault that ``error`` tells of."""
        context = getattr(error, "context", None) or ""
        at = _spot(getattr(error, "problem_mark", None)) or TextSpot(0, 0, 0)
        since = _spot(getattr(error, "context_mark", None)) or at
        return cls(text, f"{context}: {getattr(error, 'problem', error)}", at, since, last, bracket)

    @property
    def line(self) -> str:
        """The line where the parser gave up."""
        return self.text.line(self.at.line)

    @property
    def character(self) -> str:
        """The character where the parser gave up."""
        return self.text.content[self.at.index : self.at.index + 1]

    def follows(self, *styles: str) -> Token | None:
        """The last token, if it has one of these styles and the fault is right behind it."""
        if self.last is None or self.last.style not in styles:
            return None
        between = self.text.content[self.last.end : self.at.index]
        return None if between.strip(" \t") else self.last

    def spans_lines(self, token: Token) -> bool:
        """Whether the token ends on a later line than it begins."""
        return self.text.line_at(token.start) < self.text.line_at(token.end)

    def here(self, message: str) -> Finding:
        """The finding at the place where the parser gave up."""
        return self.text.place(self.at.line, self.at.column), message

    def at_its_start(self, message: str) -> Finding:
        """The finding at the place where the parser began what it was doing."""
        return self.text.place(self.since.line, self.since.column), message


def _spot(mark: AnyMark | None) -> TextSpot | None:
    return TextSpot(mark.line, mark.column, mark.index) if mark else None
