"""Marking words for the public version in a real browser: mark, change, take away, by hand and by
keyboard, and what comes in the file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.filling_in import (
    SAMPLE,
    Opens,
    card,
    field,
    is_saved,
    with_both_line_ends,
)
from tests.browser.on_disk import changed_lines, is_again, is_changed, seen
from tests.browser.test_form_accessibility import violations

BUTTON = "Weglaten (Woo)"
SELECT = "(field, [start, end]) => { field.focus(); field.setSelectionRange(start, end); }"


def select(control: Locator, words: str) -> None:
    """Chooses those words in a field, or puts the caret there where none are given."""
    text = control.input_value()
    start = text.index(words)
    control.evaluate(SELECT, [start, start + len(words)])


def window(page: Page) -> Locator:
    return page.locator("#weglaten")


def choose(page: Page, *codes: str) -> None:
    """Marks what is chosen on those grounds and no other."""
    expect(window(page)).to_be_visible()
    for box in window(page).locator("input").all():
        box.set_checked(box.input_value() in codes)
    window(page).get_by_role("button", name="Weglaten", exact=True).click()


def press(page: Page, control: Locator) -> None:
    """Presses the button beside a field of one line."""
    control.locator("xpath=..").get_by_role("button", name=BUTTON).click()


@with_both_line_ends
def test_words_of_a_line_are_marked_changed_and_unmarked(opens: Opens, inputs: Path) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    before, control = nota.read_bytes(), field(page, "aan")

    select(control, "de Bestuursraad")
    press(page, control)
    expect(window(page).locator("blockquote")).to_have_text("de Bestuursraad")
    choose(page, "5.1.2e")

    expect(control).to_have_value("Leden van [de Bestuursraad]{woo=5.1.2e}")
    is_saved(page)
    marked = "+aan: Leden van [de Bestuursraad]{woo=5.1.2e}"
    is_changed(nota, before, "-aan: Leden van de Bestuursraad", marked)

    select(control, "Bestuurs")
    press(page, control)
    expect(window(page).locator("input:checked")).to_have_count(1)
    choose(page, "5.2", "5.1.2e")
    expect(control).to_have_value("Leden van [de Bestuursraad]{woo=5.1.2e;5.2}")

    press(page, control)
    window(page).get_by_role("button", name="Toch laten staan").click()
    expect(control).to_have_value("Leden van de Bestuursraad")
    is_saved(page)
    is_again(nota, before)


def test_what_was_marked_can_be_undone_in_the_field_and_in_the_file(
    opens: Opens, inputs: Path
) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    before, control = nota.read_bytes(), field(page, "aan")
    select(control, "Bestuursraad")
    press(page, control)
    choose(page, "5.1.2e")
    expect(control).to_have_value(re.compile("woo="))
    is_saved(page)

    page.get_by_role("button", name="Ongedaan maken").click()

    expect(control).to_have_value("Leden van de Bestuursraad")
    is_again(nota, before)
    select(control, "Bestuursraad")
    press(page, control)
    choose(page, "5.1.2e")
    expect(control).to_have_value(re.compile("woo="))
    page.keyboard.press("Control+z")
    expect(control).to_have_value("Leden van de Bestuursraad")


@with_both_line_ends
def test_words_of_a_text_are_marked_from_the_toolbar_with_the_keyboard_alone(
    opens: Opens, inputs: Path
) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    card(page, "secties", 0)
    control = field(page, "secties", 0, "tekst")
    words = control.input_value().split()[0]
    select(control, words)

    page.keyboard.press("Shift+Tab")
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.textContent") == BUTTON
    page.keyboard.press("Enter")
    expect(window(page).locator("input").first).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")

    expect(window(page)).to_be_hidden()
    expect(control).to_be_focused()
    expect(control).to_have_value(re.compile(rf"^\[{words}\]\{{woo=5\.1\.2e\}} "))
    is_saved(page)
    mark = f"[{words}]{{woo=5.1.2e}}"
    after = seen(nota, lambda now: mark.encode() in now)
    came = [line for line in changed_lines(before, after) if line[0] == "+"]
    assert any(mark in line for line in came)


def test_a_line_is_marked_with_the_keyboard_alone(opens: Opens) -> None:
    page = opens()
    control = field(page, "aan")
    select(control, "Bestuursraad")

    page.keyboard.press("Alt+w")
    expect(window(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(window(page)).to_be_hidden()
    expect(control).to_be_focused()
    expect(control).to_have_value("Leden van de Bestuursraad")
    page.keyboard.press("Alt+w")
    expect(window(page).locator("input").first).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(control).to_have_value("Leden van de [Bestuursraad]{woo=5.1.2e}")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") != "laat-weg"


ANSWERED_AT_ONCE = """() => {
  const ask = window.fetch, known = new Map();
  const { adres } = document.getElementById("weglaten").dataset;
  window.fetch = async (url, given) => {
    if (url !== adres) return ask(url, given);
    if (!known.has(given.body)) known.set(given.body, await (await ask(url, given)).json());
    return { ok: true, json: async () => known.get(given.body) };
  };
}"""
"""What was asked before is answered without going to the server."""

CLOSED_AND_ASKED_AGAIN = """(field) => {
  document.getElementById("weglaten").close();
  field.dispatchEvent(new KeyboardEvent("keydown", { altKey: true, code: "KeyW", bubbles: true }));
}"""


def test_who_closes_the_window_and_asks_for_it_at_once_loses_nothing(opens: Opens) -> None:
    page = opens()
    control = field(page, "aan")
    select(control, "Bestuursraad")
    page.evaluate(ANSWERED_AT_ONCE)
    page.keyboard.press("Alt+w")
    expect(window(page)).to_be_visible()

    control.evaluate(CLOSED_AND_ASKED_AGAIN)
    expect(window(page).locator("input").first).to_be_focused()
    choose(page, "5.1.2e")

    expect(control).to_have_value("Leden van de [Bestuursraad]{woo=5.1.2e}")


def test_what_cannot_be_marked_is_said_and_nothing_is_changed(opens: Opens) -> None:
    page = opens()
    card(page, "secties", 0)
    control = field(page, "secties", 0, "tekst")
    control.fill("Zie [haar profiel](https://voorbeeld.nl).")
    select(control, "haar")

    page.locator(f"[aria-controls='{control.get_attribute('id')}']").get_by_role(
        "button", name=BUTTON
    ).click()

    expect(window(page).get_by_role("alert")).to_have_text(
        "Deze woorden horen bij een link. Kies de hele link: van [ tot en met )."
    )
    expect(window(page).get_by_role("button", name="Weglaten", exact=True)).to_be_hidden()
    window(page).get_by_role("button", name="Sluiten").click()
    expect(control).to_have_value("Zie [haar profiel](https://voorbeeld.nl).")


def test_grounds_that_cannot_stand_together_are_said_before_anything_is_changed(
    opens: Opens,
) -> None:
    page = opens()
    control = field(page, "aan")
    select(control, "Bestuursraad")
    press(page, control)

    choose(page, "5.1.2e", "5.1.5")
    expect(window(page).get_by_role("alert")).to_contain_text("5.1.5 kan niet samen")
    choose(page)
    expect(window(page).get_by_role("alert")).to_have_text("Kies waarom deze woorden weggaan.")
    choose(page, "5.1.5")

    expect(control).to_have_value("Leden van de [Bestuursraad]{woo=5.1.5}")


@with_both_line_ends
def test_grounds_of_a_whole_document_are_ticked(opens: Opens, inputs: Path) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    whole = page.get_by_role("group", name="Helemaal weglaten in de openbare versie")

    whole.locator("[value='5.2']").check()
    is_saved(page)
    after = seen(nota, lambda now: now != before)
    assert [line[:4] for line in changed_lines(before, after)] == ["+woo"]
    whole.locator("[value='5.2']").uncheck()

    is_saved(page)
    is_again(nota, before)


@pytest.mark.parametrize("width", [1440, 320])
def test_the_window_breaks_no_rule_and_fits(opens: Opens, width: int) -> None:
    page = opens(width=width)
    control = field(page, "aan")
    select(control, "Bestuursraad")
    press(page, control)
    expect(window(page)).to_be_visible()

    assert violations(page) == []
    too_wide = "document.documentElement.scrollWidth - window.innerWidth"
    assert page.evaluate(too_wide) <= 0
    inside = window(page).evaluate("one => one.scrollWidth - one.clientWidth")
    assert inside <= 0
