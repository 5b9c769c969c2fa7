"""An empty form is told in one line; a field that lacks in a filled one by itself."""

from __future__ import annotations

import pytest

from generator.model.documents.memo.content import Memo
from generator.problems import InputError
from tests.model.reading import read

MEMO = {"aan": "MT", "van": "Wij", "datum": "01-09-2025", "onderwerp": "Iets", "tekst": "Zo."}


def told(*empty: str, other: str = "") -> list[str]:
    """What is said of a memo in which those fields are empty."""
    text = "".join(f"{name}: {'' if name in empty else value}\n" for name, value in MEMO.items())
    with pytest.raises(InputError) as caught:
        read(Memo, text + other)
    return [str(problem).split(": fout: ")[1] for problem in caught.value.problems]


def test_two_empty_fields_are_told_each_with_what_belongs_there() -> None:
    assert told("aan", "datum") == [
        "hier hoort een korte tekst, maar het veld is leeg",
        "hier hoort een datum (bijvoorbeeld 13-01-2025 of 2025-01-13), maar het veld is leeg",
    ]


def test_more_are_told_in_one_line_in_their_order_beside_what_is_wrong_otherwise() -> None:
    assert told("tekst", "aan", "datum", other="tooon: x\n") == [
        "nog in te vullen: aan (regel 1), datum (regel 3) en tekst (regel 5)",
        "onbekend veld 'tooon'; bedoelde u 'toon'?",
    ]


def test_what_nobody_can_keep_apart_is_counted() -> None:
    points = "actiepunten:\n" + "  - {wie: , wat: Iets.}\n" * 14

    (message,) = told(other=points)
    assert message.startswith("nog in te vullen: wie (regel 7), wie (regel 8), ")
    assert message.endswith(", wie (regel 18) en nog 2 andere")
