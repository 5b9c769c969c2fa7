"""Makes the pictures of the guide: the form in a browser, as it is now.

``make beelden`` puts them in ``docs/beelden/``. The dossiers are those of the samples.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Page, ViewportSize, expect

from generator.places import INPUTS, ROOT
from keuring.browsing import chromium, served

FOLDER = ROOT / "docs" / "beelden"
COLOURS = 32
DOSSIER = "2025-09-br"
SIZE: ViewportSize = {"width": 1280, "height": 800}


def main() -> None:
    """Make all pictures."""
    with _page() as (page, address):
        for picture in (_start, _form, _fault, _calendar, _archive):
            picture(page, address)


def _start(page: Page, address: str) -> None:
    page.goto(address)
    _picture(page, "begin")


def _form(page: Page, address: str) -> None:
    page.goto(f"{address}invullen/{DOSSIER}/nota")
    _with_pages(page)
    page.locator("#veld-secties-0 > summary").click()
    page.locator("#veld-secties-0-kop").focus()
    _picture(page, "invullen")


def _fault(page: Page, address: str) -> None:
    page.goto(f"{address}invullen/{DOSSIER}/nota")
    _with_pages(page)
    page.locator("#veld-datum").fill("31-09-2025")
    message = page.locator("#veld-datum-melding")
    expect(message).to_contain_text("Fout:")
    message.evaluate("one => one.scrollIntoView({ block: 'center' })")
    _picture(page, "fout")
    page.locator("#ongedaan").click()


def _calendar(page: Page, address: str) -> None:
    """Two moments of one member on a day, which are put apart again."""
    page.goto(f"{address}invullen/{DOSSIER}/nota?bestand=kalender")
    moment = page.locator(".kaart", has_text="Internationale Mannendag")
    moment.locator("> summary").click()
    moment.locator("input[id$=-datum]").first.fill("10-11-2025")
    expect(page.locator("#opgeslagen")).to_have_text("Alles is opgeslagen")
    page.goto(f"{address}jaar/{DOSSIER}/nota/kalender")
    page.get_by_role("checkbox", name="DGLZ: Internationale Mannendag").check()
    message = page.locator(".melding", has_text="twee momenten")
    expect(message).to_be_visible()
    message.evaluate("one => one.scrollIntoView({ block: 'center' })")
    _picture(page, "kalender")
    for _ in range(2):
        page.locator("#ongedaan").click()
        expect(page.locator("#opgeslagen")).to_contain_text("momenten")


def _archive(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("button", name=f"Archiveren van {DOSSIER}").click()
    page.locator("dialog[open] input[name=wie]").fill("Adviseur D&I")
    page.locator("dialog[open] input[name=waarom]").fill("Vastgesteld in de Bestuursraad")
    page.locator("dialog[open] input[name=op]").fill("15-09-2025")
    _picture(page, "archiveren")


def _with_pages(page: Page) -> None:
    """Wait until the pages of the document stand beside the form."""
    first = page.locator("#bladen img").first
    expect(first).to_have_js_property("complete", True)


def _picture(page: Page, name: str) -> None:
    """The page as it stands, in few colours: a guide is read over slow lines too."""
    picture = Image.open(BytesIO(page.screenshot()))
    picture.convert("RGB").quantize(COLOURS).save(FOLDER / f"{name}.png", optimize=True)


@contextmanager
def _page() -> Iterator[tuple[Page, str]]:
    """A page of the browser, and where the form of a copy of the samples is served."""
    with TemporaryDirectory() as place, chromium() as browser:
        shutil.copytree(ROOT / INPUTS, Path(place, INPUTS))
        with served(Path(place)) as (address, _):
            yield browser.new_page(viewport=SIZE), address


if __name__ == "__main__":
    main()
