"""The words that differ are found, however the lines of a text are broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.returning.bringing.differences import StandsIn, shortened, stretches

SIGNS = {StandsIn.BOTH: "{}", StandsIn.BEFORE: "[-{}-]", StandsIn.AFTER: "[+{}+]"}


def marked(before: str, after: str) -> str:
    return "".join(SIGNS[one.side].format(one.text) for one in stretches(before, after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("een twee", "een twee", "een twee"),
        ("een twee drie", "een vier drie", "een [-twee-][+vier+] drie"),
        ("een twee", "een", "een[- twee-]"),
        ("", "nieuw", "[+nieuw+]"),
        ("oud", "", "[-oud-]"),
        ("een twee\ndrie vier", "een twee drie\nvier", "een twee drie vier"),
        ("een\n\ntwee", "een\n\nvier", "een\n\n[-twee-][+vier+]"),
        ("1. een\n2. twee", "1. een\n2. twee\n3. drie", "1. een\n2. twee[+\n3. drie+]"),
        ("het oude huis", "een nieuw pand", "[-het oude huis-][+een nieuw pand+]"),
        ("het minimum", "het **minimum**", "het [+**+]minimum[+**+]"),
    ],
)
def test_what_differs_is_marked(before: str, after: str, expected: str) -> None:
    assert marked(before, after) == expected


@given(st.text("ab c\n.", max_size=30), st.text("ab c\n.", max_size=30))
def test_each_side_says_its_text(before: str, after: str) -> None:
    row = stretches(before, after)

    for side, text in ((StandsIn.BEFORE, before), (StandsIn.AFTER, after)):
        said = "".join(one.text for one in row if one.side in (side, StandsIn.BOTH))
        assert said.split() == text.split()


def test_of_what_is_the_same_little_is_shown() -> None:
    long = "woord " * 30
    row = shortened(stretches(f"{long}oud\n\n{long}", f"{long}nieuw\n\n{long}"))

    texts = [one.text for one in row]
    assert texts[1:3] == ["oud", "nieuw"]
    assert texts[0].startswith(" …woord") or texts[0].startswith("… woord")
    assert all(len(text) < 50 for text in texts)
