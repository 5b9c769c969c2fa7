"""A file that was only begun: its form works, and what may be left out can be."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.filling_in import SAMPLE, Opens, field, is_saved
from tests.browser.on_disk import has, is_again, lacks


def test_a_choice_of_which_there_is_none_yet_stops_nothing(opens: Opens, inputs: Path) -> None:
    (inputs / SAMPLE / "kalender.yaml").unlink()
    briefing = inputs / SAMPLE / "briefing-nieuw.yaml"
    briefing.write_text("moment:\nlid:\nwaarom:\n")

    page = opens("briefing-nieuw")
    field(page, "waarom").fill("Een tekst.")

    is_saved(page)
    has(briefing, "waarom: Een tekst.")
    expect(page.get_by_text("Er is nog niets om uit te kiezen.").first).to_be_visible()
    expect(page.locator("#nog-leeg")).to_contain_text("Moment")


def test_a_field_that_may_go_is_left_out_with_its_button(opens: Opens, inputs: Path) -> None:
    nota = inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    nota.write_text(nota.read_text().replace("onderwerp: voortgang", "onderwerp:  # voortgang"))
    without = nota.read_bytes()
    assert without != before
    page = opens()

    told = page.locator(".melding", has_text="Vul dit in, of laat het weg")
    told.get_by_role("button", name="Laat ‘Onderwerp’ weg").click()

    expect(told).to_have_count(0)
    lacks(nota, "onderwerp")
    page.get_by_role("button", name="Ongedaan maken").click()
    is_again(nota, without)
