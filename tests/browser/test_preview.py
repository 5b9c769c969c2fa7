"""The preview in a real browser: what somebody sees who types, errs, mends it, and clicks."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.places import INPUTS, ORGANISATIE, ROOT
from keuring.browsing import LIMIT, PICTURES
from tests.preview.waiting import wait_until

PICTURE = PICTURES / "volg.png"
CLICKED = PICTURES / "volg-herkomst.png"
SAMPLE, COMPARED_WITH = "2025-09-br", "2022-10-vgr"
BEFORE, AFTER = "Wat wij u vragen", "Wat wij nu van u vragen"


@pytest.fixture
def nota(tmp_path: Path) -> Path:
    """The nota of a dossier like the sample."""
    for dossier in (SAMPLE, COMPARED_WITH):
        shutil.copytree(ROOT / INPUTS / dossier, tmp_path / "inputs" / dossier)
    shutil.copy(ROOT / INPUTS / ORGANISATIE, tmp_path / "inputs")
    return tmp_path / "inputs" / SAMPLE / "nota.yaml"


@pytest.fixture
def address(nota: Path, tmp_path: Path) -> Iterator[str]:
    """Where ``rapport volg`` serves it."""
    command = [sys.executable, "-m", "generator", "volg", "--geen-browser"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            found = re.search(r"http://\S+", process.stdout.readline())
            assert found is not None
            yield found[0]
        finally:
            process.kill()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The page as it opens; at the end the browser may have nothing to complain of."""
    complaints: list[str] = []
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    page.set_default_timeout(LIMIT)
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(address)
    expect(page.locator("#stand")).to_contain_text("Bijgewerkt")
    yield page
    page.close()
    assert complaints == []


def width_of(picture: Locator) -> int:
    """The width of a picture once it is there, in its own pixels; 0 for one that is broken."""
    expect(picture).to_have_js_property("complete", True)
    return int(picture.evaluate("image => image.naturalWidth"))


def test_the_page_follows_what_somebody_types(page: Page, nota: Path) -> None:
    first = sheet(page, 1)
    picture = first.get_attribute("src")
    second = sheet(page, 2).get_attribute("src")
    assert BEFORE in words(first)

    save(nota, BEFORE, AFTER)

    expect(first).to_have_attribute("alt", re.compile(AFTER))
    assert first.get_attribute("src") != picture
    assert sheet(page, 2).get_attribute("src") == second, "this page did not change"
    assert width_of(first) == 2 * 794


def test_a_mistake_is_shown_beside_the_last_good_pages(page: Page, nota: Path) -> None:
    panel, first = page.locator("#problemen"), sheet(page, 1)
    picture = first.get_attribute("src")
    line = nota.read_text().splitlines().index("doel: ter bespreking") + 1

    save(nota, "doel: ter bespreking", "doel: ter besprekking")

    expect(panel).to_contain_text(f"inputs/{SAMPLE}/nota.yaml regel {line}, plaats 7")
    expect(panel).to_contain_text("bedoelde u ‘ter bespreking’?")
    expect(page.locator("#stand")).to_contain_text("Nog niet bijgewerkt")
    expect(page.locator("figcaption").first).to_contain_text("nog niet bijgewerkt")
    assert first.get_attribute("src") == picture
    assert width_of(first) > 0
    page.screenshot(path=PICTURE)

    save(nota, "doel: ter besprekking", "doel: ter bespreking")

    expect(panel).to_be_empty()
    expect(page.locator("#stand")).to_contain_text("Bijgewerkt")
    assert first.get_attribute("src") == picture


def test_the_reader_stays_where_he_was(page: Page, nota: Path) -> None:
    third = sheet(page, 3)
    third.scroll_into_view_if_needed()
    page.locator("main").evaluate("main => main.scrollBy(0, 123)")
    page.get_by_role("link", name="Pdf downloaden").focus()
    place = scrolled(page)
    assert place > 2000

    save(nota, "Ervaringen met de D&I-momenten", "Ervaringen met alle D&I-momenten")

    expect(page.locator("img[alt*='Ervaringen met alle D&I-momenten']")).not_to_have_count(0)
    assert scrolled(page) == place
    assert page.evaluate("document.activeElement.textContent") == "Pdf downloaden"


