"""A typed page break becomes a property of the paragraph after it (ECMA-376 17.3.1.23).

Ctrl+Enter in Word gives a sign in the text, and LibreOffice writes one for each paragraph that
begins a page, at the end of the paragraph before. If that one holds a tag, the break would go.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from generator.word.own.elements import Element, Finding, Story, pieces, remove, said
from generator.word.own.tags import is_of_tags
from generator.word.package.wml import PARAGRAPH, TEXT, w

IN_TEXT = (
    "midden in deze alinea staat een pagina-einde; geef wat erachter komt een eigen alinea, en kies"
    " daar Alinea > Tekstdoorloop > Pagina-einde ervoor"
)
BEFORE_TAG = (
    "na deze alinea komt een pagina-einde en dan een tag; haal het weg, en kies bij de kop of regel"
    " die op de nieuwe pagina komt Alinea > Tekstdoorloop > Pagina-einde ervoor"
)

_BREAK, _NEW_PAGE = w("br"), w("pageBreakBefore")


def breaks_before(story: Story) -> Iterator[Finding]:
    """Let the paragraph behind a page break begin the page; tells where that cannot be."""
    for sign in list(story.root.iter(_BREAK)):
        if sign.get(w("type")) != "page":
            continue
        paragraph = next(sign.iterancestors(PARAGRAPH), None)
        if paragraph is None:
            continue
        before, after = _around(paragraph, sign)
        if before and after:
            yield Finding(IN_TEXT, story.where(paragraph))
            continue
        remove(sign)
        first = paragraph if after else paragraph.getnext()
        if first is None or first.tag != PARAGRAPH:
            continue
        if is_of_tags(first):
            yield Finding(BEFORE_TAG, story.where(paragraph))
            continue
        _begin_page(first)
        if not before and not after and not said(paragraph).strip():
            remove(paragraph)


def _around(paragraph: Element, sign: Element) -> tuple[bool, bool]:
    """Whether there is text before a sign in its paragraph, and behind it."""
    parts = list(pieces(paragraph))
    at = parts.index(sign)
    before, after = (
        any(one.tag == TEXT and (one.text or "").strip() for one in side)
        for side in (parts[:at], parts[at:])
    )
    return before, after


def _begin_page(paragraph: Element) -> None:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    if properties.find(_NEW_PAGE) is None:
        etree.SubElement(properties, _NEW_PAGE)
