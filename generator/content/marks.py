"""Small drawings within a line of text: the mark of a status and the bar of a progress."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.content.colour import Colour


class Shape(Enum):
    """The shape of a mark; together with its word it never says anything by colour alone.

    ``BOX`` is empty, for who ticks it.
    """

    FULL = "vol"
    HALF = "half"
    RING = "ring"
    BOX = "vak"


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
    ``description`` says the same in words, for who cannot see it.
    """

    value: float
    previous: float | None
    target: tuple[float, float]
    description: str
