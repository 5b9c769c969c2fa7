from __future__ import annotations

import pytest

from generator.gronden import PER_CODE
from tests.woo.suggestions.texts import texts


def stays(written: str) -> str:
    [text] = texts(written)
    assert len(text.stays) == len(written)
    return " ".join(text.stays.split())


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Van [Jan]{woo=5.1.2e} aan mij.", "Van [ ]{woo=5.1.2e} aan mij."),
        ("[a **b** [c](d)]{woo=5.2} en [e]{woo=5.1.2e;5.2}", "[ ]{woo=5.2} en [ ]{woo=5.1.2e;5.2}"),
        ("over\ntwee [regels\nheen]{woo=5.2}", "over twee [ ]{woo=5.2}"),
        ("[een link](adres) en [taal]{taal=en}", "[een link](adres) en [taal]{taal=en}"),
    ],
)
def test_marked_words_go_and_the_rest_stays_where_it_was(written: str, left: str) -> None:
    assert stays(written) == left


def test_a_passage_knows_its_grounds() -> None:
    [text] = texts("Van [Jan]{woo=5.1.2e;5.2}.")
    [passage] = text.passages
    assert (passage.words, passage.start) == ("Jan", 5)
    assert passage.gronden == (PER_CODE["5.1.2e"], PER_CODE["5.2"])
