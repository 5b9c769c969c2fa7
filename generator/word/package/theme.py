"""The theme of a Word file: the palette and the fonts that Word offers (ECMA-376 14.2.7, 20.1.6.9).

The styles name their colours and fonts outright; the theme is for who goes on in Word, so that
what they add is in the house style too.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.content.colour import Colour
from generator.content.units import points_to_emus
from generator.style.heading_roles import TITLE
from generator.style.house import HouseStyle
from generator.style.role import PAPER, PLAIN_COLOUR
from generator.style.run_roles import HYPERLINK
from generator.word.body.xml import DRAWING, HEADER, attribute, declared
from generator.word.package.style_forms import family_of

THEME = "word/theme/theme1.xml"
THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
NAME = "Huisstijl"

PALETTE: Mapping[str, Colour] = {
    "dk1": PLAIN_COLOUR,
    "lt1": PAPER,
    "dk2": TITLE.shown_colour,
    "lt2": Colour.LICHT,
    "accent1": Colour.HOOFD,
    "accent2": Colour.GROEN,
    "accent3": Colour.ORANJE,
    "accent4": Colour.ROOD,
    "accent5": Colour.GRIJS,
    "accent6": Colour.SPOOR,
    "hlink": HYPERLINK.shown_colour,
    "folHlink": HYPERLINK.shown_colour,
}
"""The colour at each place of a theme, in the order of the schema (20.1.6.2)."""

COLOUR_MAPPING = (
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2"'
    ' w:accent1="accent1" w:accent2="accent2" w:accent3="accent3"'
    ' w:accent4="accent4" w:accent5="accent5" w:accent6="accent6"'
    ' w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
)
"""That a document uses each colour for what it is called (17.15.1.20)."""

_PLACEHOLDER = '<a:schemeClr val="phClr"/>'
_FILL = f"<a:solidFill>{_PLACEHOLDER}</a:solidFill>"
_LINE_WIDTHS = (0.5, 1, 1.5)
"""Thin, usual and thick lines, in points."""


def theme_part(style: HouseStyle) -> bytes:
    """``word/theme/theme1.xml``."""
    elements = _colours(style) + _fonts(style) + _forms()
    return (
        f"{HEADER}<a:theme {declared(a=DRAWING)} name={attribute(NAME)}>"
        f"<a:themeElements>{elements}</a:themeElements>"
        "<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    ).encode()


def _colours(style: HouseStyle) -> str:
    palette = style.kleuren.palet
    places = "".join(
        f'<a:{place}><a:srgbClr val="{palette[colour]}"/></a:{place}>'
        for place, colour in PALETTE.items()
    )
    return f"<a:clrScheme name={attribute(NAME)}>{places}</a:clrScheme>"


def _fonts(style: HouseStyle) -> str:
    """The font of titles and that of text (20.1.4.1.18)."""
    families = {"majorFont": family_of(TITLE, style), "minorFont": style.lettertype.familie}
    fonts = "".join(
        f"<a:{place}><a:latin typeface={attribute(family)}/>"
        f'<a:ea typeface=""/><a:cs typeface=""/></a:{place}>'
        for place, family in families.items()
    )
    return f"<a:fontScheme name={attribute(NAME)}>{fonts}</a:fontScheme>"


def _forms() -> str:
    """Plain fills, lines and no effects, of each the three that a theme must have (20.1.4.1.14)."""
    lines = "".join(
        f'<a:ln w="{points_to_emus(width)}">{_FILL}<a:prstDash val="solid"/></a:ln>'
        for width in _LINE_WIDTHS
    )
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f"<a:fmtScheme name={attribute(NAME)}><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>"
        f"<a:lnStyleLst>{lines}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
    )
