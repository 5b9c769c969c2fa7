"""What follows from the style of a box or a text alone, answered once for each style.

WeasyPrint asks it of every line and every box, and works it out each time.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, TypeAlias

from generator.pdf.boxes import Box
from generator.pdf.inside.loading import weasyprint

Style: TypeAlias = Any
"""A style of WeasyPrint: a mapping that can change, which also has room for attributes."""

_FONT = (
    *("font_family", "font_style", "font_stretch", "font_weight", "font_size", "line_height"),
    *(f"font_variant_{what}" for what in ("ligatures", "position", "caps", "numeric")),
    *("font_variant_alternates", "font_variant_east_asian", "font_feature_settings"),
    *("font_variation_settings", "font_language_override", "lang"),
)
_ask_font = itemgetter(*_FONT)
_their_key = weasyprint.text.line_break._font_style_cache_key

_OUT_OF_FLOW = frozenset(("left", "right", "inline-start", "inline-end", "footnote"))
_PLACED = frozenset(("absolute", "fixed"))
_TAKEN_OUT = frozenset(("running()", "note()"))


def font_key(style: Style, include_size: bool = False) -> str:
    """The name under which WeasyPrint remembers the height of a line of that font."""
    asked = _ask_font(style)
    kept = style.__dict__.get("font_key")
    if kept is None or kept[0] != asked:
        keys = (_their_key(style), _their_key(style, include_size=True))
        kept = style.__dict__["font_key"] = (asked, keys)
    key: str = kept[1][include_size]
    return key


def is_in_normal_flow(box: Box) -> bool:
    """Whether a box neither floats nor has a place of its own (CSS 2.1, 9.3)."""
    if box.style["float"] in _OUT_OF_FLOW:
        return False
    position = box.style["position"]
    return position not in _PLACED and position[0] not in _TAKEN_OUT
