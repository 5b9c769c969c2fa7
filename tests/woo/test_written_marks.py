from __future__ import annotations

import pytest

from generator.gronden import PER_CODE
from generator.woo.written_marks import without_marks, written_marks


def test_a_mark_knows_its_words_and_its_grounds() -> None:
    [mark] = written_marks("Van [Jan [1]]{woo=5.1.2e;5.2}.")
    assert mark.words == "Jan [1]"
    assert mark.gronden == (PER_CODE["5.1.2e"], PER_CODE["5.2"])
    assert (mark.start, mark.end) == (5, 29)


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("Van [Jan]{woo=5.1.2e} aan [Piet]{woo=5.1.2e}.", "Van Jan aan Piet."),
        ("[a **b** [c](d)]{woo=5.2}", "a **b** [c](d)"),
        ("[over\nregels]{woo=buiten verzoek}", "over\nregels"),
        ("[a [b]{woo=5.2} c]{woo=5.1.2e}", "a b c"),
        ("al weg: []{woo=5.1.2e}", "al weg: []{woo=5.1.2e}"),
        ("[taal]{taal=en} [link](adres)", "[taal]{taal=en} [link](adres)"),
        (r"\[a [b \] c]{woo=5.2}", r"\[a b \] c"),
        ("", ""),
    ],
)
def test_a_text_without_its_marks(marked: str, plain: str) -> None:
    assert without_marks(marked) == plain
