"""The form of small lines in a text, the same for SVG and for Word."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import escape

from generator.content.characters import possible
from generator.content.colour import Colour, Palette
from generator.content.marks import Spark

WIDTH, HEIGHT = 66.0, 14.0
"""Of the drawing, in units of its own: points of the page."""
DOT = 1.8
"""Half the width of the dot at the latest value; the line keeps so far from the edges."""
LINE, TARGET_LINE = 1.2, 0.8
TARGET = Colour.HOOFD
DASHES = "3 2"


@dataclass(frozen=True, slots=True)
class SparkForm:
    """Where all lies, from the top left corner: the line, the end of it, the aim."""

    spots: tuple[tuple[float, float], ...]
    target: float

    @property
    def last(self) -> tuple[float, float]:
        """Where the latest value lies."""
        return self.spots[-1]


def form_of(spark: Spark) -> SparkForm:
    """The line within the edges."""

    def down(share: float) -> float:
        return DOT + (1 - share) * (HEIGHT - 2 * DOT)

    spots = ((DOT + x * (WIDTH - 2 * DOT), down(y)) for x, y in spark.points)
    return SparkForm(tuple(spots), down(spark.target))


def spark_svg(spark: Spark, colours: Palette) -> str:
    """The line as inline SVG of class ``verloop``, with its description."""
    form, colour = form_of(spark), "#" + colours[spark.colour]
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in form.spots)
    x, y = map(_number, form.last)
    aim = _number(form.target)
    return (
        f'<svg class="verloop" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img">'
        f"<title>{escape(possible(spark.description))}</title>"
        f'<line x1="0" y1="{aim}" x2="{WIDTH:g}" y2="{aim}" stroke="#{colours[TARGET]}"'
        f' stroke-width="{TARGET_LINE:g}" stroke-dasharray="{DASHES}"/>'
        f'<polyline points="{points}" fill="none" stroke-linejoin="round" stroke="{colour}"'
        f' stroke-width="{LINE:g}"/><circle cx="{x}" cy="{y}" r="{DOT:g}" fill="{colour}"/></svg>'
    )


def _number(value: float) -> str:
    return f"{round(value, 2):g}"
