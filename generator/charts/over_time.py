"""The layout of a chart over time: its plot, its scales, and where its labels stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import pairwise, product

from generator.charts import measures as m
from generator.charts.boxes import Box, Spot, Taken
from generator.charts.labels import LABEL_HEIGHT, Label, Labels, Side, TextAnchor
from generator.charts.scale import MOST_STEPS, TimeScale, ValueScale, time_scale, value_scale
from generator.charts.text import BOLD, value_text, widest, width_of, wrapped
from generator.content.figure import Point, TimeChart

DEADLINE = "deadline"
AXIS_FROM = "as vanaf"
LINE_CLEAR = 1.0
"""The white between the line of the aim and its name."""
MOST_TRIED = 12
"""At so many points, from the first, it is tried whether the name of the aim can stand there."""


@dataclass(frozen=True)
class TimeLayout:
    """A chart over time. ``title`` is in lines; ``plot`` is where the lines are drawn."""

    chart: TimeChart
    width: float
    title: tuple[str, ...]
    plot: Box
    values: ValueScale
    times: TimeScale

    @property
    def height(self) -> float:
        """The height of the whole."""
        return self.plot.bottom + m.TEXT_LINE + m.BELOW

    @property
    def deadline(self) -> date | None:
        """The day by which the aim is to be reached, if the axis runs that far back."""
        until = self.chart.until
        return until if until and until >= self.times.first else None

    @property
    def aims(self) -> tuple[Decimal, ...]:
        """The lines of the aim: one, or the two ends of a band, the upper first."""
        return tuple(dict.fromkeys(sorted(self.chart.aim, reverse=True)))

    @property
    def forecast(self) -> tuple[Point, Point] | None:
        """The ends of the line to what is expected: the latest value and that; None without."""
        forecast = self.chart.forecast
        return (self.chart.points[-1], forecast) if forecast else None

    @cached_property
    def labels(self) -> Labels:
        """The labels, each where least is in its way."""
        return _labels(self)

    def spot(self, day: date, value: Decimal) -> Spot:
        """Where a value on a day is drawn."""
        return Spot(
            self.plot.left + self.times.share(day) * self.plot.width,
            self.plot.bottom - self.values.share(value) * self.plot.height,
        )

    def box(self, label: Label) -> Box:
        """The room that a label takes up."""
        spot, width = self.spot(label.day, label.value), width_of(label.text, m.TEXT) * BOLD
        left = (
            spot.x
            - {TextAnchor.START: 0, TextAnchor.MIDDLE: 0.5, TextAnchor.END: 1}[label.anchor] * width
        )
        if label.side is Side.BESIDE:
            left += m.MARKER + m.CLEAR
        middle, half = spot.y + label.down, LABEL_HEIGHT / 2
        return Box(left, middle - half, left + width, middle + half)


def time_title(chart: TimeChart, width: float) -> tuple[str, ...]:
    """The title of a chart of that width in lines.

    Behind it stands a unit other than %, and where the axis begins if that is not at 0.
    """
    unit = "" if chart.unit in ("", "%") else f" ({chart.unit})"
    low = _scale(chart).low
    start = f"{chart.taal.zeg(AXIS_FROM)} {value_text(low, chart.unit, chart.taal)}"
    begin = f"; {start}" if low else ""
    return wrapped(
        chart.title + unit + begin, width * m.TITLE_SHARE / BOLD, m.TITLE, m.MOST_TITLE_LINES
    )


def point_text(chart: TimeChart, point: Point) -> str:
    """The value of a point as printed, without a unit that the title names."""
    if chart.unit == "%":
        return point.label
    return point.label.removesuffix(chart.unit).removeprefix(chart.unit).strip()


def time_layout(chart: TimeChart, width: float, title_lines: int, plot_height: float) -> TimeLayout:
    """The layout of a chart of that width, with room for so many lines of title."""
    values = _scale(chart)
    ticks = (value_text(tick, chart.unit, chart.taal) for tick in values.ticks)
    left = max(widest(ticks, m.TEXT) + m.GAP, m.RIGHT)
    top = title_lines * m.TITLE_LINE + m.HEADROOM
    plot = Box(left, top, max(width - m.RIGHT, left + m.TIME_LABEL), top + plot_height)
    steps = min(MOST_STEPS, max(1, int(plot.width / m.TIME_LABEL) - 1))
    days = [point.day for point in _points(chart)]
    times = time_scale([*days, max(chart.until or days[-1], days[-1])], steps)
    return TimeLayout(chart, width, time_title(chart, width), plot, values, times)


def _points(chart: TimeChart) -> tuple[Point, ...]:
    """What was measured, and what is expected after that."""
    return (*chart.points, *filter(None, [chart.forecast]))


def _scale(chart: TimeChart) -> ValueScale:
    return value_scale((*(point.value for point in _points(chart)), *chart.aim))


def _labels(layout: TimeLayout) -> Labels:
    """The labels at the latest value, the deadline and what is expected take their places
    together, for those lie near each other; then the first value, and the name of the aim last."""
    points = layout.chart.points
    taken = _drawn(layout)
    latest = _value_labels(layout, points[-1], points[-2:-1])
    last, deadline, forecast = _best_together(
        layout, (latest, _deadline_labels(layout), _forecast_labels(layout)), taken
    )
    assert last  # there is always a latest value
    taken = taken.with_labels(layout.box(label) for label in (last, deadline, forecast) if label)
    first = None
    if len(points) > 1:
        first = _best(layout, _value_labels(layout, points[0], points[1:2]), taken)
        taken = taken.with_labels([layout.box(first)])
    return Labels(last, first, deadline, forecast, _best(layout, _aim_labels(layout), taken))


def _drawn(layout: TimeLayout) -> Taken:
    """What is drawn in the plot before any label is."""
    spots = [layout.spot(point.day, point.value) for point in _points(layout.chart)]
    start, end = layout.times.first, layout.times.last
    lines = [(layout.spot(start, aim), layout.spot(end, aim)) for aim in layout.aims]
    marks = [layout.spot(day, aim) for day in [layout.deadline] if day for aim in layout.aims]
    plot = layout.plot
    inside = Box(plot.left - m.GAP, plot.top - m.HEADROOM, layout.width, plot.bottom)
    boxes = (
        Box(spot.x - m.MARKER, spot.y - m.MARKER, spot.x + m.MARKER, spot.y + m.MARKER)
        for spot in (*spots, *marks)
    )
    return Taken(inside, tuple(boxes), (*pairwise(spots), *lines))


def _best(layout: TimeLayout, labels: Sequence[Label], taken: Taken) -> Label:
    """The label with the least in its way; of equals the first."""
    return min(labels, key=lambda label: taken.hindrance(layout.box(label)))


def _best_together(
    layout: TimeLayout, labels: Sequence[Sequence[Label]], taken: Taken
) -> tuple[Label | None, ...]:
    """Of each row one, so that least is in the way of all; None of an empty row. Of equals the
    first, and those of the first row before all."""
    rows = [row or (None,) for row in labels]
    return min(product(*rows), key=lambda some: _in_the_way(layout, filter(None, some), taken))


def _in_the_way(layout: TimeLayout, labels: Iterable[Label], taken: Taken) -> int:
    """How much is in the way of all those labels, and they of each other."""
    hindrance = 0
    for box in map(layout.box, labels):
        hindrance += taken.hindrance(box)
        taken = taken.with_labels([box])
    return hindrance


def _value_labels(layout: TimeLayout, point: Point, neighbours: Sequence[Point]) -> list[Label]:
    """A value above, below or beside its point, first where the line does not go."""
    falls = any(other.value > point.value for other in neighbours)
    sides = (Side.BELOW, Side.ABOVE) if falls else (Side.ABOVE, Side.BELOW)
    at = (point_text(layout.chart, point), point.day, point.value)
    return [*_around(*at, sides), Label(*at, Side.BESIDE, TextAnchor.START)]


def _deadline_labels(layout: TimeLayout) -> list[Label]:
    """The word for the deadline, above or below the aim; none without one."""
    if not layout.deadline:
        return []
    word = layout.chart.taal.zeg(DEADLINE)
    return _around(word, layout.deadline, layout.aims[0], (Side.ABOVE, Side.BELOW))


def _forecast_labels(layout: TimeLayout) -> list[Label]:
    """The value that is expected, above or below its point or beside it; none without one."""
    if not layout.forecast:
        return []
    last, forecast = layout.forecast
    falls = last.value > forecast.value
    sides = (Side.BELOW, Side.ABOVE) if falls else (Side.ABOVE, Side.BELOW)
    at = (point_text(layout.chart, forecast), forecast.day, forecast.value)
    return [*_around(*at, sides), Label(*at, Side.BESIDE, TextAnchor.START)]


def _around(text: str, day: date, value: Decimal, sides: Sequence[Side]) -> list[Label]:
    """Words above or below a point: over it, from it, or up to it."""
    anchors = (TextAnchor.MIDDLE, TextAnchor.START, TextAnchor.END)
    return [Label(text, day, value, side, anchor) for anchor in anchors for side in sides]


def _aim_labels(layout: TimeLayout) -> list[Label]:
    """The name of the aim: along its line, at either end of it or from a point on.

    Not at the deadline, which has words of its own: a point has one label in Word.
    """
    upper, lower = layout.aims[0], layout.aims[-1]
    ends = (
        (layout.times.first, TextAnchor.START),
        (layout.times.last, TextAnchor.END),
        *((point.day, TextAnchor.START) for point in layout.chart.points[:MOST_TRIED]),
    )
    lines = ((upper, Side.ABOVE), (lower, Side.BELOW), (upper, Side.BELOW), (lower, Side.ABOVE))
    room = layout.width - layout.plot.left
    (words,) = wrapped(layout.chart.aim_label, room / BOLD, m.TEXT, 1)
    return [
        Label(words, day, value, side, anchor, LINE_CLEAR)
        for value, side in lines
        for day, anchor in ends
        if day != layout.deadline
    ]
