"""The elements of which a chart of Word is made (DrawingML charts, ECMA-376 part 1, 21.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from uuid import NAMESPACE_OID, uuid5

from generator.charts import measures as m
from generator.charts.boxes import Box
from generator.charts.svg import Ink
from generator.content.colour import Colour
from generator.content.scripts import with_marks
from generator.content.units import hundredths, points_to_emus
from generator.word.body.xml import (
    CHART,
    CHART_2012,
    DRAWING,
    HEADER,
    RELATIONSHIPS,
    attribute,
    declared,
    text,
)
from generator.word.charts.sheet import Cell, ChartSheet, days_since

WORKBOOK = "rId1"
"""The id of the relation of a chart to its workbook."""


def _extended(kind: str, contents: str) -> str:
    """Elements that came after the standard (21.2.2.62), which who does not know them skips."""
    return f'<c:extLst><c:ext uri="{kind}" {declared(c15=CHART_2012)}>{contents}</c:ext></c:extLst>'


_OF_LABELS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"
_NO_LEADER_LINES = _extended(_OF_LABELS, '<c15:showLeaderLines val="0"/>')
FROM_CELL = _extended(_OF_LABELS, '<c15:showDataLabelsRange val="1"/>')
"""Of a label: its words are those of a cell."""

_NO_WRAP = (
    '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr">'
    "<a:spAutoFit/></a:bodyPr>"
)
NOTHING = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def chart_part(title: str, plot: str, legend: str, ink: Ink) -> str:
    """The part of a chart, which asks for its workbook."""
    return (
        f"{HEADER}<c:chartSpace {declared(c=CHART, a=DRAWING, r=RELATIONSHIPS)}>"
        f'<c:date1904 val="0"/><c:lang val="{ink.language}"/><c:roundedCorners val="0"/>'
        f'<c:chart>{title}<c:autoTitleDeleted val="0"/><c:plotArea>{plot}</c:plotArea>{legend}'
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="span"/></c:chart>'
        f"{NOTHING}{text_form(ink, Colour.TEKST)}"
        f'<c:externalData r:id="{WORKBOOK}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def title_of(lines: Iterable[str], ink: Ink) -> str:
    """The title of a chart, at its top left, in lines."""
    form = letters("defRPr", ink, Colour.TEKST, m.TITLE, bold=True)
    run = letters("rPr", ink, Colour.TEKST, m.TITLE, bold=True)
    return (
        "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>"
        f"{_paragraphs(lines, form, run)}</c:rich></c:tx>"
        "<c:layout><c:manualLayout>"
        '<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/>'
        '</c:manualLayout></c:layout><c:overlay val="0"/></c:title>'
    )


def plot_place(plot: Box, width: float, height: float) -> str:
    """Where the plot stands in its chart, without its axes."""
    shares = (
        ("x", plot.left / width),
        ("y", plot.top / height),
        ("w", plot.width / width),
        ("h", plot.height / height),
    )
    places = "".join(f'<c:{name} val="{share:.5f}"/>' for name, share in shares)
    return (
        '<c:layout><c:manualLayout><c:layoutTarget val="inner"/>'
        f'<c:xMode val="edge"/><c:yMode val="edge"/>{places}</c:manualLayout></c:layout>'
    )


def text_form(ink: Ink, colour: Colour, *, bold: bool = False) -> str:
    """The letters of all text in an element (``c:txPr``)."""
    form = letters("defRPr", ink, colour, m.TEXT, bold=bold)
    return (
        f"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{form}</a:pPr>"
        f'<a:endParaRPr lang="{ink.language}"/></a:p></c:txPr>'
    )


def cell_words(
    sheet: ChartSheet, column: int, point: int, ink: Ink, colour: Colour, *, bold: bool = False
) -> str:
    """The words at a point, as a field that takes them from the sheet ([MS-ODRAWXML]).

    Who cannot ask the sheet shows the words that stand in it.
    """
    run = letters("rPr", ink, colour, m.TEXT, bold=bold)
    form = letters("defRPr", ink, colour, m.TEXT, bold=bold)
    words = text(with_marks(str(sheet.labels[column].cells[point])))
    identity = str(uuid5(NAMESPACE_OID, f"{column}-{point}")).upper()
    return (
        f'<c:tx><c:rich>{_NO_WRAP}<a:lstStyle/><a:p><a:pPr algn="l">{form}</a:pPr>'
        f'<a:fld id="{{{identity}}}" type="CELLRANGE">{run}<a:t>{words}</a:t></a:fld></a:p>'
        "</c:rich></c:tx>"
    )


def label_cells(sheet: ChartSheet, column: int) -> str:
    """Where the words at the points of a series stand, if it has any; the last of its elements."""
    if column not in sheet.labels:
        return ""
    cells = _points(sheet.labels[column].cells, _words)
    return _extended(
        "{02D57815-91ED-43cb-92C2-25804820EDAC}",
        f"<c15:datalabelsRange><c15:f>{sheet.reference(sheet.label_column(column))}</c15:f>"
        f"<c15:dlblRangeCache>{cells}</c15:dlblRangeCache></c15:datalabelsRange>",
    )


def _paragraphs(lines: Iterable[str], form: str, run: str) -> str:
    """A paragraph for each line, in letters of that form."""
    words = (text(with_marks(line)) for line in lines)
    begin = f'<a:p><a:pPr algn="l">{form}</a:pPr><a:r>{run}'
    return "".join(f"{begin}<a:t>{line}</a:t></a:r></a:p>" for line in words)


def letters(element: str, ink: Ink, colour: Colour, size: float, *, bold: bool) -> str:
    """The form of letters (20.1.4.1)."""
    language = f' lang="{ink.language}"' if element == "rPr" else ""
    return (
        f'<a:{element}{language} sz="{hundredths(size)}" b="{int(bold)}">{fill(ink, colour)}'
        f"{_fonts(ink)}</a:{element}>"
    )


def _fonts(ink: Ink) -> str:
    """The fonts of letters by their kind (21.1.2.3.1, 21.1.2.3.3, 21.1.2.3.7)."""
    fonts = {"latin": ink.family, "ea": ink.eastern_family, "cs": ink.joined_family}
    return "".join(
        f"<a:{kind} typeface={attribute(family)}/>" for kind, family in fonts.items() if family
    )


def fill(ink: Ink, colour: Colour) -> str:
    """A plain colour of the house style."""
    return f'<a:solidFill><a:srgbClr val="{ink.colours[colour]}"/></a:solidFill>'


def line(ink: Ink, colour: Colour, width: float, dash: str = "solid") -> str:
    """A line of that colour (20.1.2.2.24)."""
    return (
        f'<a:ln w="{points_to_emus(width)}" cap="flat">{fill(ink, colour)}'
        f'<a:prstDash val="{dash}"/><a:round/></a:ln>'
    )


def shape(*properties: str) -> str:
    """How something is drawn (``c:spPr``)."""
    return f"<c:spPr>{''.join(properties)}</c:spPr>"


def series_name(sheet: ChartSheet, column: int) -> str:
    """The name of a series, from the heading of its column."""
    heading = text(sheet.columns[column].heading)
    return (
        f"<c:tx><c:strRef><c:f>{sheet.heading_reference(column)}</c:f><c:strCache>"
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{heading}</c:v></c:pt></c:strCache>'
        "</c:strRef></c:tx>"
    )


def numbers(sheet: ChartSheet, column: int) -> str:
    """The cells of a column as numbers, with those that are empty left out."""
    cells = sheet.columns[column]
    return (
        f"<c:numRef><c:f>{sheet.reference(column)}</c:f><c:numCache>"
        f"<c:formatCode>{text(cells.number_format)}</c:formatCode>{_points(cells.cells, _number)}"
        "</c:numCache></c:numRef>"
    )


def names(sheet: ChartSheet, column: int) -> str:
    """The cells of a column as text."""
    return (
        f"<c:strRef><c:f>{sheet.reference(column)}</c:f>"
        f"<c:strCache>{_points(sheet.columns[column].cells, _words)}</c:strCache></c:strRef>"
    )


def number_form(code: str) -> str:
    """How numbers are shown."""
    return f'<c:numFmt formatCode={attribute(code)} sourceLinked="0"/>'


def label(index: int, contents: str, place: str, source: str = "") -> str:
    """The label of one point (21.2.2.47); ``contents`` are its place, words and form, in order.

    Its words are its value, or come from another ``source``.
    """
    return (
        f'<c:dLbl><c:idx val="{index}"/>{contents}<c:dLblPos val="{place}"/>'
        f"{_shown('Val')}{source}</c:dLbl>"
    )


def moved(right: float, down: float) -> str:
    """A label moved from its place, by shares of the width and the height of the chart."""
    return (
        f'<c:layout><c:manualLayout><c:x val="{right:.5f}"/><c:y val="{down:.5f}"/>'
        "</c:manualLayout></c:layout>"
    )


def labels(each: Iterable[str]) -> str:
    """The labels of a series; points that are not named have none, and none has a line to it."""
    return f"<c:dLbls>{''.join(each)}{_shown('')}{_NO_LEADER_LINES}</c:dLbls>"


def _shown(what: str) -> str:
    flags = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
    return "".join(f'<c:show{flag} val="{int(flag == what)}"/>' for flag in flags)


def _points(cells: Iterable[Cell], written: Callable[[Cell], str]) -> str:
    points = [
        f'<c:pt idx="{index}"><c:v>{written(cell)}</c:v></c:pt>' if cell is not None else ""
        for index, cell in enumerate(cells)
    ]
    return f'<c:ptCount val="{len(points)}"/>{"".join(points)}'


def _number(cell: Cell) -> str:
    """A cell as the chart counts with it: text is nothing."""
    if isinstance(cell, date):
        return f"{days_since(cell)}"
    return f"{cell:f}" if isinstance(cell, Decimal) else "0"


def _words(cell: Cell) -> str:
    return text(str(cell))
