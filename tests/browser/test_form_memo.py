"""A first memo by the keyboard alone, from the start page on, against the same one by hand."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from generator import source
from generator.markdown import paragraphs
from generator.places import INPUTS, ORGANISATIE, OUTPUT, ROOT, TEMPLATES
from generator.source.merging.saying import said
from generator.source.nodes import Data
from keuring.browsing import LIMIT, served
from tests.browser.filling_in import field, is_saved

MEMO = "2025-11-memo"
BY_HAND = ROOT / INPUTS / MEMO / "memo.yaml"
FARTHEST = 60
"""So many stops of Tab at most lie between two things to do."""


def workplace(folder: Path) -> Path:
    """A folder with an organisation and no dossier. The files of staff do not travel along, so that
    documents of the same words are the same bytes."""
    (folder / INPUTS).mkdir(parents=True)
    shared = (ROOT / INPUTS / ORGANISATIE).read_text()
    (folder / INPUTS / ORGANISATIE).write_text(f"{shared}\nbron_meegeven: nee\n")
    (folder / TEMPLATES.name).symlink_to(TEMPLATES)
    return folder


def go_to(page: Page, wanted: Locator) -> None:
    """Tab until the focus is there, as who has no mouse does."""
    for _ in range(FARTHEST):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one === document.activeElement"):
            return
    raise AssertionError(f"no stop of Tab: {wanted}")


def make(page: Page) -> None:
    """From the start page: a new dossier with a memo, of which the form is opened."""
    begin = page.get_by_role("button", name="Nieuw dossier beginnen")
    go_to(page, begin.first)
    page.keyboard.press("Enter")
    window = page.get_by_role("dialog")
    expect(window.get_by_label("Hoe heet het dossier?")).to_be_focused()
    page.keyboard.type(MEMO)
    page.keyboard.press("Tab")
    page.keyboard.type("Memo")
    expect(window.get_by_label("Met welk document wilt u beginnen?")).to_have_value("memo")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(window.get_by_role("log")).to_contain_text("Klaar.")
    page.keyboard.press("Escape")
    memo = page.get_by_role("link", name="Memo", exact=True)
    expect(memo).to_be_visible()
    go_to(page, memo)
    page.keyboard.press("Enter")
    expect(page.locator("#nog-leeg")).not_to_be_empty()


def fill_in(page: Page, group: dict[str, Data], *loc: str | int) -> None:
    """Each text of a group, in the order of the form."""
    for name, text in group.items():
        if isinstance(text, str):
            go_to(page, field(page, *loc, name))
            page.keyboard.insert_text(paragraphs.shown(text).strip())


def test_a_memo_by_the_keyboard_alone_is_the_one_by_hand(browser: Browser, tmp_path: Path) -> None:
    by_form, by_hand = workplace(tmp_path / "formulier"), workplace(tmp_path / "hand")
    shutil.copytree(BY_HAND.parent, by_hand / INPUTS / MEMO)
    wanted = source.read(BY_HAND, "memo.yaml").data
    assert isinstance(wanted, dict)
    points = wanted["actiepunten"]
    assert isinstance(points, list)

    with served(by_form) as (address, _):
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.set_default_timeout(LIMIT)
        page.goto(address)
        make(page)
        fill_in(page, wanted)
        for number, point in enumerate(points):
            add = page.get_by_role("button", name="Actiepunt toevoegen")
            go_to(page, add)
            page.keyboard.press("Enter")
            expect(field(page, "actiepunten", number, "wie")).to_be_focused()
            page.keyboard.press("Shift+Tab")
            assert isinstance(point, dict)
            fill_in(page, point, "actiepunten", number)
        is_saved(page)
        expect(page.locator("#nog-leeg")).to_have_text("Alle verplichte velden zijn ingevuld.")
        expect(page.locator("#stand")).to_contain_text("Bijgewerkt")
        page.close()

    made = source.read(by_form / INPUTS / MEMO / "memo.yaml", "memo.yaml").data
    assert in_words(made) == in_words(wanted)
    for form in ("docx", "pdf"):
        assert document(by_form, form) == document(by_hand, form)


def in_words(data: Data) -> object:
    """What a file says, wherever the lines of its paragraphs end."""
    if isinstance(data, dict):
        return {name: in_words(value) for name, value in sorted(data.items()) if said(value)}
    if isinstance(data, list):
        return [*map(in_words, data)]
    return re.sub(r"\s+$", "", paragraphs.shown(data)) if isinstance(data, str) else data


def document(place: Path, form: str) -> bytes:
    """The memo of that place, which is made now if it was not."""
    file = place / OUTPUT / MEMO / f"memo.{form}"
    if not file.exists():
        command = [sys.executable, "-m", "generator", "maak", f"{INPUTS}/{MEMO}"]
        subprocess.run(command, cwd=place, check=True, capture_output=True)
    return file.read_bytes()
