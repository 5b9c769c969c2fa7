"""The pages of an annex behind those of a document, with their tags."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from generator.foreign.pdf_objects import dictionaries
from generator.pdf.apart import flattened
from generator.pdf.appending import Appendix, AppendixError, with_appendices
from tests.fixture_files import FIXTURES
from tests.pdf.small_memo import memo

OF_OTHERS = FIXTURES / "pdf" / "onderzoek.pdf"


@pytest.fixture(scope="module")
def joined() -> PdfReader:
    """A memo, with behind it another one and a file of LibreOffice."""
    return PdfReader(BytesIO(with_appendices(memo(), appendices())))


def appendices() -> list[Appendix]:
    of_others = OF_OTHERS.read_bytes()
    return [Appendix("memo.pdf", "Bijlage 1: Memo", memo()), appendix("Bijlage 2", of_others)]


def appendix(title: str, data: bytes) -> Appendix:
    return Appendix(OF_OTHERS.name, title, data)


def structure(pdf: PdfReader) -> DictionaryObject:
    found = pdf.root_object["/StructTreeRoot"]
    assert isinstance(found, DictionaryObject)
    return found


def test_the_pages_follow_in_order_and_have_a_bookmark(joined: PdfReader) -> None:
    assert [page.extract_text().split("\n")[0] for page in joined.pages] == [
        "Memo",
        "Memo",
        "Onderzoek naar de kalender",
    ]
    titles = [one.title for one in joined.outline if not isinstance(one, list)]
    assert titles[-2:] == ["Bijlage 1: Memo", "Bijlage 2"]


def test_each_is_a_part_of_the_document_with_its_language(joined: PdfReader) -> None:
    root = structure(joined)
    (document,) = flattened(root, "/K")
    parts = [
        one
        for one in dictionaries([root])
        if one.get("/S") == "/Part" and one.raw_get("/P") == document
    ]

    assert [str(part["/T"]) for part in parts] == ["Bijlage 2", "Bijlage 1: Memo"]
    assert {str(part["/Lang"]) for part in parts} == {"nl-NL"}


def test_no_mark_and_no_name_is_used_twice(joined: PdfReader) -> None:
    elements = list(dictionaries([structure(joined)]))
    numbers = structure(joined)["/ParentTree"]["/Nums"][::2]  # type: ignore[index]
    names = [one["/ID"] for one in elements if "/ID" in one and "/S" in one]

    assert numbers == sorted(set(numbers))
    assert len(names) == len(set(names))
    assert {page["/StructParents"] for page in joined.pages} <= set(numbers)


def test_every_type_is_one_of_the_standard(joined: PdfReader) -> None:
    types = {str(one["/S"]) for one in dictionaries([structure(joined)]) if "/P" in one}

    assert not [one for one in types if " " in one or "#20" in one]


def test_they_are_the_same_bytes_each_time() -> None:
    assert with_appendices(memo(), appendices()) == with_appendices(memo(), appendices())


@pytest.mark.parametrize(
    ("where", "key", "wrong"),
    [
        (("/StructTreeRoot",), "/K", NumberObject(3)),
        (("/StructTreeRoot", "/ParentTree"), "/Nums", ArrayObject([NumberObject(9)])),
        (("/StructTreeRoot", "/ParentTree"), "/Kids", NumberObject(3)),
        (("/Pages",), "/Count", TextStringObject("veel")),
        (("/Pages",), "/Kids", ArrayObject()),
    ],
)
def test_one_that_hangs_together_otherwise_is_told(
    where: tuple[str, ...], key: str, wrong: PdfObject
) -> None:
    writer = PdfWriter(clone_from=OF_OTHERS)
    part: DictionaryObject = writer.root_object
    for name in where:
        part = part[name].get_object()  # type: ignore[assignment]
    part[NameObject(key)] = wrong

    with pytest.raises(AppendixError, match=OF_OTHERS.name):
        with_appendices(memo(), [appendix("Bijlage 1", written(writer))])


def test_a_tree_of_marks_without_end_is_told() -> None:
    writer = PdfWriter(clone_from=OF_OTHERS)
    root = writer.root_object["/StructTreeRoot"].get_object()
    assert isinstance(root, DictionaryObject)
    marks = root["/ParentTree"].get_object()
    assert isinstance(marks, DictionaryObject)
    marks[NameObject("/Kids")] = ArrayObject([root.raw_get("/ParentTree")])

    with pytest.raises(AppendixError):
        with_appendices(memo(), [appendix("Bijlage 1", written(writer))])


def written(writer: PdfWriter) -> bytes:
    file = BytesIO()
    writer.write(file)
    return file.getvalue()
