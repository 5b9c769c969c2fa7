"""A drawing of lines (SVG) of anybody to the picture that documents show: it is drawn once.

Word, WeasyPrint and each reader of PDF draw an SVG in their own way, and it can do much that a page
should not: fetch files, run a script. So only its pixels go into a dossier. What would draw
something else than staff see is refused, and nothing of it is drawn before its size is known: the
library ends the process when a drawing is too large.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from io import BytesIO

import resvg_py
from lxml import etree
from PIL import Image as Pillow

from generator.content.picture import Image
from generator.content.units import PIXELS_PER_POINT, POINTS_PER_INCH, POINTS_PER_MM
from generator.pictures.reading import HIGHEST_DPI, LOWEST_DPI, PictureError, image_of
from generator.pictures.svg_tree import BROKEN, LINKS, SVG, TOO_MUCH, svg_root
from generator.places import TEMPLATES

FONTS = TEMPLATES / "huisstijl/fonts"
LETTER = "Fira Sans"
"""What letters are drawn with, whatever a drawing asks for: what a machine has differs."""

LONGEST_DRAWN = 2_400
"""In pixels: 300 in an inch over the width of the text of a page, and more."""

LONGEST_SAID = 20_000
"""In pixels of CSS; no drawing says that it is five metres wide."""

MOST_PARTS = 20_000
"""Of elements, each as often as it is drawn."""

SIZELESS = "deze tekening zegt niet hoe groot zij is; sla haar opnieuw op, of als PNG"
ALIVE = "in deze tekening staat een script of iets dat beweegt ('{}'); sla haar op als PNG"
OUTSIDE = "deze tekening haalt er iets anders bij ('{}'); sla haar op als PNG"
OTHER_LETTERS = (
    "in deze tekening staan letters die niet te tekenen zijn ('{}'); sla haar op als PNG"
)

_ALIVE = frozenset(
    f"{SVG}{name}"
    for name in (
        *("script", "handler", "listener", "foreignObject", "iframe", "audio", "video", "canvas"),
        *("animate", "animateMotion", "animateTransform", "animateColor", "set", "discard"),
    )
)
_FETCHED = re.compile(r"@import|url\(\s*['\"]?(?!\s*#)", re.IGNORECASE)
_USED = re.compile(r"url\(\s*['\"]?\s*#([^'\"\s)]+)", re.IGNORECASE)
_COLOURS = ("linearGradient", "radialGradient")
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|q)?\s*", re.I)
_PER_MM = POINTS_PER_MM * PIXELS_PER_POINT
_PIXELS: Mapping[str, float] = {
    **{"": 1, "px": 1, "pt": PIXELS_PER_POINT, "pc": 12 * PIXELS_PER_POINT},
    "in": POINTS_PER_INCH * PIXELS_PER_POINT,
    **{"mm": _PER_MM, "cm": 10 * _PER_MM, "q": _PER_MM / 4},
}
"""Of CSS in each unit (CSS Values and Units 3, 5.2)."""

_OTHER = re.compile(r"[^\s -~\u00a0-\u017f\u2010-\u2026\u20ac\u2264\u2265\u2212]")


def is_drawing(data: bytes) -> bool:
    """Whether those bytes look like XML, and so like no picture of pixels."""
    return data.removeprefix(BOM_UTF8).lstrip().startswith(b"<")


def drawn(data: bytes) -> Image:
    """The picture of a drawing. Raises ``PictureError``, of which the message is for staff."""
    root = svg_root(data)
    for refusal in _refusals(root):
        raise PictureError(refusal)
    width, height = _size(root)
    longest = max(width, height)
    if not 0 < min(width, height) <= longest <= LONGEST_SAID:
        raise PictureError(SIZELESS)
    root.set("width", str(width))
    root.set("height", str(height))
    zoom = min(LONGEST_DRAWN / longest, HIGHEST_DPI / LOWEST_DPI)
    try:
        pixels = resvg_py.svg_to_bytes(
            svg_string=etree.tostring(root, encoding="unicode"),
            zoom=zoom,
            skip_system_fonts=True,
            font_dirs=[str(FONTS)],
            font_family=LETTER,
            sans_serif_family=LETTER,
            serif_family=LETTER,
        )
    except ValueError:
        raise PictureError(BROKEN) from None
    return image_of(_sized(pixels, max(LOWEST_DPI, round(LOWEST_DPI * zoom))))


def _refusals(root: etree._Element) -> Iterator[str]:
    """Why a drawing is not drawn."""
    elements = [one for one in root.iter() if isinstance(one.tag, str)]
    for one in elements:
        yield from _refusals_of(one)
    if _parts(root, _named(elements)) > MOST_PARTS:
        yield TOO_MUCH


def _refusals_of(element: etree._Element) -> Iterator[str]:
    name = etree.QName(element).localname
    if element.tag in _ALIVE:
        yield ALIVE.format(name)
    for key, value in _attributes(element):
        attribute = etree.QName(key).localname
        if attribute.startswith("on"):
            yield ALIVE.format(attribute)
        if (key in LINKS and _leads_away(name, value)) or _FETCHED.search(value):
            yield OUTSIDE.format(attribute)
    if name == "style" and _FETCHED.search("".join(map(str, element.itertext()))):
        yield OUTSIDE.format("style")
    if name == "text" and (found := _OTHER.search("".join(map(str, element.itertext())))):
        yield OTHER_LETTERS.format(found[0])


def _attributes(element: etree._Element) -> Iterator[tuple[str, str]]:
    return ((str(key), str(value)) for key, value in element.attrib.items())


def _said(element: etree._Element, *names: str) -> str:
    """The first of those attributes that says anything."""
    return next((str(said) for name in names if (said := element.get(name))), "")


def _leads_away(name: str, target: str) -> bool:
    """Whether something else is fetched; where a link leads is of no matter, as nothing of it is
    drawn. Pictures within are not, as they may be anything."""
    return name != "a" and not target.strip().startswith("#")


def _named(elements: list[etree._Element]) -> Mapping[str, etree._Element]:
    """What can be drawn again, by its name; a colour is not drawn."""
    drawn_again = (one for one in elements if etree.QName(one).localname not in _COLOURS)
    return {_said(one, "id"): one for one in drawn_again}


def _parts(root: etree._Element, named: Mapping[str, etree._Element]) -> int:
    """How many elements are drawn, those that are used again as often as they are; more than there
    may be as soon as that is known."""
    left, parts = [root], 0
    while left and parts <= MOST_PARTS:
        element = left.pop()
        parts += 1
        if isinstance(element.tag, str):
            left += [named[name] for name in _used_by(element) if name in named]
        left += [*element]
    return parts


def _used_by(element: etree._Element) -> Iterator[str]:
    """The names of what is drawn with it: a symbol, or a mask, pattern, mark or filter."""
    if etree.QName(element).localname == "use":
        yield _said(element, *LINKS).strip().removeprefix("#")
    for _, value in _attributes(element):
        yield from _USED.findall(value)


def _size(root: etree._Element) -> tuple[float, float]:
    """What a drawing says of its width and height, in pixels of CSS; else its own measure."""
    said = [_LENGTH.fullmatch(_said(root, name)) for name in ("width", "height")]
    if said[0] and said[1]:
        width, height = (float(one[1]) * _PIXELS[(one[2] or "").lower()] for one in said if one)
        return width, height
    box = _said(root, "viewBox").replace(",", " ").split()
    try:
        _, _, width, height = map(float, box)
    except ValueError:
        raise PictureError(SIZELESS) from None
    return width, height


def _sized(pixels: bytes, dpi: int) -> bytes:
    """The same pixels, that say how many go in an inch."""
    file = BytesIO()
    with Pillow.open(BytesIO(pixels)) as opened:
        opened.save(file, "PNG", dpi=(dpi, dpi))
    return file.getvalue()
