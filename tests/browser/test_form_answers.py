"""In a browser: a warning is answered with a reason, and a list is said to have no items."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from generator.source import parse
from tests.browser.filling_in import SAMPLE, Opens, card, field, is_saved, with_both_line_ends
from tests.browser.on_disk import is_again, seen
from tests.browser.test_form_accessibility import violations

REASON = "zo heet het programma"


def give_reason(page: Page, reason: str) -> None:
    """Fill in the window that asks why something is right."""
    window = page.get_by_role("dialog", name="Dit klopt")
    window.get_by_role("textbox", name="Waarom klopt dit?").fill(reason)
    window.get_by_role("button", name="Dit klopt").click()


@with_both_line_ends
def test_a_warning_is_answered_and_the_answer_changed_and_taken_away(
    opens: Opens, inputs: Path
) -> None:
    page, file = opens("nota", "kansen"), inputs / SAMPLE / "kansen.yaml"
    place = ("kansen", 1, "effect")
    card(page, "kansen", 1)
    field(page, *place).fill("Wij gebruiken **kern .")
    told = page.locator("#veld-kansen-1-effect-melding")
    expect(told).to_contain_text("Let op: ** maakt hier niets vet")
    is_saved(page)
    before = file.read_bytes()

    told.get_by_role("button", name="Dit klopt").click()
    window = page.get_by_role("dialog", name="Dit klopt")
    window.get_by_role("button", name="Dit klopt").click()
    expect(window).to_contain_text("Vul in waarom dit klopt.")
    assert violations(page) == []
    give_reason(page, REASON)

    expect(told).to_have_text(
        f"U zei dat dit klopt: {REASON} Reden veranderen Antwoord weghalen", use_inner_text=True
    )
    expect(field(page, *place)).to_be_focused()
    seen(file, lambda now: parse(now, "kansen.yaml").answer_at(place) == REASON)
    assert violations(page) == []

    told.get_by_role("button", name="Reden veranderen").click()
    give_reason(page, "de naam is zo")
    expect(told).to_contain_text("de naam is zo")
    told.get_by_role("button", name="Antwoord weghalen").click()
    expect(told).to_contain_text("Let op: ** maakt hier niets vet")
    is_again(file, before)

    page.get_by_role("button", name="Ongedaan maken").click()
    expect(told).to_contain_text("de naam is zo")


@with_both_line_ends
def test_a_list_has_no_items_until_one_is_added(
    opens: Opens, inputs: Path, line_end: bytes
) -> None:
    file = inputs / SAMPLE / "kansen.yaml"
    file.write_bytes(b"# Onze kansen" + line_end + b"kansen:" + line_end)
    before = file.read_bytes()
    page = opens("nota", "kansen")
    button = page.get_by_role("button", name="Er zijn er geen")
    left = page.locator("#nog-leeg")
    expect(left).to_contain_text("Nog 1 verplicht veld is leeg")
    expect(page.locator("#veld-kansen-melding")).to_contain_text("kies ‘Er zijn er geen’")

    button.click()

    expect(button).to_have_attribute("aria-pressed", "true")
    expect(left).to_have_text("Alle verplichte velden zijn ingevuld.")
    expect(page.locator("#veld-kansen-melding")).to_be_empty()
    is_again(file, before.replace(b"kansen:", b"kansen: []"))

    page.get_by_role("button", name="Kans toevoegen").click()

    expect(page.locator("#veld-kansen-0-omschrijving")).to_be_visible()
    expect(button).to_have_count(0)
    for pressed in ("true", "false"):
        page.get_by_role("button", name="Ongedaan maken").click()
        expect(button).to_have_attribute("aria-pressed", pressed)
    is_again(file, before)
