"""The page with the diaries of a dossier, in a real browser."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Page, expect

from tests.browser.filling_in import SAMPLE, Opens
from tests.browser.test_form_accessibility import violations

MINUTE = 60_000
"""Milliseconds that making diaries may take on a busy machine."""


@pytest.fixture
def page(inputs: Path, opens: Opens) -> Page:
    """That page, come to from where the form offers its files."""
    page = opens()
    page.get_by_role("link", name="Agenda's maken").click()
    expect(page.get_by_role("heading", name=f"Agenda's van {SAMPLE}")).to_be_visible()
    return page


def make(page: Page) -> None:
    """Have the diaries made; the page is then loaded again."""
    page.get_by_role("button", name="Agenda's maken").click()
    window = page.get_by_role("dialog")
    window.get_by_role("button", name="Agenda's maken").click()
    expect(window.get_by_role("log")).to_contain_text("Nog zonder dag", timeout=MINUTE)
    expect(window.get_by_role("log")).to_contain_text("Klaar.", timeout=MINUTE)
    window.get_by_role("button", name="Sluiten").click()
    expect(page.get_by_role("link", name="Alle agenda's downloaden")).to_be_visible()


def test_they_are_made_and_downloaded(page: Page, tmp_path: Path) -> None:
    expect(page.get_by_text("Er zijn nog geen agenda's gemaakt.")).to_be_visible()
    make(page)

    with page.expect_download() as one:
        page.get_by_role("link", name="Agenda van SG", exact=True).click()
    one.value.save_as(tmp_path / "SG.ics")
    with page.expect_download() as all_of_them:
        page.get_by_role("link", name="Alle agenda's downloaden").click()
    all_of_them.value.save_as(tmp_path / "alles.zip")

    assert one.value.suggested_filename == "SG.ics"
    assert all_of_them.value.suggested_filename == f"agendas-{SAMPLE}.zip"
    diary = (tmp_path / "SG.ics").read_bytes()
    assert diary.startswith(b"BEGIN:VCALENDAR\r\n")
    with ZipFile(BytesIO((tmp_path / "alles.zip").read_bytes())) as packed:
        assert packed.read("SG.ics") == diary


def test_what_is_lacking_is_said_and_nothing_is_made(inputs: Path, page: Page) -> None:
    calendar = inputs / SAMPLE / "kalender.yaml"
    text = calendar.read_text("utf-8")
    calendar.write_text(text.replace("bijgewerkt:", "# bijgewerkt:", 1), "utf-8")

    page.get_by_role("button", name="Agenda's maken").click()
    window = page.get_by_role("dialog")
    window.get_by_role("button", name="Agenda's maken").click()

    expect(window.get_by_role("alert")).to_contain_text("Dit lukte niet", timeout=MINUTE)
    expect(window.get_by_role("log")).to_contain_text("vul 'bijgewerkt' in")


def test_the_page_can_be_used_by_everybody(page: Page) -> None:
    make(page)

    assert violations(page) == []
