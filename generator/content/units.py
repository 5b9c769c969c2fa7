"""The units of the formats, from the millimetres and points in which everything is measured.

They stand here, below the charts and all writers, so that no other module holds such a number.
"""

from __future__ import annotations

MM_PER_INCH = 25.4
POINTS_PER_INCH = 72
POINTS_PER_MM = POINTS_PER_INCH / MM_PER_INCH
MM_PER_POINT = MM_PER_INCH / POINTS_PER_INCH
TWIPS_PER_POINT = 20
EMUS_PER_MM = 36_000
EMUS_PER_POINT = 12_700
PIXELS_PER_POINT = 96 / POINTS_PER_INCH
POINTS_PER_PIXEL = POINTS_PER_INCH / 96
"""A pixel of CSS (CSS Values and Units 3, 5.2)."""


def twips(millimetres: float) -> int:
    """Twentieths of a point, the unit of most lengths (ECMA-376 22.9.2.14)."""
    return round(millimetres / MM_PER_INCH * POINTS_PER_INCH * TWIPS_PER_POINT)


def points_to_twips(points: float) -> int:
    """Twentieths of a point, from points."""
    return round(points * TWIPS_PER_POINT)


def half_points(points: float) -> int:
    """Half points, the unit of letter sizes (ECMA-376 17.3.2.38)."""
    return round(points * 2)


def eighths(points: float) -> int:
    """Eighths of a point, the unit of borders (ECMA-376 17.3.4)."""
    return round(points * 8)


def hundredths(points: float) -> int:
    """Hundredths of a point, the unit of letter sizes in drawings (ECMA-376 20.1.10.72)."""
    return round(points * 100)


def emus(millimetres: float) -> int:
    """English metric units, the unit of drawings (ECMA-376 20.1.2.1)."""
    return round(millimetres * EMUS_PER_MM)


def points_to_emus(points: float) -> int:
    """English metric units, from points."""
    return round(points * EMUS_PER_POINT)
