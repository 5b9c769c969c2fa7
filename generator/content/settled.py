"""What is printed, with codes of grounds instead of boxes where nothing but text can stand.

What is drawn is measured before it is written, and what is said in words for who cannot see it is
no text with form.
"""

from __future__ import annotations

from dataclasses import replace

from generator.content.boxes import SIGN, in_brackets
from generator.content.figure import Chart, Figure, ShareChart, TimeChart
from generator.content.inline import Inline
from generator.content.marks import Bar, Mark, Spark
from generator.content.picture import Picture
from generator.content.printed import P, rewritten_in
from generator.content.tree import Block, KeyTable, Matrix, Table


def settled(printed: P) -> P:
    """The same with bare codes in charts, drawings and descriptions."""
    return rewritten_in(printed, _drawing, _block)


def _drawing(inline: Inline) -> Inline:
    if isinstance(inline, Mark | Bar | Spark) and SIGN.search(inline.description):
        return replace(inline, description=in_brackets(inline.description))
    return inline


def _block(block: Block) -> Block:
    match block:
        case Figure(charts, caption):
            return replace(block, charts=tuple(map(_chart, charts)), caption=in_brackets(caption))
        case Picture(description=description):
            return replace(block, description=in_brackets(description))
        case Table(summary=summary) | KeyTable(summary=summary) | Matrix(summary=summary):
            return replace(block, summary=in_brackets(summary))
        case _:
            return block


def _chart(chart: Chart) -> Chart:
    match chart:
        case TimeChart():
            points = tuple(replace(one, label=in_brackets(one.label)) for one in chart.points)
            last = chart.forecast
            return replace(
                chart,
                title=in_brackets(chart.title),
                unit=in_brackets(chart.unit),
                points=points,
                aim_label=in_brackets(chart.aim_label),
                description=in_brackets(chart.description),
                forecast=last and replace(last, label=in_brackets(last.label)),
            )
        case ShareChart():
            bars = (
                replace(one, name=in_brackets(one.name), label=in_brackets(one.label))
                for one in chart.bars
            )
            return replace(
                chart,
                title=in_brackets(chart.title),
                value_name=in_brackets(chart.value_name),
                previous_name=in_brackets(chart.previous_name),
                bars=tuple(bars),
                description=in_brackets(chart.description),
            )
