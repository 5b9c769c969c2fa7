"""Puts the pages of other PDFs behind those of a document, tags and all (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from generator.pdf.apart import Apart, flattened


@dataclass(frozen=True)
class Appendix:
    """A PDF of which the pages follow a document, its path, and what its bookmark says.

    Nothing in it may be wrong beside our own pages (``foreign.appendable``).
    """

    path: str
    title: str
    data: bytes


class AppendixError(ValueError):
    """The pages or the tags of a PDF hang together otherwise than they must; says its path."""


def with_appendices(document: bytes, appendices: Iterable[Appendix]) -> bytes:
    """The document with those behind it, in that order; the same bytes each time.

    Raises ``AppendixError`` for one that cannot be put there.
    """
    writer = PdfWriter(clone_from=BytesIO(document))
    for number, appendix in enumerate(appendices, 1):
        try:
            _append(writer, appendix, f"bijlage{number}-")
        except Exception:  # there is no end to what a broken PDF has pypdf raise
            raise AppendixError(appendix.path) from None
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _append(writer: PdfWriter, appendix: Appendix, prefix: str) -> None:
    reader = PdfReader(BytesIO(appendix.data))
    root = _dictionary(writer.root_object["/StructTreeRoot"])
    free = int(str(root["/ParentTreeNextKey"]))
    pages = _copied(reader.root_object["/Pages"], writer)
    structure = _dictionary(_copied(reader.root_object["/StructTreeRoot"], writer))
    free = Apart(reader, writer, structure, prefix, free).made([pages, structure])
    root[NameObject("/ParentTreeNextKey")] = NumberObject(free)
    _join(root, structure)
    _add_part(writer, root, structure, appendix.title, str(reader.root_object["/Lang"]))
    _add_pages(writer, pages)
    first = reader.pages[0].indirect_reference
    assert first is not None  # a page is never written in another object (ISO 32000-1, 7.7.3.2)
    start = _copied(first, writer).indirect_reference
    writer.add_outline_item(title=appendix.title, page_number=start)


def _copied(part: PdfObject | None, writer: PdfWriter) -> PdfObject:
    """That part of another file, with all that hangs on it; what was copied before is the same."""
    assert part is not None
    copied = part.clone(writer).get_object()
    assert copied is not None
    return copied


def _dictionary(part: PdfObject | None) -> DictionaryObject:
    found = None if part is None else part.get_object()
    assert isinstance(found, DictionaryObject)
    return found


def _join(root: DictionaryObject, structure: DictionaryObject) -> None:
    """From marks and names to elements, in the trees of the document (7.9.6, 7.9.7)."""
    numbers = _dictionary(root["/ParentTree"])["/Nums"]
    assert isinstance(numbers, ArrayObject)
    numbers.extend(flattened(structure.get("/ParentTree"), "/Nums"))
    names = flattened(structure.get("/IDTree"), "/Names")
    if names:
        own = flattened(root.get("/IDTree"), "/Names")
        pairs = sorted(zip((own + names)[::2], (own + names)[1::2], strict=True), key=_by_name)
        joined = ArrayObject(part for pair in pairs for part in pair)
        root[NameObject("/IDTree")] = DictionaryObject({NameObject("/Names"): joined})


def _by_name(pair: tuple[PdfObject, PdfObject]) -> str:
    return str(pair[0])


def _add_part(
    writer: PdfWriter,
    root: DictionaryObject,
    structure: DictionaryObject,
    title: str,
    language: str,
) -> None:
    """The structure of the other file as one part behind what the document says (14.8.4.2)."""
    (document,) = flattened(root, "/K")
    kids = ArrayObject(flattened(structure, "/K"))
    part = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/StructElem"),
            NameObject("/S"): NameObject("/Part"),
            NameObject("/P"): document,
            NameObject("/T"): TextStringObject(title),
            NameObject("/Lang"): TextStringObject(language),
            NameObject("/K"): kids,
        }
    )
    reference = writer._add_object(part)
    for kid in kids:
        _dictionary(kid)[NameObject("/P")] = reference
    around = _dictionary(document)
    around[NameObject("/K")] = ArrayObject([*flattened(around, "/K"), reference])


def _add_pages(writer: PdfWriter, pages: PdfObject) -> None:
    """The page tree of the other file as the last branch of that of the document (7.7.3.2)."""
    branch, own = _dictionary(pages), _dictionary(writer.root_object["/Pages"])
    kids = own["/Kids"]
    assert isinstance(kids, ArrayObject)
    reference = branch.indirect_reference
    assert isinstance(reference, IndirectObject)
    kids.append(reference)
    branch[NameObject("/Parent")] = writer.root_object.raw_get("/Pages")
    counted = int(str(own["/Count"])) + int(str(branch["/Count"]))
    own[NameObject("/Count")] = NumberObject(counted)
