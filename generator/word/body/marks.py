"""Marks and progress bars as drawings of Word, so that they can be edited there.

A mark beside a word that says the same is decoration and is marked so; one that stands alone,
and a bar, has its description as alternative text. The shapes are those of Word 2010 and later,
within ``mc:AlternateContent`` as Word itself writes them (ECMA-376-3 10.2).
"""

from __future__ import annotations

from generator.charts import marks
from generator.content.marks import Bar, Mark, Shape
from generator.content.units import emus, points_to_emus
from generator.word.body.harvest import Harvest
from generator.word.body.xml import COMPATIBILITY, DECORATIVE, GROUP, SHAPE, attribute

# In English metric units.
_MARK_SIZE = emus(2.2)
_MARK_LINE = points_to_emus(1)
_BAR_UNIT = emus(marks.WIDTH_MM) / marks.WIDTH

DECORATION = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    f'<adec:decorative xmlns:adec="{DECORATIVE}" val="1"/></a:ext></a:extLst>'
)

ELLIPSE = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
_RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'

# A circle that is not filled, and over it its left half that is (arcs from the top or the left).
_HALF = (
    "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
    '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
    '<a:path w="2" h="2" fill="none"><a:moveTo><a:pt x="0" y="1"/></a:moveTo>'
    '<a:arcTo wR="1" hR="1" stAng="10800000" swAng="21600000"/><a:close/></a:path>'
    '<a:path w="2" h="2" stroke="0"><a:moveTo><a:pt x="1" y="2"/></a:moveTo>'
    '<a:arcTo wR="1" hR="1" stAng="5400000" swAng="10800000"/><a:close/></a:path>'
    "</a:pathLst></a:custGeom>"
)

_GEOMETRY = {
    Shape.FULL: ELLIPSE,
    Shape.HALF: _HALF,
    Shape.RING: ELLIPSE,
    Shape.BOX: _RECTANGLE,
    Shape.BLOCK: _RECTANGLE,
}
_EMPTY = (Shape.RING, Shape.BOX)


def mark_drawing(mark: Mark, harvest: Harvest) -> str:
    """The mark as one small shape in the line."""
    colour = fill(harvest.colour(mark.colour))
    inside = "<a:noFill/>" if mark.shape in _EMPTY else colour
    line = f'<a:ln w="{_MARK_LINE}">{colour}</a:ln>'
    shape = (
        f'<wps:wsp xmlns:wps="{SHAPE}"><wps:cNvSpPr/><wps:spPr>'
        f"{frame(0, 0, _MARK_SIZE, _MARK_SIZE)}{_GEOMETRY[mark.shape]}{inside}{line}</wps:spPr>"
        "<wps:bodyPr/></wps:wsp>"
    )
    number = harvest.drawing_id()
    meaning = f" descr={attribute(mark.description)}" if mark.description else ""
    decoration = "" if mark.description else DECORATION
    properties = f'<wp:docPr id="{number}" name="Merk {number}"{meaning}>{decoration}</wp:docPr>'
    size = (_MARK_SIZE, _MARK_SIZE)
    return drawing("wps", SHAPE, size, _MARK_LINE // 2, properties, shape)


def bar_drawing(bar: Bar, harvest: Harvest) -> str:
    """The bar as one group of rectangles in the line."""
    width, height = _emu(marks.WIDTH), _emu(marks.HEIGHT)
    number = harvest.drawing_id()
    description = attribute(bar.description)
    shapes = "".join(_rectangle(shape, harvest) for shape in marks.rectangles(bar))
    group = (
        f'<wpg:wgp xmlns:wpg="{GROUP}" xmlns:wps="{SHAPE}"><wpg:cNvGrpSpPr/><wpg:grpSpPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/>'
        f'<a:chOff x="0" y="0"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>'
        f"{shapes}</wpg:wgp>"
    )
    properties = f'<wp:docPr id="{number}" name="Balk {number}" descr={description}/>'
    return drawing("wpg", GROUP, (width, height), 0, properties, group)


def _rectangle(shape: marks.Rectangle, harvest: Harvest) -> str:
    number = harvest.drawing_id()
    place = frame(*map(_emu, (shape.x, shape.y, shape.width, shape.height)))
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="Vlak {number}"/><wps:cNvSpPr/><wps:spPr>'
        f"{place}{_RECTANGLE}{fill(harvest.colour(shape.colour))}<a:ln><a:noFill/></a:ln>"
        "</wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def drawing(
    prefix: str, kind: str, size: tuple[int, int], margin: int, properties: str, content: str
) -> str:
    """A drawing in the line (``wp:inline``) that needs the namespace with ``prefix``.

    ``margin`` is how far lines reach outside the shape.
    """
    width, height = size
    inline = (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:effectExtent l="{margin}" t="{margin}" r="{margin}" b="{margin}"/>{properties}'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{kind}">{content}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    return of_word_2010(prefix, kind, inline)


def of_word_2010(prefix: str, kind: str, content: str) -> str:
    """The content for who knows the namespace ``kind`` (with ``prefix``), nothing for others.

    An older Word calls a file damaged in which it stands elsewhere (ECMA-376-3 10.2).
    """
    return (
        f'<mc:AlternateContent xmlns:mc="{COMPATIBILITY}" xmlns:{prefix}="{kind}">'
        f'<mc:Choice Requires="{prefix}">{content}</mc:Choice></mc:AlternateContent>'
    )


def frame(x: int, y: int, width: int, height: int) -> str:
    """Where a shape lies in its drawing, in English metric units."""
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def fill(colour: str) -> str:
    """A plain colour of six hexadecimal digits."""
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _emu(units: float) -> int:
    return round(units * _BAR_UNIT)
