"""Checks of the lists, notes and links in the structure of a PDF.

Validators see nothing of these. A clause without a name is one of ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from keuring.checks import structure_check
from keuring.pdf_letters import letters
from keuring.pdf_structure import Link, Structure, at, is_kind
from keuring.pdf_trees import numbered

NUMBERINGS = {
    "Decimal": re.compile(r"\d+\W?"),
    "LowerAlpha": re.compile(r"[a-z]+\W?"),
    "LowerRoman": re.compile(r"[ivxlcdm]+\W?"),
}
"""How labels look under each numbering (ISO 32000-1, 14.8.5.5)."""

_NUMBERED = re.compile(r"\w+[.)]")

_ADDRESS = re.compile(r"(https?://|mailto:|www\.)\S+")


@structure_check
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


@structure_check
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


@structure_check
def notes_follow_their_reference(pdf: Structure) -> Iterator[str]:
    """Each note has a name, and stands right after the reference that has its number (7.9)."""
    for note in pdf.root.all("Note"):
        before, label = note.before(), note.children("Lbl")
        if not note.node.get("/ID"):
            yield f"noot '{pdf.text(note)[:40]}' heeft geen naam"
        if before is None or not is_kind(before, "Reference"):
            yield f"noot '{pdf.text(note)[:40]}' staat niet na een verwijzing"
        elif not label or letters(pdf.text(label[0])) != letters(pdf.text(before)):
            yield f"noot '{pdf.text(note)[:40]}' heeft een ander nummer dan de verwijzing"
    for reference in pdf.root.all("Reference"):
        in_contents = is_kind(reference.parent, "TOCI")
        if not in_contents and not is_kind(reference.after(), "Note"):
            yield f"na verwijzing '{pdf.text(reference)}' staat geen noot"


@structure_check
def links_are_in_the_text(pdf: Structure) -> Iterator[str]:
    """Each link of a page stands in a link of the structure, and leads back there (7.18.5)."""
    numbers = dict(numbered(at(pdf.root.node, "/ParentTree")))
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


@structure_check
def links_are_called_by_words(pdf: Structure) -> Iterator[str]:
    """What a link is called are its words; an address only where the text is one (7.18.5)."""
    for element in pdf.root.all("Link"):
        words = letters(pdf.text(element))
        for link in (item for item in element.inside if isinstance(item, Link)):
            called = str(link.node().get("/Contents", "")).strip()
            if not called:
                yield f"link '{pdf.text(element)}' heeft geen beschrijving"
            elif _ADDRESS.fullmatch(called) and letters(called) != words:
                yield f"link '{pdf.text(element)}' heet naar zijn adres, {called}"
        if not any(isinstance(item, Link) for item in element.inside):
            yield f"'{pdf.text(element)}' zou een link zijn en leidt nergens heen"
