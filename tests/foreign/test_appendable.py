"""Which PDFs may stand behind a document that is accessible and can be kept."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
)

from generator.disk.input_file import LOCKED
from generator.foreign.appendable import why_not_appended
from generator.foreign.appended.reasons import (
    ALIVE,
    COLOURS,
    FORM,
    NO_ALTERNATIVE,
    NO_FONT,
    NO_MEANING,
    NOT_ACCESSIBLE,
    NOT_KEPT,
    NOT_TAGGED,
    OTHER_HEADINGS,
    UNKNOWN_TAGS,
)
from generator.foreign.pdf import NOT_PDF
from generator.foreign.pdf_objects import dictionaries
from tests.blank_pdf import blank_pdf
from tests.fixture_files import FIXTURES

GOOD = (FIXTURES / "pdf" / "onderzoek.pdf").read_bytes()


def names(**entries: str) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{k}"): NameObject(v) for k, v in entries.items()})


def spoiled(spoil: Callable[[PdfWriter], None]) -> bytes:
    """The good file, with one thing wrong."""
    writer = PdfWriter(clone_from=BytesIO(GOOD))
    spoil(writer)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def on_page(key: str, part: DictionaryObject) -> Callable[[PdfWriter], None]:
    return lambda writer: writer.pages[0].update({NameObject(key): part})


def among_notes(part: DictionaryObject) -> Callable[[PdfWriter], None]:
    def spoil(writer: PdfWriter) -> None:
        writer.pages[0][NameObject("/Annots")] = ArrayObject([part])

    return spoil


def in_catalog(key: str, part: DictionaryObject) -> Callable[[PdfWriter], None]:
    return lambda writer: writer.root_object.update({NameObject(key): part})


def for_printers(writer: PdfWriter) -> None:
    profile = DecodedStreamObject()
    profile[NameObject("/N")] = NumberObject(4)
    intent = DictionaryObject({NameObject("/DestOutputProfile"): writer._add_object(profile)})
    writer.root_object[NameObject("/OutputIntents")] = ArrayObject([intent])


def with_private_signs(writer: PdfWriter) -> None:
    table = DecodedStreamObject()
    table.set_data(b"1 beginbfchar\n<01> <E00A>\nendbfchar\n")
    font = names(Type="/Font", Subtype="/Type3")
    font[NameObject("/ToUnicode")] = writer._add_object(table)
    fonts = DictionaryObject({NameObject("/F1"): font})
    writer.pages[0][NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})


def without_claims(writer: PdfWriter) -> None:
    del writer.root_object["/Metadata"]


def test_one_that_claims_both_and_hides_nothing_may() -> None:
    assert why_not_appended(GOOD) == ""


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"geen pdf", NOT_PDF),
        (blank_pdf(), NOT_ACCESSIBLE),
        (blank_pdf(password="geheim"), LOCKED),
        (spoiled(without_claims), NOT_ACCESSIBLE),
        (spoiled(in_catalog("/AcroForm", DictionaryObject())), FORM),
        (spoiled(for_printers), COLOURS),
        (spoiled(with_private_signs), NO_MEANING),
        (spoiled(on_page("/AA", DictionaryObject())), ALIVE),
        (spoiled(on_page("/X", names(Type="/Action", S="/Launch"))), ALIVE),
        (spoiled(on_page("/X", names(S="/JavaScript", JS="/alert"))), ALIVE),
        (spoiled(among_notes(names(Type="/Annot", Subtype="/FileAttachment"))), ALIVE),
        (spoiled(among_notes(names(Type="/Annot", Subtype="/Widget"))), FORM),
        (spoiled(on_page("/X", names(Type="/Font", Subtype="/TrueType"))), NO_FONT),
        (spoiled(on_page("/X", names(S="/Figure", P="/X"))), NO_ALTERNATIVE),
        (spoiled(on_page("/X", names(S="/H", P="/X"))), OTHER_HEADINGS),
    ],
)
def test_what_would_be_wrong_behind_a_document_may_not(data: bytes, reason: str) -> None:
    assert why_not_appended(data) == reason


def drawn(contents: bytes) -> bytes:
    """The good file, of which a page draws that too."""

    def spoil(writer: PdfWriter) -> None:
        page = writer.pages[0]
        whole = DecodedStreamObject()
        whole.set_data(page["/Contents"].get_object().get_data() + contents)  # type: ignore[attr-defined]
        page[NameObject("/Contents")] = writer._add_object(whole)

    return spoiled(spoil)


def without_fonts(*gone: str) -> Callable[[PdfWriter], None]:
    """The fonts of its page without that, wherever it stands."""

    def spoil(writer: PdfWriter) -> None:
        for part in dictionaries([writer.root_object["/Pages"]]):
            if "/BaseFont" in part or "/FontName" in part:
                for name in gone:
                    part.pop(name, None)

    return spoil


def with_mark(old: bytes, new: bytes) -> Callable[[PdfWriter], None]:
    """A mark on its page has another number."""

    def spoil(writer: PdfWriter) -> None:
        page, whole = writer.pages[0], DecodedStreamObject()
        data = page["/Contents"].get_object().get_data()  # type: ignore[attr-defined]
        assert old in data
        whole.set_data(data.replace(old, new))
        page[NameObject("/Contents")] = writer._add_object(whole)

    return spoil


def with_kind(kind: str) -> Callable[[PdfWriter], None]:
    """Its first paragraph is of that kind."""

    def spoil(writer: PdfWriter) -> None:
        roles = writer.root_object["/StructTreeRoot"]["/RoleMap"]  # type: ignore[index]
        roles[NameObject("/Standard")] = NameObject(kind)

    return spoil


def without_number(writer: PdfWriter) -> None:
    del writer.pages[0]["/StructParents"]


def huge(writer: PdfWriter) -> None:
    sides = map(NumberObject, (0, 0, 20_000, 20_000))
    writer.pages[0][NameObject("/MediaBox")] = ArrayObject(sides)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (spoiled(without_fonts("/FontFile2", "/FontFile3", "/FontFile")), NO_FONT),
        (spoiled(without_fonts("/FontFile2", "/Type")), NO_FONT),
        (spoiled(without_fonts("/ToUnicode")), NO_MEANING),
        (drawn(b" 9 9 9 9 re f"), NOT_TAGGED),
        (drawn(b" /Artifact BMC 9 9 9 9 re f EMC"), ""),
        (drawn(b" /Artifact BMC EMC 9 9 9 9 re f"), NOT_TAGGED),
        (drawn(b" /Artifact BMC 0 0 0 1 k EMC"), COLOURS),
        (drawn(b" /Fm1 Do"), NOT_TAGGED),
        (drawn(b" onzin"), NOT_KEPT),
        (spoiled(with_mark(b"/MCID 0", b"/MCID 77")), NOT_TAGGED),
        (spoiled(without_number), NOT_TAGGED),
        (spoiled(with_kind("/Onzin")), UNKNOWN_TAGS),
        (spoiled(with_kind("/Standard")), UNKNOWN_TAGS),
        (spoiled(with_kind("/H4")), OTHER_HEADINGS),
        (spoiled(on_page("/PresSteps", DictionaryObject())), NOT_KEPT),
        (spoiled(on_page("/X", names(ColorSpace="/DeviceCMYK"))), COLOURS),
        (spoiled(on_page("/X", names(BM="/Raar"))), NOT_KEPT),
        (spoiled(on_page("/X", names(Subtype="/PS"))), NOT_KEPT),
        (spoiled(on_page("/X", names(S="/Launch"))), ALIVE),
        (spoiled(among_notes(names(Subtype="/Screen"))), ALIVE),
        (spoiled(among_notes(names(Subtype="/Link"))), NOT_KEPT),
        (spoiled(huge), NOT_KEPT),
    ],
)
def test_what_it_only_claims_is_told(data: bytes, reason: str) -> None:
    assert why_not_appended(data) == reason
