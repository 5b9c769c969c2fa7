"""A picture as paragraphs of Word: itself, and its caption below it (ECMA-376 20.2, 20.4.2.8)."""

from __future__ import annotations

from generator.content.listings import Counted
from generator.content.picture import Image, Picture
from generator.content.units import MM_PER_POINT, TWIPS_PER_POINT, emus
from generator.style import text_roles
from generator.word.body.bookmarks import bookmarked
from generator.word.body.captions import caption_start
from generator.word.body.harvest import Harvest
from generator.word.body.text import TextWriter
from generator.word.body.xml import PICTURE, attribute, paragraph, run


def picture_wordml(picture: Picture, text: TextWriter, width_twips: int) -> str:
    """The picture in text of that width; its file goes to the harvest of the writer of text."""
    if picture.image is None:
        raise ValueError(f"nothing was put in the place of {picture.path}")
    width_mm = width_twips / TWIPS_PER_POINT * MM_PER_POINT
    size = picture.image.size_in(width_mm)
    drawing = _inline(picture.image, picture.description, size, text.harvest)
    drawn = paragraph(text_roles.FIGURE, run(drawing))
    start = caption_start(Counted.FIGURE, picture.number, text.harvest)
    caption = bookmarked(start + text.runs(picture.children), picture.anchor, text.harvest)
    return drawn + paragraph(text_roles.PICTURE_CAPTION, caption)


def _inline(image: Image, description: str, size: tuple[float, float], harvest: Harvest) -> str:
    """The picture in its line, with its description as alternative text."""
    relation = harvest.add_picture(image)
    number = harvest.drawing_id()
    width, height = map(emus, size)
    extent = f'cx="{width}" cy="{height}"'
    return (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{number}" name="Afbeelding {number}" descr={attribute(description)}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{PICTURE}"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Afbeelding {number}"/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/>'
        f'</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
