"""A page with two text fields as the form has them, which may load what the form may."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath

from playwright.sync_api import Browser, Page, Route, expect

from generator.places import ROOT
from generator.preview.guard import HEADERS
from keuring.browsing import LIMIT

STATIC = ROOT / "generator/form/static"
ADDRESS = "http://127.0.0.1:9"  # nothing listens there: each request is answered below
KNOPPEN = ["Vet", "Cursief", "Opsomming", "Nummering", "Link", "Voetnoot", "Tabel"]
"""What every field has; after these come ``Kop`` in a long text, and ``Cijfer``."""

_PAGE = """<!doctype html><html lang="nl"><title>Proef</title>
<link rel="stylesheet" href="/opmaak.css"><link rel="icon" href="/leeg.css">
<p id="bron">Een <b>vette</b> <a href="https://vws.nl">link</a></p>
<label for="tekst">Tekst</label><textarea id="tekst" rows="12" cols="80"></textarea>
<label for="lang">Lange tekst</label><textarea id="lang" rows="12" cols="80"></textarea>
<p id="melding" role="status"></p><script type="module" src="/proef.js"></script></html>"""

_START = """
import { geefKnoppen } from "/opmaak.js";
import { luister } from "/plakken.js";
const cijfers = [
  { verwijzing: "[]{cijfer=instroom.nu}", uitleg: "Instroom, nu", waarde: "26,3%" },
  { verwijzing: "[]{cijfer=doorstroom.nu}", uitleg: "Doorstroom, nu", waarde: "31%" },
  { verwijzing: "[]{aantal=knelpunten}", uitleg: "Aantal knelpunten", waarde: "drie" },
];
const meld = (words) => { document.getElementById("melding").textContent = words; };
for (const [name, koppen] of [["tekst", false], ["lang", true]]) {
  const textarea = document.getElementById(name);
  textarea.dataset.invoer = 0;
  textarea.addEventListener("input", () => { textarea.dataset.invoer = textarea.value; });
  geefKnoppen(textarea, { koppen, cijfers });
  luister(textarea, { koppen }, meld);
}
document.body.dataset.klaar = "ja";
"""

_TYPES = {".js": "text/javascript", ".css": "text/css", "": "text/html"}
_MADE_UP = {"/": _PAGE, "/proef.js": _START, "/leeg.css": ""}

_PUT = """([id, text, start, end]) => {
  const field = document.getElementById(id);
  field.focus();
  field.value = text;
  field.setSelectionRange(start, end);
}"""

_PASTE = """([id, given]) => {
  const field = document.getElementById(id);
  const clipboardData = new DataTransfer();
  for (const [type, data] of Object.entries(given)) clipboardData.setData(type, data);
  field.focus();
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  const isLeft = field.dispatchEvent(event);
  return isLeft ? null : field.value;
}"""


@contextmanager
def text_fields(browser: Browser) -> Iterator[Page]:
    """The page; at the end the browser may have nothing to complain of."""
    complaints: list[str] = []
    page = browser.new_page()
    page.set_default_timeout(LIMIT)
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.route("**/*", _answer)
    page.goto(f"{ADDRESS}/")
    expect(page.locator("body")).to_have_attribute("data-klaar", "ja")
    yield page
    page.close()
    assert complaints == []


def put(page: Page, marked: str, field: str = "tekst") -> None:
    """Puts a text in the field; what is selected stands between ‹ and ›, or the caret at ‹›."""
    start, end = marked.index("‹"), marked.index("›") - 1
    page.evaluate(_PUT, [field, marked.replace("‹", "").replace("›", ""), start, end])


def told(page: Page, field: str = "tekst") -> str:
    """The text of a field, with what is selected between ‹ and ›."""
    start, end, text = page.locator(f"#{field}").evaluate(
        "field => [field.selectionStart, field.selectionEnd, field.value]"
    )
    return f"{text[:start]}‹{text[start:end]}›{text[end:]}"


def pasted(page: Page, field: str = "tekst", **given: str) -> str | None:
    """The text after pasting ``html`` or ``plain``; None where that is left to the browser."""
    clipboard = {f"text/{kind}": data for kind, data in given.items()}
    text: str | None = page.evaluate(_PASTE, [field, clipboard])
    return text


def _answer(route: Route) -> None:
    name = route.request.url.removeprefix(ADDRESS)
    body = _MADE_UP.get(name)
    if body is None:
        body = (STATIC / name.removeprefix("/")).read_text(encoding="utf-8")
    kind = f"{_TYPES[PurePosixPath(name).suffix]}; charset=utf-8"
    route.fulfill(body=body, headers={**HEADERS, "Content-Type": kind})
