"""Small drawings within a line of text: the mark of a status, a bar and a course of values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.content.colour import Colour


class Shape(Enum):
    """The shape of a mark; together with its word it never says anything by colour alone.

    From faint to strong: a ring, a half disc, a disc, and a block, which catches the eye. ``BOX``
    is empty, for who ticks it.
    """

    FULL = "vol"
    HALF = "half"
    RING = "ring"
    BOX = "vak"
    BLOCK = "blok"


@dataclass(frozen=True, slots=True)
class Mark:
    """A small mark. Before a word that says the same it is decoration, without ``description``.

    One that stands alone has a ``description``, for who cannot see it.
    """

    shape: Shape
    colour: Colour
    description: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A progress bar. All positions are shares of its length, 0 to 1.

    ``target`` is where the aim lies: a line, or a range when both ends differ.
    ``colour`` is that of the value; ``description`` says the same in words, for who cannot see it.
    """

    value: float
    previous: float | None
    target: tuple[float, float]
    description: str
    colour: Colour = Colour.HOOFD


@dataclass(frozen=True, slots=True)
class Spark:
    """The course of a value as a small line, without axes; at least two points.

    A point is where it lies along the width and the height, 0 to 1 from the lower left corner;
    ``target`` is the height of the aim. ``description`` says the same in words, for who cannot
    see it.
    """

    points: tuple[tuple[float, float], ...]
    target: float
    colour: Colour
    description: str
