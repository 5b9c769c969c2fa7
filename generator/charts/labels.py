"""The labels in a chart over time: words at a point of the plot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from generator.charts import measures as m

LABEL_HEIGHT = m.TEXT_LINE - 1


class Side(Enum):
    """At which side of its point a label stands; the value is how far down that is."""

    ABOVE = -1
    BESIDE = 0
    BELOW = 1


class TextAnchor(Enum):
    """Which part of a label stands at its point; the value is the SVG word."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a point of the plot; ``clear`` is the white between the two."""

    text: str
    day: date
    value: Decimal
    side: Side
    anchor: TextAnchor
    clear: float = m.MARKER + m.CLEAR

    @property
    def down(self) -> float:
        """How far below the point the middle of the words is."""
        return self.side.value * (self.clear + LABEL_HEIGHT / 2)


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels in a plot; ``first`` is left out when there is but one point, the others
    when what they name is not there."""

    last: Label
    first: Label | None
    deadline: Label | None
    forecast: Label | None
    aim: Label
