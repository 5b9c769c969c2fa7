"""Whether everybody can fill in the form: WCAG 2.2 A and AA, as far as a program can tell."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.archive.deposits import added
from tests.browser.filling_in import SAMPLE, Opens, card, field

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OPEN_ALL = "for (const one of document.querySelectorAll('details')) one.open = true"

FILES = [
    ("nota", "nota"),
    ("vgr", "vgr"),
    ("vgr", "doelen"),
    ("nota", "kalender"),
    ("nota", "kansen"),
    ("nota", "knelpunten"),
    ("nota", "status"),
    ("nota", "voortgang"),
    ("nota", "organisatie"),
]


def violations(page: Page) -> list[str]:
    """What breaks a rule, each with the first element that does.

    From the top: what is half under the head, which stays, is no smaller for that.
    """
    page.evaluate("document.querySelector('.zijkant')?.scrollTo(0, 0)")
    page.evaluate(AXE)
    found = page.evaluate("rules => axe.run({ runOnly: rules })", RULES)["violations"]
    return [f"{one['id']} ({len(one['nodes'])}): {one['nodes'][0]['html'][:200]}" for one in found]


@pytest.mark.parametrize(("kind", "file"), FILES)
def test_no_form_breaks_a_rule(opens: Opens, kind: str, file: str) -> None:
    page = opens(kind, file)
    expect(page.locator("#bladen img")).not_to_have_count(0)
    page.evaluate(OPEN_ALL)

    assert violations(page) == []


def test_nor_with_an_error_or_something_new(opens: Opens) -> None:
    page = opens()
    field(page, "datum").fill("31 februari")
    expect(page.locator("#veld-datum-melding")).to_contain_text("Fout:")
    page.get_by_role("button", name="Sectie toevoegen").click()
    expect(page.locator("#nog-leeg")).to_contain_text("Nog 1 verplicht veld")

    assert violations(page) == []


def test_nor_with_what_is_still_to_be_done(opens: Opens) -> None:
    page = opens()
    field(page, "aan").fill("**Leden** van de raad")
    expect(page.locator(".waarschuwingen")).to_contain_text("sterretjes")
    page.evaluate(OPEN_ALL)

    assert violations(page) == []


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("button", ["Link", "Tabel"])
def test_nor_does_a_window_of_a_toolbar(opens: Opens, width: int, button: str) -> None:
    page = opens(width=width)
    bar = card(page, "secties", 0).get_by_role("toolbar").first
    bar.get_by_role("button", name=button, exact=True).click()
    window = page.get_by_role("dialog", name=button)
    window.get_by_role("textbox").last.fill("geen getal, geen adres")
    page.keyboard.press("Enter")
    expect(window.locator("[aria-invalid=true]")).to_have_count(1)

    assert violations(page) == []


@pytest.mark.parametrize("width", [320, 1440])
def test_nor_does_the_start_page(opens: Opens, width: int) -> None:
    page = opens(width=width)
    page.get_by_role("link", name="Alle dossiers").click()
    expect(page.get_by_role("heading", name="Dossiers", exact=True)).to_be_visible()
    assert violations(page) == []

    page.get_by_role("button", name="Archiveren van 2025-09-br").click()
    assert violations(page) == []


@pytest.mark.parametrize("width", [320, 1440])
def test_nor_does_the_history_of_a_file(opens: Opens, width: int) -> None:
    page = opens()
    field(page, "aan").fill("De leden van de raad")
    page.get_by_role("button", name="Sectie toevoegen").click()
    expect(page.locator("#opgeslagen")).to_have_text("Toegevoegd.")
    expect(page.get_by_role("link", name="Eerdere teksten")).to_have_count(2)
    assert violations(page) == []

    page.set_viewport_size({"width": width, "height": 900})
    page.get_by_role("link", name="Geschiedenis").click()
    expect(page.locator(".wijziging")).to_have_count(2)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("width", [320, 1440])
def test_nor_does_what_is_new_since_the_archive(opens: Opens, inputs: Path, width: int) -> None:
    nota = inputs / SAMPLE / "nota.yaml"
    added(inputs.parent / "archief", nota.read_text("utf-8"), SAMPLE)
    page = opens(width=width)
    page.get_by_role("link", name="Alle dossiers").click()
    page.get_by_role("link", name="Wat is er veranderd sinds het archief?").click()
    expect(page.get_by_role("heading", name="Organisatie")).to_be_visible()

    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
