"""Checks of what is read aloud from a PDF, and in which order.

Validators see nothing of these. A clause without a name is one of ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from keuring.checks import structure_check
from keuring.pdf_letters import letters
from keuring.pdf_structure import HEADINGS, Element, Object, Structure, at

BLOCKS = {"P", "TH", "LBody", "Caption", "Note", "Reference", "Lbl", "Link", "TOCI", *HEADINGS}
"""What nobody would make with nothing in it; a TD may be empty, and a Div only holds others."""

_PAGE_NUMBER = re.compile(r"Pagina\s*\d+\s*van\s*\d+")

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@structure_check
def headings_step_down(pdf: Structure) -> Iterator[str]:
    """The first heading is of the first level, and no level is left out (7.4.2)."""
    levels = [(HEADINGS[heading.kind], heading) for heading in _headings(pdf)]
    if not levels:
        yield "er zijn geen koppen"
    above = 0
    for level, heading in levels:
        if level > above + 1:
            yield f"kop '{pdf.text(heading)}' is van niveau {level}, na niveau {above}"
        above = level


@structure_check
def no_heading_ends_its_page(pdf: Structure) -> Iterator[str]:
    """Below each heading something stands on the same page."""
    marks = list(pdf.root.marks())
    below = dict(pairwise(marks))
    for heading in _headings(pdf):
        for mark in list(heading.marks())[-1:]:
            if mark in below and below[mark].page > mark.page:
                yield f"kop '{pdf.text(heading)}' staat onderaan pagina {mark.page + 1}"


@structure_check
def bookmarks_are_the_headings(pdf: Structure) -> Iterator[str]:
    """The bookmarks are the headings, in their order and as deep (7.17)."""
    headings = [(HEADINGS[h.kind], letters(pdf.text(h))) for h in _headings(pdf)]
    bookmarks = [(level, letters(title)) for level, title in _bookmarks(pdf.pdf.outline, 1)]
    for which, lacking in (
        ("een bladwijzer die geen kop is", Counter(bookmarks) - Counter(headings)),
        ("een kop zonder bladwijzer", Counter(headings) - Counter(bookmarks)),
    ):
        yield from (f"{which}: {title} (niveau {level})" for level, title in lacking)
    if Counter(headings) == Counter(bookmarks) and headings != bookmarks:
        yield "de bladwijzers staan in een andere volgorde dan de koppen"


@structure_check
def title_is_shown(pdf: Structure) -> Iterator[str]:
    """The window says the title, and that is also the one in the metadata (7.1)."""
    if at(pdf.catalog, "/ViewerPreferences", "/DisplayDocTitle") != True:  # noqa: E712  # pypdf's
        yield "de titel staat niet boven het venster"
    said = pdf.pdf.metadata.title if pdf.pdf.metadata else None
    described = pdf.pdf.xmp_metadata.dc_title if pdf.pdf.xmp_metadata else None
    if not said or said not in (described or {}).values():
        yield f"de titel is '{said}' en in de metadata {described}"


@structure_check
def languages_are_said(pdf: Structure) -> Iterator[str]:
    """The document says its language; an element says only another one (7.2)."""
    whole = pdf.catalog.get("/Lang")
    if not whole:
        yield "de pdf noemt geen taal"
    for element in pdf.root.elements():
        language = element.node.get("/Lang")
        if language is not None and (language == whole or not _LANGUAGE.fullmatch(str(language))):
            yield f"een {element.kind} noemt de taal '{language}': '{pdf.text(element)[:40]}'"


@structure_check
def running_lines_are_artifacts(pdf: Structure) -> Iterator[str]:
    """No page number, header or footer is read as text (7.8)."""
    if found := _PAGE_NUMBER.search(pdf.text(pdf.root)):
        yield f"'{found[0]}' staat in de tekst"
    lines = {drawn.page for drawn in pdf.drawn if pdf.is_artifact(drawn) and drawn.text.strip()}
    for page in sorted(set(range(1, len(pdf.pages))) - lines):
        yield f"pagina {page + 1} heeft geen kop- of voetregel"


@structure_check
def reading_goes_forward(pdf: Structure) -> Iterator[str]:
    """One reads from the first page to the last (7.2)."""
    pages = [mark.page for mark in pdf.root.marks()]
    yield from (
        f"na pagina {before + 1} leest men op pagina {after + 1}"
        for before, after in pairwise(pages)
        if after < before
    )
    yield from (
        f"pagina {page + 1} staat niet in de structuur"
        for page in range(len(pdf.pages))
        if page not in pages
    )


@structure_check
def no_empty_elements(pdf: Structure) -> Iterator[str]:
    """No element that holds text is empty; a screen reader would stop at it (7.1)."""
    for element in pdf.root.elements():
        if element.kind in BLOCKS and not element.inside:
            yield f"een lege {element.kind}"


def _headings(pdf: Structure) -> list[Element]:
    return pdf.root.all(*HEADINGS)


def _bookmarks(outline: list[Object], level: int) -> Iterator[tuple[int, str]]:
    for item in outline:
        if isinstance(item, list):
            yield from _bookmarks(item, level + 1)
        else:
            yield level, str(item.title)
