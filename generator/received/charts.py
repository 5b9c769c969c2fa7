"""The figures in the charts of a Word file (ECMA-376 21.2)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from generator.word.body.xml import CHART

_VALUES = ("val", "xVal", "yVal")
_DECIMALS = 6
"""Programs write the same figure with more or fewer digits."""


def figures_in(chart: _Element) -> tuple[float, ...]:
    """The figures that a chart shows, from low to high."""
    return tuple(sorted(_figures(chart)))


def _figures(chart: _Element) -> Iterator[float]:
    for values in chart.iter(*map(_named, _VALUES)):
        for written in values.iter(_named("v")):
            try:
                yield round(float(written.text or ""), _DECIMALS)
            except ValueError:  # words in the place of a figure
                continue


def _named(name: str) -> str:
    return f"{{{CHART}}}{name}"
