"""The toolbar of a text field, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.markdown.parse import parse_long
from tests.browser.text_fields import KNOPPEN, put, text_fields, told


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with text_fields(browser) as page:
        yield page


def press(page: Page, knop: str, field: str = "tekst") -> None:
    page.locator(f"[aria-controls={field}]").get_by_role("button", name=knop, exact=True).click()


WITHOUT_QUESTION = [knop for knop in KNOPPEN if knop not in ("Link", "Tabel")]

MARKS = [
    ("Vet", "een ‹twee› drie", "een **‹twee›** drie"),
    ("Vet", "een **‹twee›** drie", "een ‹twee› drie"),
    ("Vet", "een ‹**twee**› drie", "een ‹twee› drie"),
    ("Vet", "een **tw‹›ee drie**", "een tw‹›ee drie"),
    ("Vet", "een tw‹›ee drie", "een **‹twee›** drie"),
    ("Vet", "een ‹›", "een **‹›**"),
    ("Vet", "een‹ twee ›drie", "een **‹twee›** drie"),
    ("Vet", "‹- een\n\n2. twee\n# kop›", "‹- **een**\n\n2. **twee**\n# **kop**›"),
    ("Vet", "***‹een›***", "*‹een›*"),
    ("Vet", "__‹een›__", "‹een›"),
    ("Vet", "*‹een›*", "***‹een›***"),
    ("Cursief", "een ‹twee› drie", "een *‹twee›* drie"),
    ("Cursief", "**‹een›**", "***‹een›***"),
    ("Cursief", "***‹een›***", "**‹een›**"),
    ("Cursief", "**een _tw‹›ee_ drie**", "**een tw‹›ee drie**"),
]
LISTS = [
    ("Opsomming", "‹een\n\ntwee›", "- een\n- twee‹›"),
    ("Opsomming", "- een\n- tw‹›ee", "- een\n\ntwee‹›"),
    ("Opsomming", "‹- een\n- twee›", "een\n\ntwee‹›"),
    ("Opsomming", "‹1. een\n   2. twee›", "- een\n   - twee‹›"),
    ("Opsomming", "‹›", "- ‹›"),
    ("Opsomming", "een\n\ntw‹›ee\n\ndrie", "een\n\n- twee‹›\n\ndrie"),
    ("Opsomming", "- een\ntw‹›ee\n- drie", "- een\n- twee‹›\n- drie"),
    ("Nummering", "‹een\n\ntwee›", "1. een\n2. twee‹›"),
    ("Nummering", "3. drie\nv‹›ier", "3. drie\n4. vier‹›"),
    ("Nummering", "‹- een\n- twee›", "1. een\n2. twee‹›"),
    ("Nummering", "1. e‹›en", "een‹›"),
]
OTHERS = [
    ("Voetnoot", "een‹› twee", "een[^1] twee\n\n[^1]: ‹tekst van de voetnoot›"),
    (
        "Voetnoot",
        "a[^1]\nb‹› c\n\n[^1]: d\n",
        "a[^1]\nb[^2] c\n\n[^1]: d\n\n[^2]: ‹tekst van de voetnoot›",
    ),
    ("Voetnoot", "een[^1‹›]\n\n[^1]: twee", "een[^1]\n\n[^1]: ‹twee›"),
    ("Kop", "# een\n\ntw‹›ee", "# een\n\n# twee‹›"),
    ("Kop", "# een\n\n# tw‹›ee", "# een\n\n## twee‹›"),
    ("Kop", "# een\n\n## tw‹›ee", "# een\n\ntwee‹›"),
    ("Kop", "een\ntw‹›ee\ndrie", "een\n\n# twee‹›\n\ndrie"),
]


@pytest.mark.parametrize(("knop", "before", "after"), [*MARKS, *LISTS, *OTHERS])
def test_a_button_changes_what_is_selected(page: Page, knop: str, before: str, after: str) -> None:
    put(page, before, "lang")

    press(page, knop, "lang")

    assert told(page, "lang") == after
    expect(page.locator("#lang")).to_be_focused()
    text, heard = page.locator("#lang").evaluate("field => [field.value, field.dataset.invoer]")
    assert text in (heard, before.replace("‹", "").replace("›", ""))


@pytest.mark.parametrize("knop", [*WITHOUT_QUESTION, "Kop"])
def test_what_a_button_makes_can_be_undone_and_done_again(page: Page, knop: str) -> None:
    page.locator("#lang").fill("")
    page.locator("#lang").press_sequentially("een twee")
    page.keyboard.press("Shift+Control+ArrowLeft")

    press(page, knop, "lang")
    made = page.locator("#lang").input_value()
    page.keyboard.press("Control+z")

    assert made != "een twee"
    expect(page.locator("#lang")).to_have_value("een twee")
    page.keyboard.press("Control+Shift+z")
    expect(page.locator("#lang")).to_have_value(made)


def test_the_form_that_is_there_is_shown_and_read_out(page: Page) -> None:
    bar = page.locator("[aria-controls=lang]")
    put(page, "# Kop\n\n- **e‹›en** [twee](https://vws.nl)", "lang")
    page.keyboard.press("ArrowRight")

    pressed = bar.locator("[aria-pressed=true]").all_inner_texts()
    assert pressed == ["Vet", "Opsomming"]

    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    assert bar.locator("[aria-pressed=true]").all_inner_texts() == ["Opsomming", "Link"]


def test_the_buttons_have_names_and_only_a_long_text_has_headings(page: Page) -> None:
    for field, more in (("tekst", ["Cijfer"]), ("lang", ["Kop", "Cijfer"])):
        bar = page.locator(f"[aria-controls={field}]")
        assert bar.get_by_role("button").all_inner_texts() == [*KNOPPEN, *more]
        assert bar.get_attribute("role") == "toolbar"
        assert bar.get_attribute("aria-label") == "Opmaak"


def test_the_toolbar_is_one_stop_of_tab_with_arrows_within(page: Page) -> None:
    put(page, "‹een›")
    page.keyboard.press("Shift+Tab")
    focused = "document.activeElement.textContent"
    assert page.evaluate(focused) == "Vet"

    page.keyboard.press("ArrowRight")
    assert page.evaluate(focused) == "Cursief"
    page.keyboard.press("End")
    assert page.evaluate(focused) == "Cijfer"
    page.keyboard.press("ArrowRight")
    assert page.evaluate(focused) == "Vet"
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert told(page) == "*‹een›*"

    page.keyboard.press("Shift+Tab")
    assert page.evaluate(focused) == "Cursief", "the stop is where one was"
    page.keyboard.press("Tab")
    expect(page.locator("#tekst")).to_be_focused()


@pytest.mark.parametrize(("key", "after"), [("b", "**‹een›**"), ("i", "*‹een›*")])
def test_the_usual_keys_do_the_same(page: Page, key: str, after: str) -> None:
    put(page, "‹een›")

    page.keyboard.press(f"Control+{key}")

    assert told(page) == after


def test_a_figure_is_chosen_with_the_keyboard(page: Page) -> None:
    put(page, "Het is ‹›.")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Kies een cijfer")
    expect(dialog.get_by_role("searchbox")).to_be_focused()
    expect(dialog.get_by_role("status")).to_have_text("3 cijfers gevonden.")

    page.keyboard.type("nu stroom")
    expect(dialog.get_by_role("status")).to_have_text("2 cijfers gevonden.")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    expect(dialog).to_have_count(0)
    assert told(page) == "Het is []{cijfer=doorstroom.nu}‹›."


def test_who_chooses_no_figure_goes_on_where_he_was(page: Page) -> None:
    for leave in ("Escape", "Annuleren"):
        put(page, "Het is ‹›.")
        press(page, "Cijfer")
        if leave == "Escape":
            page.keyboard.press(leave)
        else:
            page.get_by_role("button", name=leave).click()

        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(page.locator("#tekst")).to_be_focused()
        assert told(page) == "Het is ‹›."


@pytest.mark.parametrize("knop", ["Vet", "Cursief", "Opsomming", "Nummering", "Voetnoot", "Kop"])
def test_what_a_button_makes_is_our_markdown(page: Page, knop: str) -> None:
    put(page, "‹een\n\ntwee›", "lang")

    press(page, knop, "lang")

    assert parse_long(page.locator("#lang").input_value())