def test_everything_can_be_done_with_the_keyboard(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Naar de pagina's"
    page.keyboard.press("Enter")
    page.keyboard.press("PageDown")
    wait_until(lambda: scrolled(page) > 0)

    page.get_by_role("link", name="vgr").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("vgr")
    expect(sheet(page, 1)).to_have_attribute("alt", re.compile("Voortgangsrapportage"))


def test_a_click_on_a_paragraph_shows_its_file_and_line(page: Page, nota: Path) -> None:
    area = areas(page, "In januari kreeg u de kalender").first
    click(page, area)

    expect(area).to_have_class("gekozen")
    expect(told(page)).to_contain_text(f"inputs/{SAMPLE}/nota.yaml")
    expect(told(page)).to_contain_text(f"regel {line(nota, 'In januari kreeg u')}, plaats 7")
    expect(told(page)).to_contain_text("secties › 1 › tekst")
    page.screenshot(path=CLICKED)


def test_a_click_on_a_figure_shows_where_it_was_measured(page: Page, nota: Path) -> None:
    click(page, areas(page, "73%").first)

    measured = line(nota.with_name("doelen.yaml"), "waarde: 73")
    expect(told(page)).to_contain_text(f"inputs/{SAMPLE}/doelen.yaml")
    expect(told(page)).to_contain_text(f"regel {measured}, plaats")
    expect(told(page)).to_contain_text("waarde: 73")


def test_who_cannot_click_chooses_from_a_list(page: Page, nota: Path) -> None:
    page.locator("#bladen summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    chosen = page.locator("#bladen button:focus")
    words = chosen.inner_text()
    page.keyboard.press("Enter")

    expect(told(page)).to_contain_text(f"{INPUTS / ORGANISATIE} regel")  # the ministry comes first
    expect(chosen).to_have_class("gekozen")
    expect(page.locator("rect.gekozen")).not_to_have_count(0)

    save(nota, BEFORE, AFTER)

    expect(sheet(page, 1)).to_have_attribute("alt", re.compile(AFTER))
    expect(chosen).to_have_text(words)


def test_what_was_clicked_is_followed_when_its_line_moves(page: Page, nota: Path) -> None:
    words = "In januari kreeg u de kalender"
    picture = sheet(page, 1).get_attribute("src")
    before = line(nota, words)
    click(page, areas(page, words).first)
    expect(told(page)).to_contain_text(f"regel {before}, plaats")

    save(nota, "onderwerp:", "# Een regel erbij.\nonderwerp:")

    expect(told(page)).to_contain_text(f"regel {before + 1}, plaats")
    expect(areas(page, words).first).to_have_class("gekozen")
    assert sheet(page, 1).get_attribute("src") == picture


def test_the_word_file_can_be_downloaded(page: Page, tmp_path: Path) -> None:
    with page.expect_download() as download:
        page.get_by_role("link", name="Word-bestand downloaden").click()

    assert download.value.suggested_filename == "nota.docx"
    assert Path(download.value.path()).read_bytes()[:2] == b"PK"


def test_a_document_that_is_added_can_be_chosen(page: Page, nota: Path) -> None:
    shutil.copy(nota, nota.with_name("nota-twee.yaml"))

    page.get_by_role("link", name="nota-twee").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("nota-twee")
    expect(sheet(page, 1)).to_have_attribute("alt", re.compile(BEFORE))


def sheet(page: Page, number: int) -> Locator:
    return page.locator("#bladen img").nth(number - 1)


def words(picture: Locator) -> str:
    return picture.get_attribute("alt") or ""


def told(page: Page) -> Locator:
    """What the page says of where something comes from."""
    return page.locator("#herkomst")


def areas(page: Page, words: str) -> Locator:
    """The areas on the pages on which those words stand."""
    choice = page.locator("#bladen button", has_text=words).first
    return page.locator(f"rect[data-herkomst='{choice.get_attribute('data-herkomst')}']")


def click(page: Page, area: Locator) -> None:
    """Click as a hand does: in the middle of what is seen there."""
    area.scroll_into_view_if_needed()
    box = area.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def line(file: Path, words: str) -> int:
    """The number of the line with those words."""
    (found,) = [n for n, text in enumerate(file.read_text().splitlines(), 1) if words in text]
    return found


def scrolled(page: Page) -> float:
    place: float = page.locator("main").evaluate("main => main.scrollTop")
    return place


def save(file: Path, old: str, new: str) -> None:
    """Replaces a piece of the file, as many editors do: by a new file in its place."""
    text = file.read_text()
    assert text.count(old) == 1
    beside = file.with_name(f".{file.name}.tmp")
    beside.write_text(text.replace(old, new))
    beside.replace(file)
