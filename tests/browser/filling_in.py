"""The form of a file in a browser, as tests fill it in."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.places import INPUTS, ORGANISATIE, ROOT
from keuring.browsing import LIMIT

SAMPLE, COMPARED_WITH = "2025-09-br", "2022-10-vgr"
SAVED = "Alles is opgeslagen"
EXPECTED = re.compile(r"status of (4\d\d)|Failed to fetch|ERR_")
"""What a browser says of answers that a test asks for, and of a server that is gone."""

with_both_line_ends = pytest.mark.parametrize(
    "line_end", [b"\n", b"\r\n"], ids=["lf", "crlf"], indirect=True
)
"""For a test that judges what is written: in files of Linux, and in those of Windows."""

Opens = Callable[..., Page]
"""Opens the form of a file of a document."""


def copy_sample(place: Path, line_end: bytes) -> Path:
    """The inputs in that place: a dossier like the sample, and the one it is compared with."""
    folder = place / INPUTS
    for dossier in (SAMPLE, COMPARED_WITH):
        shutil.copytree(ROOT / INPUTS / dossier, folder / dossier)
    shutil.copy(ROOT / INPUTS / ORGANISATIE, folder)
    for file in folder.rglob("*.yaml"):
        file.write_bytes(file.read_bytes().replace(b"\n", line_end))
    return folder


@contextmanager
def opening(browser: Browser, address: str) -> Iterator[Opens]:
    """Opens forms; at the end the browser may have nothing to complain of."""
    pages: list[Page] = []
    complaints: list[str] = []

    def open_page(document: str = "nota", file: str = "", width: int = 1440) -> Page:
        page = browser.new_page(viewport={"width": width, "height": 900})
        pages.append(page)
        page.set_default_timeout(LIMIT)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"{address}invullen/{SAMPLE}/{document}?bestand={file or document}")
        expect(page.locator("#nog-leeg")).not_to_be_empty()
        return page

    yield open_page
    for page in pages:
        page.close()
    assert [one for one in complaints if not EXPECTED.search(one)] == []


def field(page: Page, *steps: str | int) -> Locator:
    """The control of a field."""
    return page.locator(f"#{'-'.join(map(str, ('veld', *steps)))}")


def card(page: Page, *steps: str | int) -> Locator:
    """A card, opened with all cards around it."""
    for length in range(2, len(steps) + 1):
        if isinstance(steps[length - 1], int):
            one = field(page, *steps[:length])
            if one.evaluate("one => one.matches('details') && !one.open"):
                one.locator("> summary").click()
    return field(page, *steps)


def is_saved(page: Page) -> None:
    """All that was typed is on the disk."""
    expect(page.locator("#opgeslagen")).to_have_text(SAVED)
