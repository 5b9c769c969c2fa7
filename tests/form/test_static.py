"""The files that a page loads."""

from __future__ import annotations

import re

import pytest

from generator.places import ROOT

FORM = ROOT / "generator/form"
SCRIPTS = sorted(
    {
        script
        for page in (FORM / "templates").glob("*.html")
        for script in re.findall(r'script\.script\("([\w-]+\.js)"\)', page.read_text())
    }
)


def test_each_page_has_a_script() -> None:
    assert [
        *("begin.js", "formulier.js", "geschiedenis.js"),
        *("nakijken.js", "uitword.js", "wordterug.js"),
    ] == SCRIPTS


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_of_a_page_says_that_it_listens(script: str) -> None:
    """Else what somebody pressed before is never done (``vroeg.js``)."""
    last = (FORM / "static" / script).read_text().rstrip().splitlines()[-1]
    assert last == 'dispatchEvent(new Event("luistert"));'


@pytest.mark.parametrize("shell", ["schil.html", "invullen.html"])
def test_what_is_pressed_early_is_remembered_before_all_other_scripts(shell: str) -> None:
    scripts = re.findall(r"<script[^>]*>", (FORM / "templates" / shell).read_text())
    assert scripts[0] == '<script src="{{ "vroeg.js"|vorm }}">'
