"""The slot for the logo at the top of a nota: a picture, or a plain block that stands in."""

from __future__ import annotations

from generator.content.units import emus
from generator.style import page_roles
from generator.style.house import HouseStyle
from generator.word.body.marks import of_word_2010
from generator.word.body.xml import PICTURE, SHAPE, run
from generator.word.template.recipe import anchored, frame, paragraph, paragraph_of

RELATION = "rIdLogo"


def logo(style: HouseStyle, name: str) -> str:
    """The logo and, beside it, the name of the ministry (text with tags)."""
    place = style.logo
    left = place.rechterkant - place.breedte
    graphic = _picture(style) if place.bestand else _block(style)
    alt = place.omschrijving if place.bestand else ""
    drawing = anchored(graphic, (left, 0), (place.breedte, place.hoogte), alt)
    if not place.bestand:
        drawing = of_word_2010("wps", SHAPE, drawing)
    beside = frame(place.rechterkant + place.naam_afstand, place.naam_boven, place.naam_breedte)
    return paragraph(page_roles.MINISTRY_NAME.id, name, beside) + paragraph_of(
        page_roles.HEADER.id, run(drawing)
    )


def _size(style: HouseStyle) -> str:
    width, height = emus(style.logo.breedte), emus(style.logo.hoogte)
    return (
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )


def _picture(style: HouseStyle) -> str:
    return (
        f'<a:graphicData uri="{PICTURE}"><pic:pic>'
        '<pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{RELATION}"/><a:stretch><a:fillRect/></a:stretch>'
        f"</pic:blipFill><pic:spPr>{_size(style)}</pic:spPr></pic:pic></a:graphicData>"
    )


def _block(style: HouseStyle) -> str:
    fill = f'<a:solidFill><a:srgbClr val="{style.kleuren.hoofd}"/></a:solidFill>'
    return (
        f'<a:graphicData uri="{SHAPE}"><wps:wsp><wps:cNvSpPr/>'
        f"<wps:spPr>{_size(style)}{fill}<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/>"
        "</wps:wsp></a:graphicData>"
    )
