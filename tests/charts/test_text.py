from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.charts.text import ELLIPSIS, width_of, wrapped

LONG = "Medewerkers uit de doelgroep van de banenafspraak bij het kerndepartement"


def test_text_is_broken_between_words() -> None:
    lines = wrapped(LONG, 100, 7, 5)

    assert " ".join(lines) == LONG
    assert all(width_of(line, 7) <= 100 for line in lines)


def test_what_does_not_fit_in_the_lines_ends_in_an_ellipsis() -> None:
    first, second = wrapped(LONG, 100, 7, 2)

    assert second.endswith(ELLIPSIS)
    assert LONG.startswith(f"{first} {second.removesuffix(ELLIPSIS)}")
    assert width_of(second, 7) <= 100


def test_a_word_that_is_too_long_is_broken() -> None:
    assert "".join(wrapped("x" * 60, 100, 7, 9)) == "x" * 60


@given(st.text(max_size=300), st.floats(0, 300), st.integers(1, 4))
def test_there_are_never_more_lines_than_wanted(text: str, width: float, most: int) -> None:
    assert 1 <= len(wrapped(text, width, 7, most)) <= most


def test_a_very_long_text_takes_no_long_time() -> None:
    assert len(wrapped("x" * 1_000_000, 100, 7, 3)) == 3
