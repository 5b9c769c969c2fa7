"""The units of WordprocessingML, from millimetres and points."""

from __future__ import annotations

MM_PER_INCH = 25.4
MM_PER_POINT = MM_PER_INCH / 72


def twips(millimetres: float) -> int:
    """Twentieths of a point, the unit of most lengths (ECMA-376 22.9.2.14)."""
    return round(millimetres / MM_PER_INCH * 1440)


def points_to_twips(points: float) -> int:
    """Twentieths of a point, from points."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Half points, the unit of letter sizes (ECMA-376 17.3.2.38)."""
    return round(points * 2)


def emus(millimetres: float) -> int:
    """English metric units, the unit of drawings (ECMA-376 20.1.2.1)."""
    return round(millimetres * 36000)
