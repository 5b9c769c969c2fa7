"""What a form calls the items of a list."""

from __future__ import annotations

import pytest

from generator.authoring.describe import describe
from generator.form.naming import item_name
from generator.model.facts.knelpunten import Knelpunten

(BOTTLENECKS,) = describe(Knelpunten).fields


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Te weinig tijd.", "Te weinig tijd."),
        ("**Tijd** en een *lange* adem.\n", "Tijd en een lange adem."),
        ("- een\n- twee\n", "een twee"),
        ("Van [de heer]{woo=5.1.2e}", "Van de heer"),
        ("Een * en [een haak", "Een * en [een haak"),
        ("Zie **dit** [^weg]", "Zie **dit** [^weg]"),
    ],
)
def test_an_item_is_known_by_its_words_as_they_are_printed(words: str, name: str) -> None:
    assert item_name(BOTTLENECKS, {"omschrijving": words}, ("knelpunten", 1)) == (
        f"Knelpunt 2: {name}"
    )


def test_an_item_without_words_is_known_by_its_place() -> None:
    assert item_name(BOTTLENECKS, {"omschrijving": None}, ("knelpunten", 0)) == "Knelpunt 1"
