"""The form of progress bars, the same for SVG and for Word, and of marks in SVG."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import escape

from generator.content.characters import possible
from generator.content.colour import Colour, Palette
from generator.content.marks import Bar, Mark, Shape

WIDTH = 60.0
HEIGHT = 6.0
"""Of a bar, in units of its own."""

WIDTH_MM = 26.0
HEIGHT_MM = WIDTH_MM / WIDTH * HEIGHT
MARK_MM = 2.3
"""How wide and high a mark is."""

_TRACK, _TARGET, _PREVIOUS = Colour.SPOOR, Colour.TEKST, Colour.GRIJS

_BAR_TOP, _BAR_HEIGHT = 2.0, 2.0
_TARGET_WIDTH = 1.2
_DASH_WIDTH, _DASH_HEIGHT = 0.5, 1.0
_DASH_TOPS = (0.5, 2.5, 4.5)


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A filled rectangle within the 60 by 6 units of a bar."""

    colour: Colour
    x: float
    y: float
    width: float
    height: float


def rectangles(bar: Bar) -> tuple[Rectangle, ...]:
    """The bar from back to front: the track, the value, the previous value, the target."""
    return (
        *_stroke(_TRACK, 1.0),
        *_stroke(bar.colour, bar.value),
        *_dashes(bar.previous),
        *(_line(_TARGET, end, _TARGET_WIDTH, 0, HEIGHT) for end in dict.fromkeys(bar.target)),
    )


def bar_svg(bar: Bar, colours: Palette) -> str:
    """The bar as inline SVG of class ``balk``.

    WeasyPrint does not apply the style sheet of the page inside an SVG, so the colours stand
    in it; and it takes the alternative text from ``<title>`` only.
    """
    shapes = "".join(_rect(shape, colours) for shape in rectangles(bar))
    return (
        f'<svg class="balk" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img">'
        f"<title>{escape(possible(bar.description))}</title>{shapes}</svg>"
    )


# In a square of 23 units (0.1 mm), with the line of the marks that the style sheet draws.
_MARK_LINE = 3.2
_MARK_RADIUS = (23 - _MARK_LINE) / 2
_CIRCLE = f'<circle cx="11.5" cy="11.5" r="{_MARK_RADIUS:g}"'
_BOX = f'<rect x="{_MARK_LINE / 2:g}" y="{_MARK_LINE / 2:g}" width="19.8" height="19.8"'
_LEFT_HALF = f"M11.5 {11.5 - _MARK_RADIUS:g}a{_MARK_RADIUS:g} {_MARK_RADIUS:g} 0 0 0 0 19.8z"


def mark_svg(mark: Mark, colours: Palette) -> str:
    """A mark that stands alone as inline SVG of class ``teken``, with its description."""
    colour = "#" + colours[mark.colour]
    fill = colour if mark.shape in (Shape.FULL, Shape.BLOCK) else "none"
    half = f'<path fill="{colour}" d="{_LEFT_HALF}"/>' if mark.shape is Shape.HALF else ""
    drawn = f'fill="{fill}" stroke="{colour}" stroke-width="{_MARK_LINE:g}"/>{half}</svg>'
    outline = _BOX if mark.shape in (Shape.BOX, Shape.BLOCK) else _CIRCLE
    return (
        '<svg class="teken" viewBox="0 0 23 23" role="img">'
        f"<title>{escape(possible(mark.description))}</title>{outline} {drawn}"
    )


def _rect(shape: Rectangle, colours: Palette) -> str:
    return (
        f'<rect fill="#{colours[shape.colour]}" x="{_number(shape.x)}" y="{_number(shape.y)}" '
        f'width="{_number(shape.width)}" height="{_number(shape.height)}"/>'
    )


def _stroke(colour: Colour, share: float) -> Iterator[Rectangle]:
    if length := _along(share) * WIDTH:
        yield Rectangle(colour, 0, _BAR_TOP, length, _BAR_HEIGHT)


def _dashes(previous: float | None) -> Iterator[Rectangle]:
    if previous is not None:
        for top in _DASH_TOPS:
            yield _line(_PREVIOUS, previous, _DASH_WIDTH, top, _DASH_HEIGHT)


def _line(colour: Colour, share: float, width: float, top: float, height: float) -> Rectangle:
    """A vertical line at ``share`` of the length that stays within the figure."""
    left = _along(share) * WIDTH - width / 2
    return Rectangle(colour, min(max(left, 0), WIDTH - width), top, width, height)


def _along(share: float) -> float:
    return min(max(share, 0.0), 1.0)


def _number(value: float) -> str:
    return f"{round(value, 2):g}"
