"""A frame in another language: its fixed words anew, all else as it is."""

from __future__ import annotations

from dataclasses import replace

from generator.frame.parts import (
    ColumnLine,
    ColumnPart,
    Each,
    Frame,
    FramePart,
    ReferenceColumn,
    Say,
    Sheet,
    When,
    Words,
)
from generator.talen import Taal


def in_taal(frame: Frame, taal: Taal) -> Frame:
    """The frame in that language. Raises ``OnvertaaldError`` for words that it does not know."""
    return replace(
        frame,
        footer=_words(frame.footer, taal),
        letterhead=_words(frame.letterhead, taal),
        first=_sheet(frame.first, taal),
        following=tuple(_sheet(sheet, taal) for sheet in frame.following),
    )


def _words(words: Words, taal: Taal) -> Words:
    return tuple(taal.zeg(one) if isinstance(one, str) else one for one in words)


def _sheet(sheet: Sheet, taal: Taal) -> Sheet:
    return replace(sheet, parts=_parts(sheet.parts, taal))


def _parts(parts: tuple[FramePart, ...], taal: Taal) -> tuple[FramePart, ...]:
    return tuple(_part(part, taal) for part in parts)


def _part(part: FramePart, taal: Taal) -> FramePart:
    match part:
        case Say(words=words):
            return replace(part, words=_words(words, taal))
        case When(parts=inside) | Each(parts=inside):
            return replace(part, parts=_parts(inside, taal))
        case ReferenceColumn(column):
            return ReferenceColumn(tuple(_column_part(one, taal) for one in column))
        case _:
            return part


def _column_part(part: ColumnPart, taal: Taal) -> ColumnPart:
    return replace(part, lines=tuple(_column_line(line, taal) for line in part.lines))


def _column_line(line: ColumnLine, taal: Taal) -> ColumnLine:
    return replace(line, words=_words(line.words, taal))
