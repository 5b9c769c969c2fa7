"""Checks of what is in a PDF besides words: figures, what is drawn, scripts, attachments.

Validators see nothing of these. A clause without a name is one of ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pypdf.generic import ArrayObject

from keuring.checks import structure_check
from keuring.pdf_structure import Mark, Object, Structure, at
from keuring.pdf_trees import numbered

_MARGIN = 1.0
"""So many points a line may be drawn outside the place of its figure: half its width, rounded."""


@structure_check
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


@structure_check
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


@structure_check
def pages_know_their_elements(pdf: Structure) -> Iterator[str]:
    """From each mark on a page one finds the element that it is in (ISO 32000-1, 14.7.4.4)."""
    numbers = dict(numbered(at(pdf.root.node, "/ParentTree")))
    by_page = [numbers.get(int(page.get("/StructParents", -1))) for page in pdf.pages]
    for element in pdf.root.elements():
        for mark in (item for item in element.inside if isinstance(item, Mark)):
            parents = by_page[mark.page]
            if not isinstance(parents, ArrayObject) or mark.number >= len(parents):
                yield f"pagina {mark.page + 1} weet niet waar {mark.number} in staat"
            elif parents[mark.number].get_object() is not element.node:
                yield f"pagina {mark.page + 1}: {mark.number} staat in een ander element"


@structure_check
def nothing_happens_by_itself(pdf: Structure) -> Iterator[str]:
    """Nothing is done on opening, and there is no script (ISO 19005-3, 6.5)."""
    if at(pdf.catalog, "/OpenAction") or at(pdf.catalog, "/AA"):
        yield "er gebeurt iets bij het openen"
    if at(pdf.catalog, "/Names", "/JavaScript"):
        yield "er zit een script in"


@structure_check
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


def _within(inner: Object, outer: Object) -> bool:
    """Whether a box with some size lies in another."""
    left, bottom, right, top = map(float, inner)
    low, deep, far, high = map(float, outer)
    fits = low - _MARGIN <= left and deep - _MARGIN <= bottom
    return (
        fits and right <= far + _MARGIN and top <= high + _MARGIN and left < right and bottom < top
    )
