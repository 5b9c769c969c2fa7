"""What an HTML element is in the structure of a PDF (ISO 32000-1, 14.8.4)."""

from __future__ import annotations

from collections.abc import Mapping, Set

from generator.html.inlines import LEFT_OUT
from generator.pdf.boxes import HtmlElement

ARTIFACT = "Artifact"
"""The type of what is no content: decoration (14.8.2.2)."""

LAYOUT = frozenset(("presentation", "none"))
"""The ``role`` of a table that only puts things beside each other (WAI-ARIA 1.2, 5.3.3)."""

_SVG = "{http://www.w3.org/2000/svg}svg"

TYPES: Mapping[str, str] = {
    **dict.fromkeys(("div", "main", "header", "footer", "address", "fieldset", "details"), "Div"),
    "figure": "Div",
    **dict.fromkeys(("section", "nav", "aside"), "Sect"),
    "article": "Art",
    "blockquote": "BlockQuote",
    **dict.fromkeys(("p", "pre", "summary", "legend"), "P"),
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    **dict.fromkeys(("figcaption", "caption"), "Caption"),
    **dict.fromkeys(("ul", "ol", "menu", "dl"), "L"),
    "li": "LI",
    **dict.fromkeys(("li::marker", "dt"), "Lbl"),
    "dd": "LBody",
    "table": "Table",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "a": "Link",
    "q": "Quote",
    **dict.fromkeys(("code", "kbd", "samp"), "Code"),
    **dict.fromkeys((_SVG, "img", "object", "embed"), "Figure"),
    "span::footnote-call": "Reference",
    "span::footnote-marker": "Lbl",
}
"""The type of each element. Any other has none: what stands in it stands in what is around it."""

TYPES_BY_CLASS: Mapping[tuple[str, str], str] = {
    ("ul", "inhoud"): "TOC",
    ("span", "voetnoot"): "Note",
    ("span", LEFT_OUT): "Span",
}
"""The elements of which a class says what they are."""

TYPES_WITHIN: Mapping[tuple[str, str], str] = {
    ("TOC", "LI"): "TOCI",
    ("L", "Div"): "LI",  # in a dl a div may hold a term and what is said of it
}
"""What becomes of a type right within another."""

TABLE_PARTS = frozenset(("THead", "TBody", "TFoot", "TR", "TD", "TH"))

AROUND: Mapping[str, Set[str]] = {
    **dict.fromkeys(TABLE_PARTS, TABLE_PARTS | {"Table"}),
    "LI": frozenset(("L",)),
    "LBody": frozenset(("L",)),
    "Lbl": frozenset(("L", "LBody", "TOCI", "Note")),
}
"""The types that mean something only right within others; elsewhere they are a Div."""

KEPT_EMPTY = frozenset(("TD", "TH"))
"""The types that are there even with nothing in them: without, a row would lack a cell."""

REPEATED = frozenset(("thead", "tfoot"))
"""The elements that are drawn again on each page that their table runs on to."""

WRAPPERS: Mapping[str, str] = {
    **dict.fromkeys(("Document", "Art", "Sect", "Div", "BlockQuote"), "P"),
    "TOCI": "Reference",
}
"""The types that only group others (14.8.4.2), with that for words right in them."""

INLINE = frozenset(("Span", "Link", "Reference", "Note", "Code", "Quote", "Figure"))
"""The types that stand in a line of text (14.8.4.4)."""

NUMBERINGS: Mapping[str, str] = {
    "decimal": "Decimal",
    **dict.fromkeys(("lower-alpha", "lower-latin"), "LowerAlpha"),
    **dict.fromkeys(("upper-alpha", "upper-latin"), "UpperAlpha"),
    "lower-roman": "LowerRoman",
    "upper-roman": "UpperRoman",
}
"""The numbering of a list (14.8.5.5) by that of its style; others have signs, not numbers."""

SCOPES: Mapping[str, str] = {
    **dict.fromkeys(("col", "colgroup"), "Column"),
    **dict.fromkeys(("row", "rowgroup"), "Row"),
}
"""For what a heading of a table stands (14.8.5.7), by its scope in HTML."""


def type_of(tag: str, element: HtmlElement, around: str) -> str:
    """The type of an element within one of type ``around``; empty when it has none."""
    if _is_decoration(tag, element):
        return ARTIFACT
    kind = _own_type(tag, element)
    kind = TYPES_WITHIN.get((around, kind), kind)
    return "Div" if kind in AROUND and around not in AROUND[kind] else kind


def _own_type(tag: str, element: HtmlElement) -> str:
    if tag == "table" and element.get("role") in LAYOUT:
        return "Div"
    for name in element.get("class", "").split():
        if kind := TYPES_BY_CLASS.get((tag, name)):
            return kind
    return TYPES.get(tag, "")


def _is_decoration(tag: str, element: HtmlElement) -> bool:
    """Whether the HTML says so. Of a link it cannot: one must be able to follow it."""
    return tag != "a" and (element.get("aria-hidden") == "true" or element.get("alt") == "")
