"""What somebody does on a page before its script listens: it is done, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, Route, expect

from keuring.browsing import LIMIT
from tests.browser.filling_in import SAMPLE, Opens, field, is_saved, with_both_line_ends
from tests.browser.on_disk import has, is_again, is_still, seen
from tests.drafting.handmade import vgr
from tests.drafting.hands import Tidy


@contextmanager
def late(browser: Browser, address: str, script: str) -> Iterator[tuple[Page, Callable[[], None]]]:
    """A page of which the script comes when a test lets it."""
    held: list[Route] = []
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.set_default_timeout(LIMIT)
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.route(f"**/vorm/*/{script}", lambda route: held.append(route))
    page.goto(address, wait_until="commit")

    def come() -> None:
        while not held:
            page.wait_for_timeout(50)
        held[0].continue_()

    yield page, come
    page.close()
    assert complaints == []


@with_both_line_ends
def test_a_button_and_a_text_of_the_form(browser: Browser, address: str, inputs: Path) -> None:
    nota = inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    with late(browser, f"{address}invullen/{SAMPLE}/nota", "formulier.js") as (page, come):
        field(page, "aan").fill("Wie snel typt")
        add = page.get_by_role("button", name="Sectie toevoegen")
        sections = before.count(b"  - kop:")
        add.click()
        add.click()
        is_still(nota, before)

        come()

        has(nota, "aan: Wie snel typt")
        expect(field(page, "secties", sections)).to_be_visible()
        expect(page.locator("#opgeslagen")).to_have_text("Toegevoegd.")
        expect(field(page, "secties", sections + 1)).to_have_count(0)  # pressed twice is once


def test_a_choice_of_the_form(browser: Browser, address: str, inputs: Path) -> None:
    nota = inputs / SAMPLE / "nota.yaml"
    with late(browser, f"{address}invullen/{SAMPLE}/nota", "formulier.js") as (page, come):
        page.get_by_role("checkbox", name="ter informatie").check()
        come()
        has(nota, "ter informatie")


def test_a_button_of_the_start_page(browser: Browser, address: str) -> None:
    with late(browser, address, "begin.js") as (page, come):
        page.get_by_role("button", name="Nieuw dossier beginnen").click()
        expect(page.get_by_role("dialog")).to_have_count(0)
        come()
        expect(page.get_by_role("dialog", name="Nieuw dossier beginnen")).to_be_visible()


def test_a_file_that_came_back(browser: Browser, address: str, tmp_path: Path) -> None:
    other = tmp_path / "nota.pdf"
    other.write_bytes(b"%PDF")
    with late(browser, f"{address}wordterug/{SAMPLE}/nota", "wordterug.js") as (page, come):
        page.get_by_label("Word-bestand (.docx)").set_input_files(other)
        come()
        told = page.get_by_role("status")
        expect(told).to_contain_text("Kies een Word-bestand (.docx).")


def test_what_is_ticked_off_of_a_draft(browser: Browser, address: str, inputs: Path) -> None:
    hand = Tidy()
    vgr(hand)
    (inputs / "oud.docx").write_bytes(hand.saved())
    told_by_hand = ["lees", "inputs/oud.docx", "--als", "2022-11-oud", "--soort", "vgr"]
    subprocess.run(
        [sys.executable, "-m", "generator", *told_by_hand], cwd=inputs.parent, check=True
    )
    with late(browser, f"{address}nakijken/2022-11-oud", "nakijken.js") as (page, come):
        first = page.get_by_role("checkbox").first
        first.check()
        come()
        points = page.get_by_role("checkbox").count()
        told = page.get_by_role("status")
        expect(told).to_have_text(f"Nog na te kijken: {points - 1} van {points}.")
        page.unroute("**/vorm/*/nakijken.js")
        page.reload()
        expect(first).to_be_checked()


@with_both_line_ends
def test_a_button_of_the_history(
    browser: Browser, address: str, opens: Opens, inputs: Path
) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    field(page, "aan").fill("Even anders")
    is_saved(page)
    past = f"{address}geschiedenis/{SAMPLE}/nota/nota"
    with late(browser, past, "geschiedenis.js") as (history, come):
        history.get_by_role("button", name="Zet dit terug").first.click()
        changed = seen(nota, lambda now: now != before)
        is_still(nota, changed)
        come()
        is_again(nota, before)


@with_both_line_ends
def test_opening_a_form_changes_nothing(opens: Opens, inputs: Path) -> None:
    before = {file: file.read_bytes() for file in inputs.rglob("*.yaml")}
    for name in ("nota", "doelen", "kalender", "kansen", "knelpunten", "status", "organisatie"):
        opens("nota", name).wait_for_timeout(1500)
    for file, content in before.items():
        is_still(file, content)
