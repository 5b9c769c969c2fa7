"""What measures a box has, worked out once for all boxes with the same style.

WeasyPrint asks for nineteen properties of every box each time that it lays it out, and makes
lengths of them one by one. Nearly always none is a percentage, so that the answer follows from
the style alone (CSS 2.1, 6.1: computed and used values).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeAlias

from generator.pdf.boxes import Box
from generator.pdf.inside.loading import weasyprint

Style: TypeAlias = Any
"""A style of WeasyPrint: a mapping that can change, which also has room for attributes."""

_SIDES = ("top", "right", "bottom", "left")
_LENGTHS = (
    *(f"{around}_{side}" for around in ("margin", "padding") for side in _SIDES),
    *(f"{limit}{axis}" for limit in ("", "min_", "max_") for axis in ("width", "height")),
)
_BORDERS = tuple(f"border_{side}_width" for side in _SIDES)
_AUTO_IS_ZERO = ("min_width", "min_height")
_ASKED = ("box_sizing", "border_collapse", *_LENGTHS, *_BORDERS)
_ask = itemgetter(*_ASKED)


@dataclass(frozen=True, slots=True)
class _Used:
    """What follows from what was asked of a style; nothing when there is a percentage in it.

    Where borders collapse, ``borders`` are only for a box that has none of the table.
    """

    asked: tuple[Any, ...]
    measures: Mapping[str, Any] | None
    borders: Mapping[str, Any]


def use_values(box: Box, containing_block: Box | tuple[float, float]) -> None:
    """Give a box its measures, as ``resolve_percentages`` does."""
    used = _used(box.style)
    if used.measures is None:
        weasyprint.layout.percent.resolve_percentages(box, containing_block)
        return
    box.__dict__.update(used.measures)
    for name, width in used.borders.items():
        if not hasattr(box, name):
            setattr(box, name, width)


def _used(style: Style) -> _Used:
    """What was worked out for that style, if the style still is as it was then."""
    asked = _ask(style)
    kept: _Used | None = style.__dict__.get("used_values")
    if kept is None or kept.asked != asked:
        kept = style.__dict__["used_values"] = _worked_out(asked)
    return kept


def _worked_out(asked: tuple[Any, ...]) -> _Used:
    box_sizing, border_collapse, *values = asked
    lengths = dict(zip(_LENGTHS, values, strict=False))
    borders = dict(zip(_BORDERS, values[len(_LENGTHS) :], strict=True))
    if box_sizing != "content-box" or not all(map(_stands_alone, lengths.values())):
        return _Used(asked, None, {})
    measures = {name: _length(name, value) for name, value in lengths.items()}
    if border_collapse == "collapse":
        return _Used(asked, measures, borders)
    return _Used(asked, {**measures, **borders}, {})


def _stands_alone(value: object) -> bool:
    return value == "auto" or getattr(value, "unit", None) == "px"


def _length(name: str, value: Any) -> object:  # noqa: ANN401
    if value == "auto":
        return 0 if name in _AUTO_IS_ZERO else value
    return value.value
