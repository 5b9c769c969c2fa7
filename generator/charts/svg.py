"""The charts of a figure as SVG.

WeasyPrint does not apply the style sheet of the page inside an SVG, so colours and letters
stand in it; and it takes the alternative text from ``<title>`` only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import escape

from generator.charts import measures as m
from generator.charts.boxes import Box, Spot
from generator.content.characters import possible
from generator.content.colour import Colour, Palette
from generator.content.scripts import LEFT_TO_RIGHT, with_marks
from generator.talen import NEDERLANDS


@dataclass(frozen=True, slots=True)
class Ink:
    """With what is drawn: the colours of the house style by name, and the name of its font.

    In Word letters that are joined or written from right to left have a font of their own, and
    those of the Far East; nothing where there are none. ``language`` is the tag of its words.
    """

    colours: Palette
    family: str
    joined_family: str = ""
    eastern_family: str = ""
    language: str = NEDERLANDS.tag

    def colour(self, name: Colour) -> str:
        """A colour as SVG wants it."""
        return "#" + self.colours[name]


@dataclass(frozen=True, slots=True)
class LetterForm:
    """The colour, the size and the weight of letters."""

    colour: Colour
    size: float = m.TEXT
    weight: int = 400


TITLE = LetterForm(Colour.TEKST, m.TITLE, 700)
WORDS, AXIS_WORDS, AIM_WORDS = (
    LetterForm(Colour.TEKST),
    LetterForm(Colour.GRIJS),
    LetterForm(Colour.HOOFD),
)


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws the elements of an SVG."""

    ink: Ink

    def line(self, start: Spot, end: Spot, colour: Colour, width: float, dashes: str = "") -> str:
        """A straight line."""
        return (
            f'<line x1="{number(start.x)}" y1="{number(start.y)}" x2="{number(end.x)}"'
            f' y2="{number(end.y)}" {self._stroke(colour, width, dashes)}/>'
        )

    def path(self, spots: Iterable[Spot], colour: Colour, width: float) -> str:
        """A line through all those places."""
        points = " ".join(f"{number(spot.x)},{number(spot.y)}" for spot in spots)
        stroke = self._stroke(colour, width, "")
        return f'<polyline points="{points}" fill="none" stroke-linejoin="round" {stroke}/>'

    def dot(self, spot: Spot, radius: float, colour: Colour) -> str:
        """A filled circle."""
        place = f'cx="{number(spot.x)}" cy="{number(spot.y)}" r="{number(radius)}"'
        return f'<circle {place} fill="{self.ink.colour(colour)}"/>'

    def circle(self, spot: Spot, radius: float, colour: Colour) -> str:
        """An open circle, white within."""
        place = f'cx="{number(spot.x)}" cy="{number(spot.y)}" r="{number(radius)}"'
        white = self.ink.colour(Colour.WIT)
        return f'<circle {place} fill="{white}" {self._stroke(colour, m.AIM, "")}/>'

    def diamond(self, spot: Spot, radius: float, colour: Colour) -> str:
        """A filled square on its point."""
        x, y = spot.x, spot.y
        corners = ((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))
        points = " ".join(f"{number(left)},{number(top)}" for left, top in corners)
        return f'<polygon points="{points}" fill="{self.ink.colour(colour)}"/>'

    def box(self, box: Box, colour: Colour, outline: Colour | None = None) -> str:
        """A filled rectangle, with a line around it if a colour for that is given."""
        stroke = f" {self._stroke(outline, 0.7, '')}" if outline else ""
        return (
            f'<rect x="{number(box.left)}" y="{number(box.top)}" width="{number(box.width)}"'
            f' height="{number(box.height)}" fill="{self.ink.colour(colour)}"{stroke}/>'
        )

    def text(self, words: str, spot: Spot, letters: LetterForm, anchor: str = "start") -> str:
        """A line of text; ``anchor`` tells which end of it stands at the spot."""
        return (
            f'<text x="{number(spot.x)}" y="{number(spot.y)}" text-anchor="{anchor}"'
            f' font-family="{escape(self.ink.family)}" font-size="{letters.size:g}"'
            f' font-weight="{letters.weight}" fill="{self.ink.colour(letters.colour)}">'
            f"{escape(_in_line(possible(words)))}</text>"
        )

    def _stroke(self, colour: Colour, width: float, dashes: str) -> str:
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        return f'stroke="{self.ink.colour(colour)}" stroke-width="{width:g}"{dashed}'


def drawing(width: float, height: float, description: str, elements: Iterable[str]) -> str:
    """An SVG of that size in points, with its description for who cannot see it."""
    size = f'width="{number(width)}pt" height="{number(height)}pt"'
    view = f'viewBox="0 0 {number(width)} {number(height)}"'
    title = f"<title>{escape(possible(description))}</title>"
    return f'<svg class="grafiek" {size} {view} role="img">{title}{"".join(elements)}</svg>'


def _in_line(words: str) -> str:
    """The words as a line that goes from left to right, whatever letter comes first."""
    marked = with_marks(words)
    return marked if marked == words else LEFT_TO_RIGHT + marked


def number(value: float) -> str:
    """A length in an SVG."""
    return f"{round(value, 2):g}"


def title_lines(pen: Pen, lines: Iterable[str]) -> Iterator[str]:
    """The title of a chart at its top left."""
    for count, line in enumerate(lines):
        yield pen.text(line, Spot(0, count * m.TITLE_LINE + m.TITLE), TITLE)
