from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from docx import Document as WordDocument
from pypdf import PdfReader

from generator import source
from generator.build.formats import FORMATS
from generator.build.press import Press
from generator.content.values import Blocks
from generator.content.words import text_of_blocks
from generator.model.facts.organisatie import Organisatie
from generator.model.reading import read_as
from generator.model.woo.inventarislijst import InventarislijstInhoud
from generator.style.house import Look
from generator.woo.inventory import inventory
from generator.woo.published import PublicDocument
from tests.woo.publications import decision, document
from tests.workplace import SAMPLES

DAY = date(2025, 11, 20)
DOCUMENTS = (
    document("5.1.2e", "5.1.2e;5.1.2i", "buiten verzoek"),
    document(name="vgr", number="100235", title="Voortgangsrapportage"),
    document(whole="5.2", name="memo", number="100236", title="Memo van 1 november 2025", day=None),
)


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    path = SAMPLES / "organisatie.yaml"
    return read_as(Organisatie, source.read(path, str(path)))


def printed(
    organisatie: Organisatie, *documents: PublicDocument, **fields: object
) -> InventarislijstInhoud:
    contents = inventory(documents, decision(**fields), organisatie, DAY).contents
    assert isinstance(contents, InventarislijstInhoud)
    return contents


def words(blocks: Blocks) -> list[str]:
    return [line for line in text_of_blocks(blocks).split("\n") if line]


def test_each_document_has_its_row(organisatie: Organisatie) -> None:
    text = " | ".join(words(printed(organisatie, *DOCUMENTS).documenten))
    assert "100234" in text
    assert "Deels openbaar" in text
    assert "5.1.2e; 5.1.2i; buiten verzoek" in text
    assert "Niet openbaar" in text
    assert "geheel" in text


def test_each_ground_with_how_often_and_why(organisatie: Organisatie) -> None:
    text = " | ".join(words(printed(organisatie, *DOCUMENTS).gronden))
    assert "artikel 5.1, tweede lid, onder e, Woo" in text
    assert "Zij treden niet in de openbaarheid." in text
    assert "artikel 5.2, eerste lid, Woo" in text


def test_without_boxes_there_is_no_more_than_the_documents(organisatie: Organisatie) -> None:
    contents = printed(organisatie, document())
    assert (contents.gronden, contents.plaatsen) == ((), ())


def test_reasons_for_what_is_old_are_told(organisatie: Organisatie) -> None:
    contents = printed(organisatie, document("5.2"), ouder_dan_vijf_jaar="Zij werken hier nog.")
    assert words(contents.ouder_dan_vijf_jaar) == ["Zij werken hier nog."]


def test_it_is_made_as_pdf_and_word_with_the_same_words(
    organisatie: Organisatie, look: Look
) -> None:
    manuscript = inventory(DOCUMENTS, decision(), organisatie, DAY)

    made = Press(look).in_formats(manuscript, FORMATS)

    pdf, docx = made["pdf"], made["docx"]
    assert isinstance(pdf, bytes), pdf
    assert isinstance(docx, bytes), docx
    seen = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    tables = WordDocument(BytesIO(docx)).tables
    cells = [cell.text for table in tables for row in table.rows for cell in row.cells]
    for text in ("100235", "Niet openbaar", "Voortgangsrapportage"):
        assert text in seen
        assert text in cells
    assert PdfReader(BytesIO(pdf)).attachments == {}
