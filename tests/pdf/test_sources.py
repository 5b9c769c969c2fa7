"""The files inside a PDF: its YAML and its annexes."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import ArrayObject

from tests.pdf.small_memo import memo

SOURCES = {"organisatie.yaml": b"a: b\n", "2025-09-br/nota.yaml": b"onderwerp: \xc3\xa9\n"}


def made(sources: dict[str, bytes], annexes: dict[str, bytes] | None = None) -> PdfReader:
    return PdfReader(BytesIO(memo(sources, annexes or {})))


def test_each_file_is_the_source_of_the_document_and_keeps_its_path() -> None:
    attached = list(made(SOURCES).attachment_list)

    assert {str(file.description): file.content for file in attached} == SOURCES
    assert {file.associated_file_relationship for file in attached} == {"/Source"}
    assert sorted(file.name for file in attached) == ["2025-09-br nota.yaml", "organisatie.yaml"]


def test_each_file_belongs_to_the_document_once_and_has_its_day() -> None:
    pdf = made(SOURCES)

    files = pdf.root_object["/AF"]
    assert isinstance(files, ArrayObject)
    assert len(files) == len(SOURCES)
    assert {file.modification_date for file in pdf.attachment_list} == {
        file.creation_date for file in pdf.attachment_list
    }
    assert {str(file.modification_date)[:10] for file in pdf.attachment_list} == {"2025-09-08"}


def test_without_sources_nothing_is_attached() -> None:
    assert "/AF" not in made({}).root_object


def test_the_file_of_an_annex_has_its_own_name_and_is_no_source() -> None:
    pdf = made(SOURCES, {"2025-09-br/advies.pdf": b"%PDF"})

    (annex,) = (one for one in pdf.attachment_list if one.name == "advies.pdf")

    assert annex.associated_file_relationship == "/Supplement"
    assert (annex.description, annex.content) == ("2025-09-br/advies.pdf", b"%PDF")
