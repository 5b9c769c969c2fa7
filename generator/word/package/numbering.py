"""The numbering of lists and headings in a Word file (ECMA-376 17.9)."""

from __future__ import annotations

from collections.abc import Iterable

from generator.content.units import twips
from generator.style.house import HouseStyle
from generator.style.lists import bullet, counting
from generator.style.text_roles import LEVELS
from generator.word.body.harvest import OrderedStart
from generator.word.body.reserved import (
    BULLETS_ABSTRACT,
    BULLETS_NUM,
    HEADING_ABSTRACT,
    ORDERED_ABSTRACTS,
)
from generator.word.body.xml import part

HEADING_FROM_ZERO_ABSTRACT = 11
HEADING_NUM = 2
HEADING_FROM_ZERO_NUM = 3
NUMBER_GAP = 0.85
"""The space between the number of a list item and its text, in millimetres."""


def numbering_part(style: HouseStyle) -> bytes:
    """``word/numbering.xml`` of a template: the fixed numberings."""
    step = twips(style.inspringing)
    abstracts = [
        _abstract(BULLETS_ABSTRACT, [_bullet(depth, step) for depth in range(LEVELS)]),
        *(_ordered(number, bullets, step) for bullets, number in enumerate(ORDERED_ABSTRACTS)),
        *(_heading_abstract(number, start, style) for number, start in _HEADINGS.items()),
    ]
    numbers = [
        _num(BULLETS_NUM, BULLETS_ABSTRACT),
        _num(HEADING_NUM, HEADING_ABSTRACT),
        _num(HEADING_FROM_ZERO_NUM, HEADING_FROM_ZERO_ABSTRACT),
    ]
    return part("numbering", "".join(abstracts) + "".join(numbers))


def lists_part(lists: Iterable[OrderedStart]) -> bytes:
    """What ordered lists add to it: a numbering each, which makes it start again (17.9.26)."""
    numbers = (_num(entry.num_id, entry.abstract_id, _restart(entry)) for entry in lists)
    return part("numbering", "".join(numbers))


_HEADINGS = {HEADING_ABSTRACT: 1, HEADING_FROM_ZERO_ABSTRACT: 0}


def _abstract(number: int, levels: list[str]) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(levels)}</w:abstractNum>"
    )


def _bullet(depth: int, step: int) -> str:
    """A bullet at the left of its indent."""
    return _level(depth, "bullet", bullet(depth).sign, "left", step * (depth + 1), step)


def _ordinal(depth: int, form: str, step: int) -> str:
    """A number at the right of its indent, so that 9. and 10. stand well under each other."""
    return _level(depth, form, f"%{depth + 1}.", "right", step * (depth + 1), twips(NUMBER_GAP))


def _level(depth: int, form: str, text: str, side: str, left: int, hanging: int) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="{side}"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def _ordered(number: int, bullet_ancestors: int, step: int) -> str:
    """Numbers, letters, roman numerals, counted from the first level that is ordered."""
    forms = [counting(max(0, depth - bullet_ancestors)).word for depth in range(LEVELS)]
    levels = [_ordinal(depth, form, step) for depth, form in enumerate(forms)]
    return _abstract(number, levels)


def _heading_abstract(number: int, start: int, style: HouseStyle) -> str:
    hanging = twips(style.kopnummer)
    return _abstract(
        number,
        [
            f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="decimal"/>'
            '<w:lvlText w:val="%1"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{hanging}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
        ],
    )


def _num(number: int, abstract: int, override: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'


def _restart(entry: OrderedStart) -> str:
    return (
        f'<w:lvlOverride w:ilvl="{entry.level}"><w:startOverride w:val="{entry.start}"/>'
        "</w:lvlOverride>"
    )
