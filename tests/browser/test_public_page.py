"""The page with the public version of a dossier, in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Page, expect

from tests.browser.filling_in import SAMPLE, Opens, field
from tests.browser.on_disk import has, is_again
from tests.browser.test_form_accessibility import violations

DECISION = """\
aanleiding: verzoek
matter: 2025-0417
datum_besluit: 20-11-2025
nummers:
  - {bestand: nota, id: 100234}
  - {bestand: vgr, id: 100235}
motiveringen:
  - grond: 5.1.2e
    tekst: Het gaat om medewerkers.
  - grond: 5.1.2i
    tekst: Het schaadt het overleg.
"""
MINUTES = 180_000
"""Milliseconds that making a public version may take on a busy machine."""


@pytest.fixture
def marked(inputs: Path) -> Path:
    """The dossier, in which the addressee of the nota is marked."""
    nota = inputs / SAMPLE / "nota.yaml"
    text = nota.read_text("utf-8")
    nota.write_text(text.replace("van de Bestuursraad", "van [de Bestuursraad]{woo=5.1.2i}", 1))
    return inputs / SAMPLE


@pytest.fixture
def page(marked: Path, opens: Opens) -> Iterator[Page]:
    """The page on the public version, come to from the form."""
    page = opens()
    page.get_by_role("link", name="Openbare versie").click()
    yield page


def test_a_mark_leads_to_its_field(page: Page) -> None:
    row = page.get_by_role("row").filter(has_text="de Bestuursraad")
    expect(row).to_contain_text("5.1.2i")

    row.get_by_role("link", name="Nota › Aan").click()

    expect(field(page, "aan")).to_be_focused()


def test_a_suggestion_leads_to_its_field(page: Page) -> None:
    point = page.get_by_role("listitem").filter(has_text="Holocaust Memorial Day")

    point.get_by_role("link").click()

    expect(field(page, "momenten", 1, "naam")).to_be_focused()


def test_one_click_says_that_words_are_no_name_and_can_be_put_back(
    page: Page, marked: Path
) -> None:
    (marked / "woo.yaml").write_text(DECISION, "utf-8")
    page.reload()
    points = page.get_by_role("listitem").filter(has_text="'Den Haag' blijft staan")
    expect(points).to_have_count(1)

    points.get_by_role("button", name="Dit is geen naam").click()

    said = page.get_by_role("status")
    expect(said).to_contain_text("‘Den Haag’ is geen naam.")
    expect(said).to_be_focused()
    expect(said).to_be_in_viewport()
    expect(points).to_have_count(0)
    has(marked / "woo.yaml", "geen_naam:\n  - Den Haag\n")

    said.get_by_role("button", name="Ongedaan maken").click()

    expect(said).to_contain_text("Het is ongedaan gemaakt.")
    expect(points).to_have_count(1)
    is_again(marked / "woo.yaml", DECISION.encode())


def test_what_is_found_may_be_left_out_everywhere(page: Page, marked: Path) -> None:
    (marked / "woo.yaml").write_text(DECISION, "utf-8")
    page.reload()
    point = page.get_by_role("listitem").filter(has_text="'Holocaust Memorial Day' blijft staan")

    point.get_by_role("button", name="Overal weglaten").click()

    expect(page.get_by_role("status")).to_contain_text("‘Holocaust Memorial Day’ gaat overal weg.")
    expect(page.locator("main")).to_contain_text("Overal gaan deze namen weg: Holocaust")
    expect(point).to_have_count(0)


def test_a_decision_is_begun_and_what_it_lacks_is_told(page: Page, marked: Path) -> None:
    page.get_by_role("button", name="Besluit beginnen").click()
    window = page.get_by_role("dialog")
    window.get_by_role("button", name="Besluit beginnen").click()
    expect(window.get_by_role("log")).to_contain_text("Klaar.")
    window.get_by_role("button", name="Sluiten").click()

    expect(page.get_by_role("link", name="Het besluit invullen")).to_be_visible()
    assert (marked / "woo.yaml").exists()
    expect(page.locator("main")).to_contain_text("Maak eerst het besluit af.")
    page.get_by_role("link", name="Het besluit invullen").click()
    expect(page.locator("[data-tab=woo]")).to_have_attribute("aria-current", "page")


def test_a_public_version_is_made_and_downloaded(page: Page, marked: Path) -> None:
    (marked / "woo.yaml").write_text(DECISION, "utf-8")
    page.reload()
    page.get_by_role("button", name="Openbare versie maken").click()
    window = page.get_by_role("dialog")
    window.get_by_role("button", name="Openbare versie maken").click()
    expect(window.get_by_role("log")).to_contain_text(re.compile("Klaar|fout"), timeout=MINUTES)
    window.get_by_role("button", name="Sluiten").click()

    with page.expect_download() as download:
        page.get_by_role("link", name="Openbare versie downloaden").click()

    assert download.value.suggested_filename == "openbare-versie.zip"
    with ZipFile(BytesIO(download.value.path().read_bytes())) as packed:
        names = packed.namelist()
        said = b"".join(map(packed.read, names))
    assert {"documenten/100234.pdf", "productierapport.xlsx"} <= {*names}
    assert not any(name.endswith(".yaml") or SAMPLE in name for name in names)
    assert b"geen_naam" not in said
    expect(page.locator("main")).to_contain_text("Lees elke pdf voordat u hem openbaar maakt")


@pytest.mark.parametrize("width", [1440, 320])
def test_the_page_breaks_no_rule_and_fits(page: Page, marked: Path, width: int) -> None:
    (marked / "woo.yaml").write_text(DECISION.replace("5.1.2i", "5.1.2a"), "utf-8")
    page.set_viewport_size({"width": width, "height": 900})
    page.reload()

    assert violations(page) == []
    assert page.evaluate("document.body.scrollWidth - window.innerWidth") <= 0
