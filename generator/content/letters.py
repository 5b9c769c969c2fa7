"""How wide text is, about: as in an average sans serif, and rather too wide.

What fits by these widths fits on the page, in whatever font the house style has.
"""

from __future__ import annotations

_NARROW, _USUAL, _WIDE, _WIDEST = 0.34, 0.58, 0.68, 0.92
_WIDTHS = {
    **dict.fromkeys("fijlrt.,:;'|!()[]/ -\N{NO-BREAK SPACE}", _NARROW),
    **dict.fromkeys("ABCDEFGHIJKLNOPQRSTUVXYZ&+=<>", _WIDE),
    **dict.fromkeys("mwMW%@\N{EM DASH}", _WIDEST),
}
BOLD = 1.06
"""How much wider bold letters are."""


def width_of(text: str, size: float) -> float:
    """About how wide a text is in letters of that size, in the unit of the size."""
    return sum(_WIDTHS.get(sign, _USUAL) for sign in text) * size
