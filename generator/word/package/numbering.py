"""The numbering of lists and headings in a Word file (ECMA-376 17.9)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.content.units import twips
from generator.style import heading_roles, text_roles
from generator.style.house import HouseStyle
from generator.style.lists import bullet, counting
from generator.style.text_roles import LEVELS
from generator.word.body.harvest import OrderedStart
from generator.word.body.reserved import (
    BULLETS_ABSTRACT,
    BULLETS_NUM,
    HEADING_ABSTRACT,
    HEADING_FROM_ZERO_ABSTRACT,
    HEADING_FROM_ZERO_NUM,
    HEADING_NUM,
    LIST_NUMBER_ABSTRACT,
    LIST_NUMBER_NUM,
    LOWER_HEADING_ABSTRACT,
    ORDERED_ABSTRACTS,
)
from generator.word.body.xml import part

NUMBER_GAP = 0.85
"""The space between the number of a list item and its text, in millimetres."""


@dataclass(frozen=True)
class _Level:
    """A level of a numbering: how it counts (17.18.59), what is shown, at which side of the indent,
    and the indent with the room for the number in it, in twips."""

    form: str
    text: str
    side: str
    left: int
    hanging: int
    start: int = 1


_HEADINGS = {HEADING_ABSTRACT: 1, HEADING_FROM_ZERO_ABSTRACT: 0, LOWER_HEADING_ABSTRACT: 1}
"""With which number each kind of numbered headings begins."""

_STYLES = {
    BULLETS_ABSTRACT: text_roles.LIST_BULLET,
    LIST_NUMBER_ABSTRACT: text_roles.LIST_NUMBER,
    HEADING_ABSTRACT: heading_roles.HEADING_NUMBERED,
    HEADING_FROM_ZERO_ABSTRACT: heading_roles.HEADING_FROM_ZERO,
}
"""The style that brings the first level of a numbering along."""


def numbering_part(style: HouseStyle) -> bytes:
    """``word/numbering.xml`` of a template: the fixed numberings."""
    step = twips(style.inspringing)
    abstracts = [
        _abstract(BULLETS_ABSTRACT, [_bullet(depth, step) for depth in range(LEVELS)]),
        *(_ordered(number, bullets, step) for bullets, number in enumerate(ORDERED_ABSTRACTS)),
        _ordered(LIST_NUMBER_ABSTRACT, 0, step),
        *(_abstract(number, [_heading(start, style)]) for number, start in _HEADINGS.items()),
    ]
    numbers = [
        _num(BULLETS_NUM, BULLETS_ABSTRACT),
        _num(HEADING_NUM, HEADING_ABSTRACT),
        _num(HEADING_FROM_ZERO_NUM, HEADING_FROM_ZERO_ABSTRACT),
        _num(LIST_NUMBER_NUM, LIST_NUMBER_ABSTRACT),
    ]
    return part("numbering", "".join(abstracts) + "".join(numbers))


def lists_part(lists: Iterable[OrderedStart]) -> bytes:
    """What ordered lists add to it: a numbering each, which makes it start again (17.9.26)."""
    numbers = (_num(entry.num_id, entry.abstract_id, _restart(entry)) for entry in lists)
    return part("numbering", "".join(numbers))


def _bullet(depth: int, step: int) -> _Level:
    """A bullet at the left of its indent."""
    return _Level("bullet", bullet(depth).sign, "left", step * (depth + 1), step)


def _ordered(number: int, bullet_ancestors: int, step: int) -> str:
    """Numbers, letters, roman numerals, counted from the first level that is ordered."""
    forms = [counting(max(0, depth - bullet_ancestors)).word for depth in range(LEVELS)]
    return _abstract(number, [_ordinal(depth, form, step) for depth, form in enumerate(forms)])


def _ordinal(depth: int, form: str, step: int) -> _Level:
    """A number at the right of its indent, so that 9. and 10. stand well under each other."""
    return _Level(form, f"%{depth + 1}.", "right", step * (depth + 1), twips(NUMBER_GAP))


def _heading(start: int, style: HouseStyle) -> _Level:
    indent = twips(style.kopnummer)
    return _Level("decimal", "%1", "left", indent, indent, start)


def _abstract(number: int, levels: Sequence[_Level]) -> str:
    role = _STYLES.get(number)
    styles = (f'<w:pStyle w:val="{role.id}"/>' if role else "", *("" for _ in levels[1:]))
    written = (
        _level(depth, level, style)
        for depth, (level, style) in enumerate(zip(levels, styles, strict=True))
    )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(written)}</w:abstractNum>"
    )


def _level(depth: int, level: _Level, style: str) -> str:
    """A level; ``style`` names the one that has it, by which Word's dialogs know it (17.9.23)."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{level.start}"/>'
        f'<w:numFmt w:val="{level.form}"/>{style}'
        f'<w:lvlText w:val="{level.text}"/><w:lvlJc w:val="{level.side}"/>'
        f'<w:pPr><w:ind w:left="{level.left}" w:hanging="{level.hanging}"/></w:pPr></w:lvl>'
    )


def _num(number: int, abstract: int, override: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'


def _restart(entry: OrderedStart) -> str:
    return (
        f'<w:lvlOverride w:ilvl="{entry.level}"><w:startOverride w:val="{entry.start}"/>'
        "</w:lvlOverride>"
    )
