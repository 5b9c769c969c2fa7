"""A Word file that came back, in a real browser: dropped, seen, taken, undone."""

from __future__ import annotations

from functools import reduce
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.dossier.reading import read_dossier
from tests.browser.filling_in import SAMPLE, Opens, field
from tests.browser.on_disk import has, is_again, is_still
from tests.browser.test_form_accessibility import violations
from tests.build.pressed import manuscripts, press_of
from tests.returning.told_edits import edited

EDITS = (
    "door Anna: wijzig In januari kreeg u ⇒ Dit voorjaar kreeg u",
    "wijzig Leden van de Bestuursraad ⇒ De leden",
    "wijzig Ontworpen door ⇒ Gemaakt door",
    "door Bea: opmerking bij Die ligt nu voor u: Is dit nog zo?",
)
MINUTES = 180_000
"""Milliseconds that reading a file may take on a busy machine."""


@pytest.fixture
def word(inputs: Path, tmp_path: Path) -> Path:
    """The nota, as it came back."""
    dossier = read_dossier(inputs / SAMPLE)
    made = press_of(dossier).to_docx(manuscripts(dossier)["nota"])
    file = tmp_path / "nota van Anna.DOCX"
    file.write_bytes(reduce(edited, EDITS, made))
    return file


@pytest.fixture
def page(opens: Opens) -> Page:
    """The page where it can be put, come to from the form."""
    page = opens()
    page.get_by_role("link", name="Word-bestand terug").click()
    return page


def test_a_file_is_seen_taken_and_undone(page: Page, word: Path, inputs: Path) -> None:
    nota = inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    assert violations(page) == []
    page.get_by_label("Word-bestand (.docx)").set_input_files(word)
    take = page.get_by_role("button", name="Neem de aangevinkte wijzigingen over")
    expect(take).to_be_visible(timeout=MINUTES)

    is_still(nota, before)
    assert violations(page) == []
    expect(page.get_by_role("checkbox")).to_have_count(2)
    expect(page.locator("ins")).to_contain_text(["De leden", "Dit voorjaar", "Gemaakt"])
    expect(page.get_by_role("listitem")).to_contain_text("Is dit nog zo?")
    page.get_by_role("checkbox").nth(0).uncheck()
    take.click()

    told = page.get_by_role("status")
    expect(told).to_contain_text("Overgenomen: 1 wijziging.", timeout=MINUTES)
    has(nota, "Dit voorjaar kreeg u")
    has(nota, "aan: Leden van de Bestuursraad")
    expect(page.get_by_role("checkbox")).to_have_count(1)
    page.get_by_role("link", name="Nota › Aan").click()
    expect(field(page, "aan")).to_be_focused()
    page.get_by_role("button", name="Ongedaan maken").click()
    is_again(nota, before)


def test_another_kind_of_file_is_told_at_once(page: Page, tmp_path: Path) -> None:
    other = tmp_path / "nota.pdf"
    other.write_bytes(b"%PDF")

    page.get_by_label("Word-bestand (.docx)").set_input_files(other)

    expect(page.get_by_role("status")).to_contain_text("Kies een Word-bestand (.docx).")
