"""Figures of the tree: charts as what they say, and the caption they share.

``charts/`` draws them for the page, ``word/charts/`` makes charts of Word of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from generator.content.colour import Colour
from generator.origin import Origin
from generator.talen import NEDERLANDS, Taal


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day; ``label`` is the value as printed, with its unit."""

    day: date
    value: Decimal
    label: str


@dataclass(frozen=True, slots=True)
class TimeChart:
    """Values over time against an aim; at least one point, the oldest first.

    ``aim`` is one value twice, or the ends of a band; ``aim_label`` names it in words
    (streefwaarde 15%). The time axis runs on to ``until`` if that is later than the points.
    ``forecast`` is the value that is expected at a day after the points. What was measured and
    what is expected are drawn in ``colour``. ``description`` says in words what the chart shows.
    ``taal`` is the language of what is drawn beside these words: months, numbers at an axis.
    """

    title: str
    unit: str
    points: tuple[Point, ...]
    aim: tuple[Decimal, Decimal]
    aim_label: str
    until: date | None
    description: str
    forecast: Point | None = None
    colour: Colour = Colour.HOOFD
    taal: Taal = NEDERLANDS


@dataclass(frozen=True, slots=True)
class ShareBar:
    """One bar: how much of its aim is reached, in percents; None when nothing is known.

    ``label`` stands beside the bar and says value and judgement in words; ``colour`` is that of
    the judgement.
    """

    name: str
    value: Decimal | None
    previous: Decimal | None
    label: str
    colour: Colour = Colour.HOOFD


@dataclass(frozen=True, slots=True)
class ShareChart:
    """Bars under each other, each against its own aim, which is 100 percent for all; ``taal`` as
    of a ``TimeChart``."""

    title: str
    value_name: str
    previous_name: str
    bars: tuple[ShareBar, ...]
    description: str
    taal: Taal = NEDERLANDS


Chart: TypeAlias = TimeChart | ShareChart


@dataclass(frozen=True, slots=True)
class Figure:
    """One or more charts with one caption, behind a ``number`` as of a ``Picture``.

    Its ``anchor`` is as of a ``Picture`` too. Small charts stand two beside each other, where there
    is room for two. All that is drawn follows from ``origins``.
    """

    charts: tuple[Chart, ...]
    caption: str
    origins: tuple[Origin, ...] = ()
    number: int = 0
    anchor: str = ""
