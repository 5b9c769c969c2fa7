"""The file of an annex: one of the dossier, or one that is sent now."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, expect

from tests.blank_pdf import blank_pdf
from tests.browser.filling_in import SAMPLE, Opens, card, field, is_saved
from tests.browser.on_disk import has
from tests.browser.test_form_accessibility import violations

PDF = "application/pdf"


@pytest.mark.parametrize("width", [320, 1440])
def test_the_file_of_an_annex_is_sent_below_the_choice(
    opens: Opens, inputs: Path, width: int
) -> None:
    page = opens(width=width)
    annex = card(page, "bijlagen", 0)
    annex.locator("details.later > summary").click()
    file = annex.get_by_label("Een ander bestand sturen (pdf of Word)")
    locked = blank_pdf(password="geheim")
    file.set_input_files([FilePayload(name="advies.pdf", mimeType=PDF, buffer=locked)])
    expect(annex.get_by_role("alert")).to_contain_text("met een wachtwoord beveiligd")
    assert violations(page) == []
    assert not (inputs / SAMPLE / "advies.pdf").exists()

    file.set_input_files([FilePayload(name="Het advies.PDF", mimeType=PDF, buffer=blank_pdf())])
    expect(field(page, "bijlagen", 0, "bestand")).to_have_value("Het-advies.pdf")
    expect(annex.get_by_role("alert")).to_be_empty()
    is_saved(page)
    assert (inputs / SAMPLE / "Het-advies.pdf").is_file()
    has(inputs / SAMPLE / "nota.yaml", "bestand: Het-advies.pdf")

    for undone in ("Bestand", "Het-advies.pdf"):
        page.get_by_role("button", name="Ongedaan maken").click()
        expect(page.locator("#opgeslagen")).to_contain_text(undone)
    assert not (inputs / SAMPLE / "Het-advies.pdf").exists()
