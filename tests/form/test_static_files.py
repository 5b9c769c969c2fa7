"""The scripts of a page are asked for at once, and kept by the browser."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from generator.form.static_files import address, imported_by, static_files

PAGES = ("/", "/invullen/klein/nota", "/geschiedenis/klein/nota/nota")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_every_script_that_it_will_ask_for(client: TestClient, page: str) -> None:
    html = client.get(page).text
    (main,) = re.findall(r'<script type="module" src="([^"]+)"', html)
    named = set(re.findall(r'<link rel="modulepreload" href="([^"]+)"', html))

    asked, waiting = set[str](), [main]
    while waiting:
        script = waiting.pop()
        answer = client.get(f"/{script}")
        assert answer.status_code == 200
        wanted = re.findall(r'\bfrom "\./([^"]+)"|\bimport "\./([^"]+)"', answer.text)
        new = {address(one or other) for one, other in wanted} - asked
        asked |= new
        waiting += new

    assert asked == named


def test_a_file_is_kept_at_an_address_that_tells_its_version(client: TestClient) -> None:
    answer = client.get(f"/{address('formulier.css')}")

    assert answer.headers["Content-Type"].startswith("text/css")
    assert "immutable" in answer.headers["Cache-Control"]
    assert client.get("/vorm/formulier.css").status_code == 404


def test_what_a_script_needs_is_named_once() -> None:
    found = imported_by("formulier.js")

    assert len(found) == len(set(found))
    assert set(found) < set(static_files())
    assert "formulier.js" not in found
