from __future__ import annotations

from xml.etree import ElementTree

import pytest

from tests.pdf.structure.pdfs import Pdf, made

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PDF_A = "{http://www.aiim.org/pdfa/ns/id/}"
PDF_UA = "{http://www.aiim.org/pdfua/ns/id/}"
PROPERTY = "{http://www.aiim.org/pdfa/ns/property#}"


@pytest.fixture(scope="module")
def pdf() -> Pdf:
    return made("<p>a</p>")


def xmp(pdf: Pdf) -> ElementTree.Element:
    return ElementTree.fromstring(pdf.root_object["/Metadata"].get_data())


def test_a_pdf_claims_to_be_archival_and_accessible(pdf: Pdf) -> None:
    (archival,) = xmp(pdf).iterfind(f".//*[@{PDF_A}part]")
    (accessible,) = xmp(pdf).iter(f"{PDF_UA}part")

    assert (archival.get(f"{PDF_A}part"), archival.get(f"{PDF_A}conformance")) == ("3", "A")
    assert accessible.text == "1"


def test_both_are_said_in_one_place(pdf: Pdf) -> None:
    (rdf,) = xmp(pdf).iter(f"{RDF}RDF")

    assert rdf.find(f"*[@{PDF_A}part]") is not None
    assert rdf.find(f"*/{PDF_UA}part") is not None


def test_what_pdf_a_does_not_know_is_explained(pdf: Pdf) -> None:
    assert [node.text for node in xmp(pdf).iter(f"{PROPERTY}name")] == ["part"]


def test_any_program_can_read_it(pdf: Pdf) -> None:
    assert "/Filter" not in pdf.root_object["/Metadata"]


def test_nothing_is_attached_by_itself(pdf: Pdf) -> None:
    assert not pdf.attachments
    assert "/AF" not in pdf.root_object
