"""The grounds as a form offers them, and as they are ticked."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.form.grounds import OTHERS, USUAL, codes_in
from generator.gronden import GRONDEN
from tests.form.asking import Page


def test_every_ground_is_offered_once() -> None:
    assert sorted(map(str, (*USUAL, *OTHERS))) == sorted(map(str, GRONDEN))


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("5.1.2e", ("5.1.2e",)),
        ("5.1.2E ; 5.2", ("5.1.2e", "5.2")),
        ("5.1.2.e;5.2", ("5.1.2.e", "5.2")),
        ("Buiten verzoek;", ("buiten verzoek",)),
        ("", ()),
    ],
)
def test_the_codes_in_a_field_also_those_that_are_none(
    written: str, codes: tuple[str, ...]
) -> None:
    assert codes_in(written) == codes


def test_what_is_ticked_is_one_value_in_the_file_and_goes_with_the_last_one(
    page: Page, nota: Path
) -> None:
    before = nota.read_bytes()

    assert page.ask(soort="vinkjes", plek=["woo"], wordt=["5.2"])[0] == 200
    assert page.ask(soort="vinkjes", plek=["woo"], wordt=["5.2", "5.1.2i"])[0] == 200
    assert "woo: 5.2;5.1.2i\n" in nota.read_text()
    assert page.ask(soort="vinkjes", plek=["woo"], wordt=[])[0] == 200

    assert nota.read_bytes() == before


def test_two_who_tick_other_grounds_choose_from_lists(page: Page) -> None:
    other = Page(page.client)
    other.load()
    page.ask(soort="vinkjes", plek=["woo"], wordt=["5.2"])

    status, answer = other.ask(soort="vinkjes", plek=["woo"], wordt=["5.1.2e"])

    assert (status, answer) == (409, {"nu": ["5.2"]})
