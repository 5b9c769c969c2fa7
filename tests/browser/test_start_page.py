"""The whole job without a terminal: what the start page has done, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import is_zipfile

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from keuring.browsing import LIMIT, served
from tests.browser.filling_in import SAMPLE, field, is_saved, with_both_line_ends
from tests.browser.on_disk import has
from tests.browser.test_form_accessibility import violations
from tests.drafting.handmade import vgr
from tests.drafting.hands import Tidy

WORK = 120_000
"""Milliseconds that making documents may take on a busy machine."""


@pytest.fixture
def start(browser: Browser, inputs: Path) -> Iterator[Page]:
    """The start page; at the end the browser may have nothing to complain of."""
    complaints: list[str] = []
    with served(inputs.parent) as (address, _):
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(LIMIT)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(address)
        yield page
        page.close()
    assert [one for one in complaints if "status of 4" not in one] == []


def dossier(page: Page, name: str) -> Locator:
    """What stands on the page of that dossier."""
    return page.locator("section", has=page.get_by_role("heading", name=name, exact=True))


def window(page: Page, button: Locator) -> Locator:
    """The window that the button opens."""
    button.click()
    opened = page.locator("dialog[open]")
    expect(opened).to_be_visible()
    return opened


def done(page: Page, opened: Locator) -> None:
    """Have it done, see that it was, and go back to a page that knows."""
    opened.locator(".hoofdknop").click()
    expect(opened.get_by_role("log")).to_contain_text("Klaar.", timeout=WORK)
    expect(opened.locator(".melding")).to_be_empty()
    with page.expect_navigation():
        opened.get_by_role("button", name="Sluiten").click()


def test_a_new_dossier_is_begun_a_file_added_and_the_form_opened(start: Page, inputs: Path) -> None:
    opened = window(start, start.get_by_role("button", name="Nieuw dossier beginnen"))
    opened.get_by_label("Hoe heet het dossier?").fill("2026-12-memo")
    opened.locator("select").select_option("memo")
    done(start, opened)

    added = dossier(start, "2026-12-memo")
    opened = window(start, added.get_by_role("button", name="Bestand toevoegen aan 2026-12-memo"))
    opened.locator("select").select_option("status")
    done(start, opened)

    assert {file.name for file in (inputs / "2026-12-memo").iterdir()} == {
        "memo.yaml",
        "status.yaml",
    }
    added.get_by_role("link", name="Memo", exact=True).click()
    expect(start.get_by_role("link", name="Status")).to_be_visible()
    expect(start.locator("#nog-leeg")).to_contain_text("verplichte velden zijn leeg")


def test_a_calendar_is_begun_for_the_year_that_is_asked_with_it(start: Page, inputs: Path) -> None:
    (inputs / SAMPLE / "kalender.yaml").unlink()
    start.reload()
    button = f"Bestand toevoegen aan {SAMPLE}"
    opened = window(start, dossier(start, SAMPLE).get_by_role("button", name=button))
    year = opened.get_by_label("Voor welk jaar?")
    expect(year).to_be_hidden()
    opened.locator("select").select_option("kalender")
    expect(opened).to_contain_text("Een tweede kalender in een dossier heet naar het jaar")
    opened.locator(".hoofdknop").click()
    expect(opened.locator(".melding")).to_have_text("Vul in: het jaar.")
    assert violations(start) == []
    year.fill("2026")
    done(start, opened)

    expect(dossier(start, SAMPLE).get_by_role("link", name="Kalender per maand")).to_be_visible()
    has(inputs / SAMPLE / "kalender.yaml", "jaar: 2026")


def test_a_word_file_that_was_made_by_hand_becomes_a_dossier_to_look_at(
    start: Page, inputs: Path, tmp_path: Path
) -> None:
    hand = Tidy()
    vgr(hand)
    (tmp_path / "oud.docx").write_bytes(hand.saved())
    start.get_by_role("link", name="Beginnen met een Word-bestand").click()
    told = start.get_by_role("status")
    make = start.get_by_role("button", name="Maak er een dossier van")
    expect(make).to_be_visible()
    assert violations(start) == []

    make.click()
    expect(told).to_have_text("Vul in hoe het nieuwe dossier heet.")
    start.get_by_label("Hoe heet het nieuwe dossier?").fill("2022-11-oud")
    make.click()
    expect(told).to_have_text("Kies eerst een Word-bestand.")
    start.get_by_label("Word-bestand (.docx)").set_input_files(tmp_path / "oud.docx")
    make.click()

    expect(start.get_by_role("heading", name="Nakijken in 2022-11-oud")).to_be_visible(timeout=WORK)
    assert violations(start) == []
    assert (inputs / "2022-11-oud/vgr.yaml").exists()
    looked_at = start.get_by_label("Nagekeken: VGR › Managers")
    points = start.get_by_role("checkbox").count()
    expect(told).to_have_text(f"Nog na te kijken: {points} van {points}.")
    looked_at.check()
    expect(told).to_have_text(f"Nog na te kijken: {points - 1} van {points}.")
    start.reload()
    expect(looked_at).to_be_checked()
    assert violations(start) == []
    start.get_by_role("link", name="VGR › Managers").click()
    expect(start.locator("#formulier")).to_contain_text("Managers")
    start.get_by_role("link", name="Alle dossiers").click()
    draft = dossier(start, "2022-11-oud")
    expect(draft.get_by_role("link", name="Nakijken wat uit Word kwam")).to_be_visible()


@with_both_line_ends
def test_the_next_dossier_is_begun_from_an_earlier_one(
    start: Page, inputs: Path, line_end: bytes
) -> None:
    button = start.get_by_role("button", name=f"Volgende dossier beginnen na {SAMPLE}")
    opened = window(start, button)
    opened.locator(".hoofdknop").click()
    expect(opened.locator(".melding")).to_have_text("Vul in: de naam.")
    opened.get_by_label("Hoe heet het nieuwe dossier?").fill("2026-12-br")
    done(start, opened)

    state = dossier(start, "2026-12-br")
    expect(state).to_contain_text("✕")
    expect(state.get_by_role("link", name="Nota", exact=True)).to_be_visible()
    files = {file.name for file in (inputs / SAMPLE).glob("[!b]*.yaml")}  # no briefing
    assert files == {file.name for file in (inputs / "2026-12-br").glob("*.yaml")}
    nota = (inputs / "2026-12-br/nota.yaml").read_bytes()
    assert b"\ndatum:" + line_end in nota.replace(b"datum: " + line_end, b"datum:" + line_end)
    assert nota.count(b"\n") == nota.count(line_end)


def test_everything_is_made_and_downloaded(start: Page, inputs: Path, tmp_path: Path) -> None:
    state = dossier(start, SAMPLE)
    expect(state).to_contain_text("nog niet gemaakt")
    opened = window(start, state.get_by_role("button", name=f"Alles maken van {SAMPLE}"))
    opened.locator(".hoofdknop").click()
    expect(opened.get_by_role("log")).not_to_be_empty()
    expect(opened.locator(".hoofdknop")).to_be_disabled()
    expect(opened.get_by_role("log")).to_contain_text("Klaar.", timeout=WORK)
    with start.expect_navigation():
        opened.get_by_role("button", name="Sluiten").click()

    expect(state).to_contain_text("gemaakt op")
    expect(state).not_to_contain_text("nog niet gemaakt")
    made = inputs.parent / "output" / SAMPLE
    names = {file.name for file in made.glob("[!.]*")}
    assert {"nota.docx", "nota.pdf", "vgr.docx", "vgr.pdf"} <= names
    for name, link in (("nota.docx", "Word van nota"), ("vgr.docx", "Word van vgr")):
        with start.expect_download() as download:
            state.get_by_role("link", name=link).click()
        download.value.save_as(tmp_path / name)
        assert download.value.suggested_filename == name
        assert is_zipfile(tmp_path / name)


def test_a_dossier_is_archived_found_and_compared_with(start: Page, inputs: Path) -> None:
    state = dossier(start, SAMPLE)
    opened = window(start, state.get_by_role("button", name=f"Archiveren van {SAMPLE}"))
    opened.get_by_label("Wie archiveert?").fill("Anna de Vries")
    opened.locator(".hoofdknop").click()
    expect(opened.locator(".melding")).to_have_text("Vul in: waarom.")
    opened.get_by_label("Waarom?").fill("vastgesteld in de BR")
    opened.get_by_label("Op welke datum?").fill("08-09-2025")
    done(start, opened)
    expect(state).to_contain_text("in het archief op 08-09-2025 (versie 1, Anna de Vries)")

    start.get_by_role("link", name="Zoeken in het archief").click()
    start.get_by_label("Zoek op dossier").fill("voortgang")
    start.get_by_role("button", name="Zoeken").click()
    expect(start.locator("tbody tr")).to_have_count(1)
    expect(start.locator("tbody tr")).to_contain_text("vastgesteld in de BR")
    start.get_by_label("Zoek op dossier").fill("bestaat niet")
    start.get_by_role("button", name="Zoeken").click()
    expect(start.locator("main")).to_contain_text("Niets gevonden in het archief.")
    start.get_by_role("link", name="Alle dossiers").click()

    state.get_by_role("link", name="Nota", exact=True).click()
    expect(start.locator("#nog-leeg")).not_to_be_empty()
    field(start, "aan").fill("De leden van de raad")
    is_saved(start)
    start.get_by_role("link", name="Alle dossiers").click()
    state.get_by_role("link", name="Wat is er veranderd sinds het archief?").click()
    expect(start.locator("main")).to_contain_text("De leden van de raad")
    expect(start.locator("main")).to_contain_text("Leden van de Bestuursraad")


def test_what_does_not_go_well_is_told_in_the_window(start: Page, inputs: Path) -> None:
    (inputs / SAMPLE / "status.yaml").write_text("onderwerp: onbekend\n")
    state = dossier(start, SAMPLE)
    opened = window(start, state.get_by_role("button", name=f"Alles maken van {SAMPLE}"))
    opened.locator(".hoofdknop").click()

    expect(opened.locator(".melding")).to_contain_text("Dit lukte niet", timeout=WORK)
    expect(opened.get_by_role("log")).to_contain_text("status.yaml")
