"""What is printed in another language: all words of the program, none of staff."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from generator.content.column_headings import names_told
from generator.content.figure import Chart, Figure, Point, ShareChart, TimeChart
from generator.content.inline import Inline, Text, Value
from generator.content.marks import Bar, Mark, Spark
from generator.content.printed import P, rewritten_in
from generator.content.summaries import summary_of, summary_of_matrix
from generator.content.tree import Block, KeyTable, Matrix, Passage, Table
from generator.content.walk import Node, rewritten, rewritten_line
from generator.talen import Taal


@dataclass(frozen=True)
class Wording:
    """How a document is worded: its language, how words of the program read in it (``zeg``), and
    which values are words of staff, which stay as they are."""

    taal: Taal
    zeg: Callable[[str], str]
    is_of_staff: Callable[[Value], bool]

    def worded(self, printed: P) -> P:
        """What is printed, in that language."""
        return rewritten_in(printed, self._inline, self._block, self._is_whole)

    def _is_whole(self, node: Node) -> bool:
        """Whether what stands in it is for staff to say."""
        return isinstance(node, Passage) or (isinstance(node, Value) and self.is_of_staff(node))

    def _inline(self, inline: Inline) -> Inline:
        match inline:
            case Text(text):
                return Text(self.zeg(text))
            case Mark() | Bar() | Spark():
                return replace(inline, description=self.zeg(inline.description))
            case _:
                return inline

    def _block(self, block: Block) -> Block:
        match block:
            case Passage(children):
                return replace(block, children=rewritten(children, self._filled_in, self._of_staff))
            case Table() | KeyTable():
                return replace(block, summary=self.zeg(block.summary))
            case Matrix():
                return replace(block, summary=self._summary(block))
            case Figure(charts, caption):
                return replace(
                    block, charts=tuple(map(self._chart, charts)), caption=self.zeg(caption)
                )
            case _:
                return block

    def _summary(self, matrix: Matrix) -> str:
        """What a matrix holds, which the program says, or else its headings, of staff, tell."""
        rows, columns = ([one.heading for one in some] for some in (matrix.rows, matrix.columns))
        if matrix.summary == summary_of_matrix(rows, columns):
            return summary_of_matrix(rows, columns, self.zeg)
        return self.zeg(matrix.summary)

    def _filled_in(self, inline: Inline) -> Inline:
        """In a text of staff: what took the place of a reference, and what the program read in a
        file with figures, is a word of the program."""
        if isinstance(inline, Value) and self._is_said(inline):
            return replace(inline, children=rewritten_line(inline.children, self._inline))
        return inline

    def _is_said(self, value: Value) -> bool:
        return not value.origins or (bool(value.reference) and not self.is_of_staff(value))

    def _of_staff(self, block: Block) -> Block:
        """In a text of staff: a table of which nobody wrote what it holds says so by itself."""
        if isinstance(block, Table) and not block.described:
            headings = [column.heading for column in block.columns]
            names = names_told(headings, block.groups)
            return replace(block, summary=summary_of(names, self.zeg))
        return block

    def _chart(self, chart: Chart) -> Chart:
        """A chart; what it is about, and the names of its bars, are words of staff."""
        match chart:
            case TimeChart():
                last = chart.forecast
                return replace(
                    chart,
                    points=tuple(map(self._point, chart.points)),
                    aim_label=self.zeg(chart.aim_label),
                    description=self.zeg(chart.description),
                    forecast=last and self._point(last),
                    taal=self.taal,
                )
            case ShareChart():
                bars = (replace(one, label=self.zeg(one.label)) for one in chart.bars)
                return replace(
                    chart,
                    title=self.zeg(chart.title),
                    value_name=self.zeg(chart.value_name),
                    previous_name=self.zeg(chart.previous_name),
                    bars=tuple(bars),
                    description=self.zeg(chart.description),
                    taal=self.taal,
                )

    def _point(self, point: Point) -> Point:
        return replace(point, label=self.zeg(point.label))
