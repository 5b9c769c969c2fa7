"""Text fields in a real browser: what the toolbar and pasting make of them, and of the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect, sync_playwright

from generator.markdown.bullets import BULLETS
from generator.markdown.parse import parse, parse_long
from generator.places import ROOT
from generator.preview.guard import HEADERS
from tests.fixture_files import FIXTURES
from tests.keuring.test_preview import BROWSER, FLAGS, LIMIT

STATIC = ROOT / "generator/form/static"
ADDRESS = "http://127.0.0.1:9"  # nothing is asked of it: the test answers itself
PAGE = """<!doctype html><html lang="nl"><title>Proef</title>
<link rel="stylesheet" href="/opmaak.css">
<label for="tekst">Tekst</label><textarea id="tekst" rows="20" cols="80"></textarea>
<label for="lang">Lange tekst</label><textarea id="lang" rows="20" cols="80"></textarea>
<p id="melding" role="status"></p><script type="module" src="/proef.js"></script></html>"""
START = """
import { geefKnoppen } from "/opmaak.js";
import { luister } from "/plakken.js";
const cijfers = [
  { verwijzing: "[]{cijfer=instroom.nu}", uitleg: "Instroom, nu", waarde: "26,3%" },
  { verwijzing: "[]{aantal=knelpunten}", uitleg: "Aantal knelpunten", waarde: "drie" },
];
const meld = (words) => { document.getElementById("melding").textContent = words; };
window.invoer = 0;
for (const [name, koppen] of [["tekst", false], ["lang", true]]) {
  const textarea = document.getElementById(name);
  textarea.addEventListener("input", () => { window.invoer += 1; });
  geefKnoppen(textarea, { koppen, cijfers });
  luister(textarea, { koppen }, meld);
}
document.body.dataset.klaar = "ja";
"""
TYPES = {".js": "text/javascript", ".css": "text/css"}
