"""The pages of an annex behind those of a document, with their tags."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from generator.foreign.pdf_objects import dictionaries
from generator.pdf.apart import flattened
from generator.pdf.appending import Appendix, with_appendices
from tests.fixture_files import FIXTURES
from tests.pdf.small_memo import memo

OF_OTHERS = FIXTURES / "pdf" / "onderzoek.pdf"


@pytest.fixture(scope="module")
def joined() -> PdfReader:
    """A memo, with behind it another one and a file of LibreOffice."""
    return PdfReader(BytesIO(with_appendices(memo(), appendices())))


def appendices() -> list[Appendix]:
    return [Appendix("Bijlage 1: Memo", memo()), Appendix("Bijlage 2", OF_OTHERS.read_bytes())]


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
