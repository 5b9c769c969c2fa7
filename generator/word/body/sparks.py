"""Small lines in a text as drawings of Word: the aim, the course of a value, its latest value."""

from __future__ import annotations

from generator.charts import sparks
from generator.charts.sparks import SparkForm, form_of
from generator.content.marks import Spark
from generator.content.units import points_to_emus
from generator.word.body.harvest import Harvest
from generator.word.body.marks import ELLIPSE, drawing, fill, frame
from generator.word.body.xml import GROUP, SHAPE, attribute

_SIZE = points_to_emus(sparks.WIDTH), points_to_emus(sparks.HEIGHT)
_WHOLE = frame(0, 0, *_SIZE)
_NO_FILL = "<a:noFill/>"


def spark_drawing(spark: Spark, harvest: Harvest) -> str:
    """The line as one group of shapes in the line of text, with its alternative text."""
    form, number = form_of(spark), harvest.drawing_id()
    colour, aim = harvest.colour(spark.colour), harvest.colour(sparks.TARGET)
    dashed = _stroke(aim, sparks.TARGET_LINE, '<a:prstDash val="sysDash"/>')
    shapes = (
        _path(((0, form.target), (sparks.WIDTH, form.target)), dashed, harvest),
        _path(form.spots, _stroke(colour, sparks.LINE), harvest),
        _dot(form, colour, harvest),
    )
    group = (
        f'<wpg:wgp xmlns:wpg="{GROUP}" xmlns:wps="{SHAPE}"><wpg:cNvGrpSpPr/><wpg:grpSpPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{_SIZE[0]}" cy="{_SIZE[1]}"/>'
        f'<a:chOff x="0" y="0"/><a:chExt cx="{_SIZE[0]}" cy="{_SIZE[1]}"/></a:xfrm></wpg:grpSpPr>'
        f"{''.join(shapes)}</wpg:wgp>"
    )
    description = attribute(spark.description)
    properties = f'<wp:docPr id="{number}" name="Verloop {number}" descr={description}/>'
    return drawing("wpg", GROUP, _SIZE, 0, properties, group)


def _path(spots: tuple[tuple[float, float], ...], stroke: str, harvest: Harvest) -> str:
    """A line through those places, over the whole drawing (20.1.9.15)."""
    (x, y), *rest = (tuple(map(points_to_emus, spot)) for spot in spots)
    lines = "".join(f'<a:lnTo><a:pt x="{x}" y="{y}"/></a:lnTo>' for x, y in rest)
    geometry = (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{_SIZE[0]}" h="{_SIZE[1]}" fill="none"><a:moveTo><a:pt x="{x}" y="{y}"/>'
        f"</a:moveTo>{lines}</a:path></a:pathLst></a:custGeom>"
    )
    return _shape(_WHOLE, geometry, _NO_FILL + stroke, harvest)


def _dot(form: SparkForm, colour: str, harvest: Harvest) -> str:
    left, top, size = (
        points_to_emus(length)
        for length in (form.last[0] - sparks.DOT, form.last[1] - sparks.DOT, 2 * sparks.DOT)
    )
    place = frame(left, top, size, size)
    return _shape(place, ELLIPSE, f"{fill(colour)}<a:ln>{_NO_FILL}</a:ln>", harvest)


def _stroke(colour: str, width: float, dash: str = "") -> str:
    return f'<a:ln w="{points_to_emus(width)}">{fill(colour)}{dash}</a:ln>'


def _shape(place: str, geometry: str, look: str, harvest: Harvest) -> str:
    number = harvest.drawing_id()
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="Lijn {number}"/><wps:cNvSpPr/>'
        f"<wps:spPr>{place}{geometry}{look}</wps:spPr><wps:bodyPr/></wps:wsp>"
    )
