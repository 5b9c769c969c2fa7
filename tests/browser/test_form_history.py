"""The history of a file in a real browser: seen per field, and put back."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.filling_in import SAMPLE, Opens, card, field, is_saved, with_both_line_ends
from tests.browser.on_disk import is_again, is_changed, is_still, seen


@with_both_line_ends
def test_an_earlier_text_is_seen_at_its_field_and_put_back_with_the_keyboard(
    opens: Opens, inputs: Path
) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    title = card(page, "secties", 0, "kop")
    earlier = page.get_by_role("link", name="Eerdere teksten van Kop")
    expect(earlier).to_have_count(0)

    field(page, "aan").fill("De leden van de raad")
    title.fill("Een andere kop")
    title.press("Tab")
    is_saved(page)
    expect(earlier).to_have_count(1)
    earlier.press("Enter")

    changes = page.locator(".wijziging")
    expect(changes).to_have_count(1)
    page.wait_for_load_state()  # its script listens
    expect(changes.locator("dd").last).to_have_text("Een andere kop")
    page.get_by_role("button", name="Zet dit terug").press("Enter")

    expect(page.get_by_role("status")).to_have_text("Teruggezet.")
    expect(page.locator("#geschiedenis")).to_be_focused()
    expect(changes).to_have_count(2)
    is_changed(nota, before, "-aan: Leden van de Bestuursraad", "+aan: De leden van de raad")

    page.get_by_role("link", name="Alle wijzigingen van dit bestand").click()
    expect(changes).to_have_count(3)
    page.wait_for_load_state()
    oldest = changes.last.get_by_role("button", name="Zet het hele bestand terug")
    oldest.click()
    expect(page.get_by_role("status")).to_have_text("Teruggezet.")
    is_again(nota, before)


def test_a_change_leads_to_its_field_and_a_refusal_is_told(opens: Opens, inputs: Path) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    card(page, "secties", 1, "kop").fill("Een andere kop")
    is_saved(page)
    page.get_by_role("link", name="Geschiedenis").click()
    expect(page.locator(".wijziging")).to_have_count(1)
    page.wait_for_load_state()
    saved = seen(nota, lambda now: b"Een andere kop" in now)
    nota.write_bytes(saved.replace(b"Een andere kop", b"Nog een kop"))

    page.get_by_role("button", name="Zet dit terug").click()

    expect(page.get_by_role("status")).to_contain_text("Iemand anders veranderde dit intussen.")
    is_still(nota, saved.replace(b"Een andere kop", b"Nog een kop"))
    page.get_by_role("link", name="Kop").click()
    expect(field(page, "secties", 1, "kop")).to_be_focused()
