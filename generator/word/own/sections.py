"""The sections of a template: each ends in an unseen paragraph, as in those that are made.

Word lets a section end in any paragraph, and the last one in the body (ECMA-376 17.6.17). A
paragraph with a tag goes when the template is filled, and its section would go with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from generator.content.units import twips
from generator.style.page_roles import SECTION_END
from generator.style.pages import Bladen
from generator.word.own.elements import Element, Finding, pieces, remove, said, warning
from generator.word.own.tag_checks import KnownTag
from generator.word.own.tags import is_of_tags
from generator.word.package.wml import PARAGRAPH, VALUE, w

NO_BODY = "het heeft geen tekst"
OTHER_WIDTH = (
    "{tag} maakt tabellen voor een blad van {wanted} mm tekst ('{page}'), maar hier is de tekst"
    " {found} mm breed; pas in Word de marges aan, of kies een ander blad"
)
MOST_OFF = 1.5
"""So many millimetres of difference nobody sees."""

_SECTION, _PROPERTIES = w("sectPr"), w("pPr")
_TWIPS_PER_MM = twips(100) / 100
_VISIBLE = frozenset(map(w, ("drawing", "pict", "object", "tab", "br")))


def end_in_paragraphs(document: Element) -> Iterator[Finding]:
    """Let each section end in a paragraph of its own."""
    body = document.find(w("body"))
    if body is None:
        yield Finding(NO_BODY)
        return
    for section in list(body.iter(_SECTION)):
        paragraph = next(section.iterancestors(PARAGRAPH), None)
        if paragraph is not None:
            _apart(paragraph, section)
    last = body.find(_SECTION)
    if last is not None:
        remove(last)
        behind = _behind_last_end(body)
        if len(behind) == len(body) or _shows_something(behind):
            body.append(_end(last))
    for paragraph in _behind_last_end(body):
        if paragraph.tag == PARAGRAPH and not is_of_tags(paragraph) and not _shows(paragraph):
            remove(paragraph)


def widths_fit(document: Element, tags: Iterable[KnownTag], pages: Bladen) -> Iterator[Finding]:
    """Whether text and tables get the room for which they are set."""
    ends = list(document.iter(_SECTION))
    order = {one: at for at, one in enumerate(document.iter(PARAGRAPH))}
    holders = [next(end.iterancestors(PARAGRAPH)) for end in ends]
    for one in tags:
        at = order.get(one.tag.paragraph)
        if one.page is None or at is None:
            continue
        end = next((e for e, h in zip(ends, holders, strict=True) if order[h] > at), None)
        found = None if end is None else _text_width(end)
        wanted = pages.van(one.page).tekstbreedte
        if found is not None and abs(found - wanted) > MOST_OFF:
            message = OTHER_WIDTH.format(
                tag=one.tag.text, wanted=round(wanted), page=one.page, found=round(found)
            )
            yield warning(message, one.tag.where)


def _apart(paragraph: Element, section: Element) -> None:
    """The end of a section in a paragraph of its own, behind the one that held it."""
    if not said(paragraph).strip() and not _shows(paragraph):
        paragraph[:] = list(_end(section))
        return
    remove(section)
    paragraph.addnext(_end(section))


def _end(section: Element) -> Element:
    paragraph = etree.Element(PARAGRAPH)
    properties = etree.SubElement(paragraph, _PROPERTIES)
    etree.SubElement(properties, w("pStyle")).set(VALUE, SECTION_END.id)
    properties.append(section)
    return paragraph


def _behind_last_end(body: Element) -> list[Element]:
    """What stands behind the last paragraph in which a section ends."""
    ends = [at for at, one in enumerate(body) if one.find(f"{_PROPERTIES}/{_SECTION}") is not None]
    return list(body)[ends[-1] + 1 :] if ends else list(body)


def _shows_something(elements: Iterable[Element]) -> bool:
    return any(
        one.tag != PARAGRAPH or (_shows(one) and not is_of_tags(one)) or _prints(one)
        for one in elements
    )


def _prints(paragraph: Element) -> bool:
    """Whether a tag there becomes paragraphs."""
    return "{{p " in said(paragraph)


def _shows(paragraph: Element) -> bool:
    """Whether there is something to see in a paragraph."""
    return bool(said(paragraph).strip()) or any(one.tag in _VISIBLE for one in pieces(paragraph))


def _text_width(section: Element) -> float | None:
    """How wide text is on the pages of a section, in millimetres; None when it does not tell."""
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    if size is None or margins is None:
        return None
    try:
        width, left, right = (
            float(one.get(w(name), ""))
            for one, name in ((size, "w"), (margins, "left"), (margins, "right"))
        )
    except ValueError:
        return None
    return (width - left - right) / _TWIPS_PER_MM
