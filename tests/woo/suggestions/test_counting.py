from __future__ import annotations

import pytest

from generator.gronden import lees
from generator.woo.suggestions.counting import told_counts
from tests.woo.suggestions.test_whole import indicator
from tests.woo.suggestions.texts import texts

HIDDEN = (indicator().apart(lees("5.1.1d")),)


@pytest.mark.parametrize(
    "words",
    [
        "Van de dertien indicatoren zijn er twee behaald.",
        "Er liggen er 6 op schema.",
        "Achter lopen er drie.",
    ],
)
def test_a_count_beside_a_hidden_indicator_is_told(words: str) -> None:
    found, *_ = told_counts(texts(words), HIDDEN)

    assert "er is een indicator weggelaten" in found.message


def test_without_a_hidden_indicator_or_a_count_nothing_is_told() -> None:
    assert list(told_counts(texts("Er zijn er twee behaald."), ())) == []
    assert list(told_counts(texts("Het programma ligt op schema."), HIDDEN)) == []
