"""Checks of the structure of a PDF: what is valid, and would still be read aloud wrongly.

Measured with planted faults: validators see no paragraph that ought to be a heading, no table that
goes on as a second one, no link that is called by its address, no order that is not that of the
text. A clause without a name is one of ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from pypdf.generic import ArrayObject

from keuring.pdf_structure import HEADINGS, Element, Link, Mark, Object, Structure, at, is_kind

Check = Callable[[Structure], Iterator[str]]

BLOCKS = {"P", "TH", "LBody", "Caption", "Note", "Reference", "Lbl", "Link", "TOCI", *HEADINGS}
"""What nobody would make with nothing in it; a TD may be empty, and a Div only holds others."""

NUMBERINGS = {
    "Decimal": re.compile(r"\d+\W?"),
    "LowerAlpha": re.compile(r"[a-z]+\W?"),
    "LowerRoman": re.compile(r"[ivxlcdm]+\W?"),
}
"""How labels look under each numbering (ISO 32000-1, 14.8.5.5)."""

_NUMBERED = re.compile(r"\w+[.)]")
_PAGE_NUMBER = re.compile(r"Pagina\s*\d+\s*van\s*\d+")
_ADDRESS = re.compile(r"(https?://|mailto:|www\.)\S+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_MARGIN = 1.0
"""So many points a line may be drawn outside the place of its figure: half its width, rounded."""


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


def bookmarks_are_the_headings(pdf: Structure) -> Iterator[str]:
    """The bookmarks are the headings, in their order and as deep (7.17)."""
    headings = [(HEADINGS[h.kind], _letters(pdf.text(h))) for h in _headings(pdf)]
    bookmarks = [(level, _letters(title)) for level, title in _bookmarks(pdf.pdf.outline, 1)]
    for which, lacking in (
        ("een bladwijzer die geen kop is", Counter(bookmarks) - Counter(headings)),
        ("een kop zonder bladwijzer", Counter(headings) - Counter(bookmarks)),
    ):
        yield from (f"{which}: {title} (niveau {level})" for level, title in lacking)
    if Counter(headings) == Counter(bookmarks) and headings != bookmarks:
        yield "de bladwijzers staan in een andere volgorde dan de koppen"


def title_is_shown(pdf: Structure) -> Iterator[str]:
    """The window says the title, and that is also the one in the metadata (7.1)."""
    if at(pdf.catalog, "/ViewerPreferences", "/DisplayDocTitle") != True:  # noqa: E712  # pypdf's
        yield "de titel staat niet boven het venster"
    said = pdf.pdf.metadata.title if pdf.pdf.metadata else None
    described = pdf.pdf.xmp_metadata.dc_title if pdf.pdf.xmp_metadata else None
    if not said or said not in (described or {}).values():
        yield f"de titel is '{said}' en in de metadata {described}"


def languages_are_said(pdf: Structure) -> Iterator[str]:
    """The document says its language; an element says only another one (7.2)."""
    whole = pdf.catalog.get("/Lang")
    if not whole:
        yield "de pdf noemt geen taal"
    for element in pdf.root.elements():
        language = element.node.get("/Lang")
        if language is not None and (language == whole or not _LANGUAGE.fullmatch(str(language))):
            yield f"een {element.kind} noemt de taal '{language}': '{pdf.text(element)[:40]}'"


def tables_go_on(pdf: Structure) -> Iterator[str]:
    """A table over pages is one table, with one header (ISO 32000-1, 14.8.4.3.4)."""
    for table in pdf.root.all("Table"):
        if len(table.children("THead")) > 1:
            yield f"een tabel met meer kopregels: '{_head(pdf, table)}'"
        before = table.before()
        if before is not None and is_kind(before, "Table"):
            last, first = _last_page(before), pdf.first_page(table)
            same = _head(pdf, table) in ("", _head(pdf, before))
            if same and last is not None and first is not None and first == last + 1:
                yield f"een tabel is in tweeën: '{_head(pdf, table)}'"


def header_rows_are_said_once(pdf: Structure) -> Iterator[str]:
    """No row of a table says the same as its header: one that is repeated is an artifact (7.5)."""
    for table in pdf.root.all("Table"):
        head = [pdf.text(row) for row in table.all("THead") for row in row.children("TR")]
        body = [pdf.text(row) for part in table.children("TBody") for row in part.children("TR")]
        for row in set(head) & set(body):
            yield f"de kopregel '{row[:40]}' staat nog eens in de tabel"


def tables_have_headings(pdf: Structure) -> Iterator[str]:
    """A table has headings, each says for what it stands and has a name (7.5)."""
    for table in pdf.root.all("Table"):
        if not table.all("TH"):
            yield f"een tabel zonder koppen: '{pdf.text(table)[:40]}'"
        for heading in table.all("TH"):
            if heading.attribute("/Scope") not in ("/Column", "/Row", "/Both"):
                yield f"tabelkop '{pdf.text(heading)}' zegt niet waarvoor hij staat"
            if not heading.node.get("/ID"):
                yield f"tabelkop '{pdf.text(heading)}' heeft geen naam"


def cells_know_their_headings(pdf: Structure) -> Iterator[str]:
    """What a cell names as its headings are headings of its own table (7.5)."""
    for table in pdf.root.all("Table"):
        there = {str(heading.node.get("/ID")) for heading in table.all("TH")}
        for cell in table.all("TD", "TH"):
            named = {str(name) for name in cell.attribute("/Headers") or ()}
            if lacking := named - there:
                yield f"cel '{pdf.text(cell)[:40]}' noemt koppen die er niet zijn: {lacking}"
            elif cell.kind == "TD" and not named and pdf.text(cell):
                yield f"cel '{pdf.text(cell)[:40]}' noemt geen koppen"


def names_are_found(pdf: Structure) -> Iterator[str]:
    """Each name is of one element and leads to it, in order (ISO 32000-1, 14.7.2 and 7.9.6)."""
    elements = [element for element in pdf.root.elements() if "/ID" in element.node]
    names = Counter(str(element.node["/ID"]) for element in elements)
    yield from (f"de naam {name} komt {n} keer voor" for name, n in names.items() if n > 1)
    found = list(_named(at(pdf.root.node, "/IDTree")))
    if [name for name, _ in found] != sorted({name for name, _ in found}):
        yield "de namen staan niet op volgorde"
    leads = {name: id(node) for name, node in found}
    for element in elements:
        if leads.get(str(element.node["/ID"])) != id(element.node):
            yield f"de naam {element.node['/ID']} leidt niet naar zijn {element.kind}"


def lists_are_whole(pdf: Structure) -> Iterator[str]:
    """A list holds items, an item a label and a body (7.6; ISO 32000-1, 14.8.4.3.3)."""
    for item in pdf.root.all("LI"):
        if [child.kind for child in item.children()] != ["Lbl", "LBody"]:
            kinds = ", ".join(child.kind for child in item.children())
            yield f"een item met {kinds or 'niets'}: '{pdf.text(item)[:40]}'"
    for found in pdf.root.all("L"):
        if not found.children() or found.children() != found.children("LI", "Caption"):
            yield f"een lijst met iets anders dan items: '{pdf.text(found)[:40]}'"
        if is_kind(found.parent, "L"):
            yield f"een lijst in een lijst, en niet in een item: '{pdf.text(found)[:40]}'"


def lists_say_their_numbering(pdf: Structure) -> Iterator[str]:
    """A numbered list says how it is numbered (7.6; ISO 32000-1, 14.8.5.5)."""
    for found in pdf.root.all("L"):
        labels = [
            pdf.text(label) for item in found.children("LI") for label in item.children("Lbl")
        ]
        numbering = str(found.attribute("/ListNumbering") or "").removeprefix("/")
        pattern = NUMBERINGS.get(numbering)
        if pattern is None and any(map(_NUMBERED.fullmatch, labels)):
            yield f"een lijst met {labels} zegt niet hoe hij genummerd is"
        elif pattern and not all(map(pattern.fullmatch, labels)):
            yield f"een lijst met {labels} zegt {numbering}"


def notes_follow_their_reference(pdf: Structure) -> Iterator[str]:
    """Each note has a name, and stands right after the reference that has its number (7.9)."""
    for note in pdf.root.all("Note"):
        before, label = note.before(), note.children("Lbl")
        if not note.node.get("/ID"):
            yield f"noot '{pdf.text(note)[:40]}' heeft geen naam"
        if before is None or not is_kind(before, "Reference"):
            yield f"noot '{pdf.text(note)[:40]}' staat niet na een verwijzing"
        elif not label or _letters(pdf.text(label[0])) != _letters(pdf.text(before)):
            yield f"noot '{pdf.text(note)[:40]}' heeft een ander nummer dan de verwijzing"
    for reference in pdf.root.all("Reference"):
        in_contents = is_kind(reference.parent, "TOCI")
        if not in_contents and not is_kind(reference.after(), "Note"):
            yield f"na verwijzing '{pdf.text(reference)}' staat geen noot"


def links_are_in_the_text(pdf: Structure) -> Iterator[str]:
    """Each link of a page stands in a link of the structure, and leads back there (7.18.5)."""
    numbers = dict(_numbered(at(pdf.root.node, "/ParentTree")))
    inside = {
        item.annotation.idnum: element
        for element in pdf.root.elements()
        for item in element.inside
        if isinstance(item, Link)
    }
    for number, page in enumerate(pdf.pages, 1):
        for reference in at(page, "/Annots") or ():
            element = inside.get(reference.idnum)
            if element is None or element.kind != "Link":
                yield f"pagina {number}: een link die niet in de tekst staat"
            elif numbers.get(reference.get_object().get("/StructParent")) is not element.node:
                yield f"pagina {number}: link '{pdf.text(element)}' weet niet waar hij staat"


def links_are_called_by_words(pdf: Structure) -> Iterator[str]:
    """What a link is called are its words; an address only where the text is one (7.18.5)."""
    for element in pdf.root.all("Link"):
        words = _letters(pdf.text(element))
        for link in (item for item in element.inside if isinstance(item, Link)):
            called = str(link.node().get("/Contents", "")).strip()
            if not called:
                yield f"link '{pdf.text(element)}' heeft geen beschrijving"
            elif _ADDRESS.fullmatch(called) and _letters(called) != words:
                yield f"link '{pdf.text(element)}' heet naar zijn adres, {called}"
        if not any(isinstance(item, Link) for item in element.inside):
            yield f"'{pdf.text(element)}' zou een link zijn en leidt nergens heen"


def figures_have_their_place(pdf: Structure) -> Iterator[str]:
    """A figure says where it is, and that is on its page (7.3; ISO 32000-1, 14.8.5.4.3)."""
    for figure in pdf.root.all("Figure"):
        which = f"figuur '{str(figure.node.get('/Alt', ''))[:40]}'"
        place, page = figure.attribute("/BBox"), pdf.first_page(figure)
        if not isinstance(place, ArrayObject) or len(place) != 4 or page is None:
            yield f"{which} heeft geen plaats"
            continue
        if not _within(place, pdf.pages[page].mediabox):
            yield f"{which} ligt buiten de bladzijde"
        drawn = pdf.box(figure)
        if drawn is not None and not _within(drawn, place):
            yield f"{which} is op een andere plaats getekend: {drawn} en niet {place}"


def everything_drawn_has_a_meaning(pdf: Structure) -> Iterator[str]:
    """What is drawn is content in the structure, or an artifact (7.1; ISO 32000-1, 14.8.2.2)."""
    known = Counter(pdf.root.marks())
    for mark, times in known.items():
        if times > 1:
            yield f"pagina {mark.page + 1}: {mark.number} staat {times} keer in de structuur"
        if mark not in pdf.written:
            yield f"pagina {mark.page + 1}: {mark.number} staat niet op de bladzijde"
    for drawn in pdf.drawn:
        tagged, artifact = Mark(drawn.page, drawn.number) in known, pdf.is_artifact(drawn)
        if tagged == artifact:
            what = drawn.text or "een tekening"
            which = "inhoud en versiering" if tagged else "geen inhoud en geen versiering"
            yield f"pagina {drawn.page + 1}: '{what[:40]}' is {which}"


def pages_know_their_elements(pdf: Structure) -> Iterator[str]:
    """From each mark on a page one finds the element that it is in (ISO 32000-1, 14.7.4.4)."""
    numbers = dict(_numbered(at(pdf.root.node, "/ParentTree")))
    by_page = [numbers.get(int(page.get("/StructParents", -1))) for page in pdf.pages]
    for element in pdf.root.elements():
        for mark in (item for item in element.inside if isinstance(item, Mark)):
            parents = by_page[mark.page]
            if not isinstance(parents, ArrayObject) or mark.number >= len(parents):
                yield f"pagina {mark.page + 1} weet niet waar {mark.number} in staat"
            elif parents[mark.number].get_object() is not element.node:
                yield f"pagina {mark.page + 1}: {mark.number} staat in een ander element"


def running_lines_are_artifacts(pdf: Structure) -> Iterator[str]:
    """No page number, header or footer is read as text (7.8)."""
    if found := _PAGE_NUMBER.search(pdf.text(pdf.root)):
        yield f"'{found[0]}' staat in de tekst"
    lines = {drawn.page for drawn in pdf.drawn if pdf.is_artifact(drawn) and drawn.text.strip()}
    for page in sorted(set(range(1, len(pdf.pages))) - lines):
        yield f"pagina {page + 1} heeft geen kop- of voetregel"


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


def no_empty_elements(pdf: Structure) -> Iterator[str]:
    """No element that holds text is empty; a screen reader would stop at it (7.1)."""
    for element in pdf.root.elements():
        if element.kind in BLOCKS and not element.inside:
            yield f"een lege {element.kind}"


def nothing_happens_by_itself(pdf: Structure) -> Iterator[str]:
    """Nothing is done on opening, and there is no script (ISO 19005-3, 6.5)."""
    if at(pdf.catalog, "/OpenAction") or at(pdf.catalog, "/AA"):
        yield "er gebeurt iets bij het openen"
    if at(pdf.catalog, "/Names", "/JavaScript"):
        yield "er zit een script in"


def attachments_say_what_they_are(pdf: Structure) -> Iterator[str]:
    """A file in the PDF has a name, a description and a relation to it (ISO 19005-3, 6.8)."""
    names = at(pdf.catalog, "/Names", "/EmbeddedFiles", "/Names") or ()
    files = [names[place].get_object() for place in range(1, len(names), 2)]
    associated = Counter(id(entry.get_object()) for entry in at(pdf.catalog, "/AF") or ())
    for file in files:
        if lacking := [
            key for key in ("/F", "/UF", "/Desc", "/AFRelationship") if not file.get(key)
        ]:
            yield f"bijlage {file.get('/UF')} zegt niet: {', '.join(lacking)}"
        if associated[id(file)] != 1:
            yield f"bijlage {file.get('/UF')} hoort {associated[id(file)]} keer bij het document"


CHECKS: tuple[Check, ...] = (
    headings_step_down,
    bookmarks_are_the_headings,
    title_is_shown,
    languages_are_said,
    tables_go_on,
    header_rows_are_said_once,
    tables_have_headings,
    cells_know_their_headings,
    names_are_found,
    lists_are_whole,
    lists_say_their_numbering,
    notes_follow_their_reference,
    links_are_in_the_text,
    links_are_called_by_words,
    figures_have_their_place,
    everything_drawn_has_a_meaning,
    pages_know_their_elements,
    running_lines_are_artifacts,
    reading_goes_forward,
    no_empty_elements,
    nothing_happens_by_itself,
    attachments_say_what_they_are,
)
"""Every check."""


def _headings(pdf: Structure) -> list[Element]:
    return pdf.root.all(*HEADINGS)


def _bookmarks(outline: list[Object], level: int) -> Iterator[tuple[int, str]]:
    for item in outline:
        if isinstance(item, list):
            yield from _bookmarks(item, level + 1)
        else:
            yield level, str(item.title)


def _letters(text: str) -> str:
    """The text without white space and soft hyphens: a PDF does not tell them apart well."""
    return "".join(text.replace("\N{SOFT HYPHEN}", "").split())


def _head(pdf: Structure, table: Element) -> str:
    return " ".join(pdf.text(head) for head in table.children("THead"))


def _last_page(element: Element) -> int | None:
    return max((mark.page for mark in element.marks()), default=None)


def _within(inner: Object, outer: Object) -> bool:
    """Whether a box with some size lies in another."""
    left, bottom, right, top = map(float, inner)
    low, deep, far, high = map(float, outer)
    fits = low - _MARGIN <= left and deep - _MARGIN <= bottom
    return (
        fits and right <= far + _MARGIN and top <= high + _MARGIN and left < right and bottom < top
    )


def _named(tree: Object) -> Iterator[tuple[str, Object]]:
    """The names of a name tree and what they lead to (ISO 32000-1, 7.9.6)."""
    return ((str(key), value.get_object()) for key, value in _pairs(tree, "/Names"))


def _numbered(tree: Object) -> Iterator[tuple[int, Object]]:
    """The numbers of a number tree and what they lead to (7.9.7)."""
    return ((int(key), value.get_object()) for key, value in _pairs(tree, "/Nums"))


def _pairs(tree: Object, key: str) -> Iterator[tuple[Object, Object]]:
    if tree is None:
        return
    pairs = at(tree, key) or ()
    yield from zip(pairs[::2], pairs[1::2], strict=True)
    for kid in at(tree, "/Kids") or ():
        yield from _pairs(kid.get_object(), key)
