"""The windows of a toolbar that ask something: a link, and how large a table is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.markdown.parse import parse_long
from tests.browser.text_fields import put, text_fields, told


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with text_fields(browser) as page:
        yield page


def asks(page: Page, knop: str) -> None:
    page.locator("[aria-controls=tekst]").get_by_role("button", name=knop, exact=True).click()
    expect(page.get_by_role("dialog", name=knop)).to_be_visible()


def is_back_in_the_text(page: Page) -> None:
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("#tekst")).to_be_focused()


@pytest.mark.parametrize(
    ("before", "words", "address", "after"),
    [
        ("een ‹›", "de site", "www.vws.nl", "een [de site](https://www.vws.nl)‹›"),
        ("een ‹twee› drie", None, "vws.nl:8080/x", "een [twee](https://vws.nl:8080/x)‹› drie"),
        ("een ‹twee ›drie", None, "https://vws.nl", "een [twee](https://vws.nl)‹› drie"),
        ("‹een\ntwee›", None, "http://vws.nl", "[een twee](http://vws.nl)‹›"),
        ("‹›", "", "vws.nl", "[vws.nl](https://vws.nl)‹›"),
        ("‹https://vws.nl›", "VWS", None, "[VWS](https://vws.nl)‹›"),
        ("‹›", "mail", "a.b@minvws.nl", "[mail](mailto:a.b@minvws.nl)‹›"),
        ("‹›", "a [b] c", "vws.nl/(x)", r"[a \[b\] c](https://vws.nl/%28x%29)‹›"),
        ("een [tw‹›ee](https://vws.nl) drie", "2", None, "een [2](https://vws.nl)‹› drie"),
    ],
)
def test_a_link_is_made_of_words_and_an_address(
    page: Page, before: str, words: str | None, address: str | None, after: str
) -> None:
    put(page, before)
    asks(page, "Link")
    if words is not None:
        page.get_by_label("Welke woorden?").fill(words)
    if address is not None:
        page.get_by_label("Naar welk adres?").fill(address)

    page.keyboard.press("Enter")

    is_back_in_the_text(page)
    assert told(page) == after
    parse_long(after.replace("‹›", ""))
    page.keyboard.press("Control+z")
    assert told(page).replace("‹", "").replace("›", "") == before.replace("‹", "").replace("›", "")


@pytest.mark.parametrize(
    "address", ["", "https://", "javascript:alert(1)", "vws .nl", "ftp://x.nl"]
)
def test_an_address_that_is_none_is_told_and_can_be_mended(page: Page, address: str) -> None:
    put(page, "‹een›")
    asks(page, "Link")
    field = page.get_by_label("Naar welk adres?")
    expect(field).to_be_focused()  # the words are there already
    field.fill(address)

    page.keyboard.press("Enter")

    expect(page.get_by_role("alert").filter(has_text="adres")).not_to_be_empty()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    field.fill("vws.nl")
    page.keyboard.press("Enter")
    is_back_in_the_text(page)
    assert told(page) == "[een](https://vws.nl)‹›"


def test_what_a_window_makes_is_there_before_anything_more_can_be_typed(page: Page) -> None:
    """The page is asked within the very task that closes the window."""
    put(page, "‹een›")
    asks(page, "Link")
    page.get_by_label("Naar welk adres?").fill("vws.nl")

    made = page.evaluate(
        """async () => {
          document.querySelector("dialog form").requestSubmit();
          for (let step = 0; step < 20; step += 1) await null;
          return document.getElementById("tekst").value;
        }"""
    )

    assert made == "[een](https://vws.nl)"


def test_a_link_is_taken_away_and_only_its_words_stay(page: Page) -> None:
    put(page, "een [tw‹›ee](https://vws.nl)")
    asks(page, "Link")
    expect(page.get_by_label("Welke woorden?")).to_have_value("twee")
    expect(page.get_by_label("Naar welk adres?")).to_have_value("https://vws.nl")

    page.get_by_role("button", name="Link weghalen").click()

    is_back_in_the_text(page)
    assert told(page) == "een ‹twee›"


@pytest.mark.parametrize("leave", ["Escape", "Annuleren"])
def test_who_makes_no_link_goes_on_where_he_was(page: Page, leave: str) -> None:
    put(page, "een ‹twee› drie")
    page.keyboard.press("Control+k")
    dialog = page.get_by_role("dialog", name="Link")
    expect(dialog).to_be_visible()
    if leave == "Escape":
        page.keyboard.press(leave)
    else:
        dialog.get_by_role("button", name=leave).click()

    is_back_in_the_text(page)
    assert told(page) == "een ‹twee› drie"


def test_a_table_of_the_size_that_somebody_asks(page: Page) -> None:
    put(page, "e‹›en\n\ntwee")
    asks(page, "Tabel")
    page.get_by_label("Hoeveel kolommen?").fill("21")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_text("van 1 tot en met 20")).to_be_visible()
    page.get_by_label("Hoeveel kolommen?").fill("3")
    page.get_by_label("Hoeveel rijen onder de kop?").fill("1")

    page.keyboard.press("Enter")

    is_back_in_the_text(page)
    made = "een\n\n| ‹Kop 1› | Kop 2 | Kop 3 |\n|---|---|---|\n|  |  |  |\n\ntwee"
    assert told(page) == made
