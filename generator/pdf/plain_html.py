"""HTML of which XML makes the same tree, read by the XML parser in a twentieth of the time.

The parser of WeasyPrint is that of the standard, written in Python. Where it does no more than
XML, closing tags and moving elements for who wrote them wrongly, expat may do it. So this takes
a document only if it keeps to a form in which the standard (HTML, 13.2) leaves nothing to guess:
the tags by the grammar below, each element where ``_HOLDS`` has it. Whatever a house style may
write besides, from ``&nbsp;`` to a ``<table>`` without ``<tbody>``, is left to WeasyPrint.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_SVG = "{http://www.w3.org/2000/svg}"
_SPACE = " \t\n"


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VOID = _names("br col hr img link meta wbr")
_SHAPES = _names("circle ellipse g line path polygon polyline rect text tspan")
_WORDS = _names(
    "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub"
    " sup svg time u var wbr"
)
_BOXES = _names("article aside blockquote div figcaption figure footer header main nav section")
_HEADINGS = _names("h1 h2 h3 h4 h5 h6")
_FLOW = _WORDS | _BOXES | _HEADINGS | _names("dl hr ol p table ul")
_GROUPS = _names("tbody tfoot thead")
_ITEMS = _names("li")
_NOTHING = _names("")

_HOLDS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(_VOID | _SHAPES | {"title"}, _NOTHING),
    **dict.fromkeys(_WORDS - _VOID | _HEADINGS | {"p"}, _WORDS),
    **dict.fromkeys(_BOXES | _ITEMS | _names("body caption dd dt td th"), _FLOW),
    **dict.fromkeys(_GROUPS, _names("tr")),
    **dict.fromkeys(("g", "svg"), _SHAPES | {"title"}),
    **dict.fromkeys(("ol", "ul"), _ITEMS),
    "colgroup": _names("col"),
    "dl": _names("dd dt"),
    "head": _names("link meta title"),
    "html": _names("body head"),
    "table": _GROUPS | _names("caption colgroup"),
    "text": _names("tspan"),
    "tr": _names("td th"),
}
"""Which elements may stand right in which, so that the standard neither closes nor moves one."""

_WITHOUT_WORDS = _GROUPS | _names("colgroup head html table tr")
"""In these only white space may stand: the standard puts words somewhere else."""

_SIGN = "&(?:amp|gt|lt|quot|#34|#39);"
_VALUE = rf'="(?:[^<>&"\t\n\r]++|{_SIGN})*+"'
_ATTRIBUTES = rf"(?: (?!xmlns)[a-z][a-z0-9-]*+{_VALUE})*+"
_OF_SVG = (
    "viewBox|class|d|fill|height|id|points|r|role|rx|ry|style|width|c?[xy]|[xy][12]|text-anchor"
    "|(?:aria|data|font|stroke)-[a-z-]++|stroke"
)
_SVG_ATTRIBUTES = rf"(?: (?:{_OF_SVG}){_VALUE})*+"
_SHAPE = "|".join(sorted(_SHAPES))
_TAG = "|".join(
    (
        rf"(?:{'|'.join(sorted(_VOID))}){_ATTRIBUTES} ?/?",
        rf"(?:{_SHAPE}){_SVG_ATTRIBUTES} ?/?",
        rf"svg{_SVG_ATTRIBUTES}",
        "title",
        rf"(?!(?:{_SHAPE}|svg|title)\b)[a-z][a-z0-9]*+{_ATTRIBUTES}",
        "/[a-z][a-z0-9]*+",
    )
)
_PLAIN = re.compile(rf"<!DOCTYPE html>[{_SPACE}]*+((?:[^<>&\r]++|{_SIGN}|<(?:{_TAG})>)*+)")
_OPEN_VOID = re.compile(rf"<((?:{'|'.join(sorted(_VOID))})\b[^>]*?) ?/?>")


def parse_plain(text: str) -> Element | None:
    """The tree that WeasyPrint's parser makes of the text; None when that is not certain."""
    plain = _PLAIN.fullmatch(text)
    if plain is None:
        return None
    try:
        root = ElementTree.XML(_OPEN_VOID.sub(r"<\1/>", plain[1]))
    except (ElementTree.ParseError, ValueError):  # ValueError: half a sign
        return None
    return _as_html(root, plain[1]) if _is_certain(root) else None


def _is_certain(root: Element) -> bool:
    """Whether all stands where the standard leaves it."""
    if [root.tag, *(child.tag for child in root)] != ["html", "head", "body"]:
        return False
    return all(_holds_well(element) for element in root.iter())


def _holds_well(element: Element) -> bool:
    held = _HOLDS.get(element.tag)
    if held is None or not all(child.tag in held for child in element):
        return False
    if element.tag in _WITHOUT_WORDS:
        return not any(text and text.strip(_SPACE) for text in _texts(element))
    return element.tag != "a" or element.find(".//a") is None


def _texts(element: Element) -> Iterable[str | None]:
    """The texts that stand right in an element."""
    return (element.text, *(child.tail for child in element))


def _as_html(root: Element, text: str) -> Element:
    """The tree as the standard has it: where white space goes, and that a picture is SVG."""
    _, body = root
    root.text = None
    _add_text(body, (body.tail or "") + text[text.rindex(">") + 1 :])
    body.tail = None
    for picture in [*root.iter("svg")]:
        for element in picture.iter():
            element.tag = _SVG + element.tag
    return root


def _add_text(element: Element, text: str) -> None:
    """Put text behind all that stands in an element."""
    last = element[-1] if len(element) else None
    if last is None:
        element.text = (element.text or "") + text or None
    else:
        last.tail = (last.tail or "") + text or None
