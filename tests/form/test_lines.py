"""What two people made of the lines of a file, together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.form.lines import both

BASE = "een twee drie vier"


def made(base: str, mine: str, theirs: str) -> str | None:
    """The same of words, each a line."""

    def lines(words: str) -> bytes:
        return "".join(f"{word}\n" for word in words.split()).encode()

    together = both(lines(base), lines(mine), lines(theirs))
    return None if together is None else " ".join(together.decode().split())


@pytest.mark.parametrize(
    ("mine", "theirs", "together"),
    [
        ("EEN twee drie vier", "een twee drie VIER", "EEN twee drie VIER"),
        ("EEN twee drie vier", "een TWEE drie vier", "EEN TWEE drie vier"),
        ("een TWEE drie vier", "een ander drie vier", None),
        ("een TWEE drie vier", "een TWEE drie vier", "een TWEE drie vier"),
        ("een drie vier", "een twee drie VIER", "een drie VIER"),
        ("een drie vier", "een TWEE drie vier", None),
        ("een erbij twee drie vier", "een twee DRIE vier", "een erbij twee DRIE vier"),
        ("een erbij twee drie vier", "een TWEE drie vier", "een erbij TWEE drie vier"),
        ("een erbij twee drie vier", "een ook twee drie vier", None),
        ("een erbij twee drie vier", "EEN TWEE drie vier", None),
        ("nul een twee drie vier", "een twee drie vier vijf", "nul een twee drie vier vijf"),
        ("", "een twee drie vier vijf", "vijf"),
        ("", "een TWEE drie vier", None),
    ],
)
def test_lines_that_two_people_changed(mine: str, theirs: str, together: str | None) -> None:
    assert made(BASE, mine, theirs) == together
    assert made(BASE, theirs, mine) == together


WORDS = st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=8).map(" ".join)


@given(WORDS, WORDS)
def test_who_changed_nothing_is_in_nobodys_way(base: str, mine: str) -> None:
    assert made(base, mine, base) == made(base, base, mine) == made(base, mine, mine) == mine


def test_line_ends_are_those_of_who_wrote_them() -> None:
    assert both(b"een\r\ntwee\r\n", b"een\r\nTWEE\r\n", b"EEN\ntwee\r\n") == b"EEN\nTWEE\r\n"


def test_a_file_of_very_many_lines_is_compared_at_once() -> None:
    base = b"a\n" + b"b\nc\n" * 50_000

    assert both(base, base.replace(b"b", b"d"), base.replace(b"a", b"e")) is not None
