"""Measurements out of a file come in the goals: what is new is seen first."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import FilePayload, expect

from tests.browser.filling_in import SAMPLE, Opens
from tests.browser.on_disk import has, is_still
from tests.browser.test_form_accessibility import violations


def figures(*rows: str) -> FilePayload:
    text = "\n".join(["id;peildatum;waarde", *rows, ""])
    return {"name": "cijfers.csv", "mimeType": "text/csv", "buffer": text.encode()}


def test_what_is_new_is_seen_and_then_taken(opens: Opens, inputs: Path) -> None:
    goals = inputs / SAMPLE / "doelen.yaml"
    before = goals.read_bytes()
    page = opens(file="doelen")
    page.get_by_role("button", name="Metingen uit Excel of CSV").click()
    asked = page.get_by_role("dialog", name="Metingen overnemen")
    asked.get_by_role("button", name="Bekijken").click()
    expect(asked.get_by_role("alert")).to_have_text("Kies eerst een bestand.")
    asked.locator("input[type=file]").set_input_files(
        [figures("bicultureel-vws;31-12-2025;10,4%", "onbekend;31-12-2025;3")]
    )
    asked.get_by_role("button", name="Bekijken").click()
    expect(asked.get_by_role("listitem").first).to_contain_text(
        "geen indicator met het id 'onbekend'"
    )
    expect(asked).to_contain_text("bicultureel-vws: 10,4% op 31-12-2025")
    assert violations(page) == []
    is_still(goals, before)

    asked.get_by_role("button", name="Overnemen").click()

    expect(asked).to_contain_text("Overgenomen.")
    has(goals, "31-12-2025")
    asked.get_by_role("button", name="Sluiten").click()
    expect(asked).to_have_count(0)


def test_a_file_that_cannot_be_read_is_told(opens: Opens) -> None:
    page = opens(file="doelen")
    page.get_by_role("button", name="Metingen uit Excel of CSV").click()
    asked = page.get_by_role("dialog", name="Metingen overnemen")
    asked.locator("input[type=file]").set_input_files([figures("bicultureel-vws;ooit;veel")])
    asked.get_by_role("button", name="Bekijken").click()

    expect(asked.get_by_role("alert")).to_contain_text("Cel B2")
    expect(asked.get_by_role("button", name="Overnemen")).to_be_hidden()
