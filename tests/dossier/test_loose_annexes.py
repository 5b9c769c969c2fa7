"""Annexes of the kinds of documents that list them at the end."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from generator.cli.exit_codes import OK, WRONG_INPUT
from tests.fixture_files import FIXTURES
from tests.workplace import Workplace

MEMO = """\
aan: MT
van: Adviseur
datum: 10-11-2025
onderwerp: Diversity Day
tekst: "Zie []{{bijlage=onderzoek}}, en []{{bijlage=brief}}."
bijlagen:
{annexes}
"""
ANNEXES = """\
  - {titel: Brief, id: brief}
  - {titel: Onderzoek, id: onderzoek, bestand: onderzoek.pdf, achteraan: ja}"""


def test_they_are_listed_referred_to_and_go_along(workplace: Workplace) -> None:
    folder = workplace.dossier("klein", memo=MEMO.format(annexes=ANNEXES))
    annex = (FIXTURES / "pdf" / "onderzoek.pdf").read_bytes()
    (folder / "onderzoek.pdf").write_bytes(annex)

    assert workplace.run("maak", str(folder / "memo.yaml")).code == OK
    made = workplace.root / "output" / folder.name

    pdf = PdfReader(BytesIO((made / "memo.pdf").read_bytes()))
    own, behind = (" ".join(page.extract_text().split()) for page in pdf.pages)
    assert "Zie bijlage 2, en bijlage 1." in own
    assert "Brief" in own.partition("Bijlagen")[2]
    assert own.index("Brief") < own.index("Onderzoek (onderzoek.pdf)")
    assert "Onderzoek naar de kalender" in behind
    words = [one.text for one in Document(str(made / "memo.docx")).paragraphs]
    assert {"Bijlagen", "Brief", "Onderzoek (onderzoek.pdf)"} <= set(words)
    assert (made / "onderzoek.pdf").read_bytes() == annex


@pytest.mark.parametrize(
    ("annexes", "told"),
    [
        ("  - {id: brief}", "een bijlage heeft een 'titel' nodig"),
        ("  - {titel: Brief, achteraan: ja}", "noem dat bestand bij 'bestand'"),
        ("  - {titel: Brief, bestand: er-niet.pdf}", "er is geen bestand er-niet.pdf"),
    ],
)
def test_what_is_wrong_is_told(workplace: Workplace, annexes: str, told: str) -> None:
    folder = workplace.dossier("klein", memo=MEMO.format(annexes=annexes))

    ran = workplace.run("maak", str(folder / "memo.yaml"))

    assert ran.code == WRONG_INPUT
    assert told in ran.err
