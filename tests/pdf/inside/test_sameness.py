"""What is the same to a layout, and what is not."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest

from generator.pdf.inside import early
from generator.pdf.inside.sameness import Alike, Place, Sameness
from tests.pdf.inside.sources import HEAD, TABLE, laid_out, paragraphs, rows

TEXT = f"<p>Een</p>{paragraphs(1, 2, 3)}"


def roots(*htmls: str) -> list[Any]:
    """The boxes of some documents before their layout."""
    found: list[Any] = []
    original = early.make_all_pages

    def keep(context: object, root: object, *others: object) -> object:
        found.append(root)
        return original(context, root, *others)

    with patch.object(early, "make_all_pages", keep):
        for html in htmls:
            laid_out(html)
    return found


def same(one: str, other: str, start: Place = None, end: Place = None) -> bool:
    alike = Alike()
    first, second = (Sameness(root, alike).between(start, end) for root in roots(one, other))
    return first == second


def test_the_same_html_is_the_same() -> None:
    assert same(TEXT, TEXT)


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace("Een", "Twee"),
        TEXT.replace("<p>Een", '<p lang="en">Een'),
        TEXT.replace("<p>Een", "<p><b>Een</b>"),
        f"{TEXT}<p>erbij",
        f"<style>p {{ color: red }}</style>{TEXT}",
        f"<style>body {{ color: red }}</style>{TEXT}",
        TEXT.replace("Een", "Een<span class='voetnoot'>noot</span>"),
    ],
)
def test_what_differs_is_not(other: str) -> None:
    assert not same(TEXT, other)


def test_only_what_stands_between_two_places_counts() -> None:
    other = TEXT.replace("Alinea 3", "Alinea drie")

    assert same(TEXT, other, {0: {0: None}}, {0: {3: None}})
    assert not same(TEXT, other, {0: {1: None}}, None)


def test_how_the_next_wants_to_begin_counts() -> None:
    other = TEXT.replace("<p>Alinea 2", '<p class="nieuw">Alinea 2')

    assert not same(TEXT, other, None, {0: {2: None}})


def test_of_a_table_the_head_counts_on_each_page() -> None:
    one = f"<style>{TABLE}</style><table>{HEAD}<tbody>{rows(*range(5))}</table>"
    later = {0: {0: {0: {1: {2: None}}}}}

    assert same(one, one.replace("rij 0", "rij nul"), later, None)
    assert not same(one, one.replace("Naam", "Titel"), later, None)


def test_a_table_that_widens_with_its_cells_counts_as_a_whole() -> None:
    one = f"<table>{HEAD}<tbody>{rows(*range(5))}</table>"

    assert not same(one, one.replace("rij 0", "rij nul"), {0: {0: {0: {1: {2: None}}}}}, None)
