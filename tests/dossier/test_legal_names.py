"""Names of files that every system takes."""

from __future__ import annotations

import pytest

from generator.dossier.legal_names import legal, unspelled


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("4012345-1078123-PenO", "4012345-1078123-PenO"),
        ("P&O/12", "P=26O=2F12"),
        ("nota kalender", "nota=20kalender"),
        ("nota_kalender", "nota=5Fkalender"),
        ("reünie", "re=C3=BCnie"),
        ("=26", "=3D26"),
        ("..", "=2E=2E"),
        (".verborgen", "=2Everborgen"),
        ("a.b.", "a.b=2E"),
    ],
)
def test_what_a_name_may_not_have_is_written_in_bytes(word: str, name: str) -> None:
    assert legal(word) == name


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("CON", "=43ON"),
        ("nul", "=6Eul"),
        ("aux.2025", "=61ux.2025"),
        ("Lpt1", "=4Cpt1"),
        ("console", "console"),
        ("COM", "COM"),
    ],
)
def test_no_name_is_one_that_windows_keeps_for_a_device(word: str, name: str) -> None:
    assert legal(word) == name


def test_long_words_that_begin_alike_stay_apart() -> None:
    first, second = legal("x" * 200 + "a"), legal("x" * 200 + "b")

    assert first != second
    assert len(first) == len(second) == 40
    assert legal(first) != first


@pytest.mark.parametrize("word", ["P&O/12", "reünie", "=26", "CON"])
def test_who_reads_a_name_can_turn_it_back(word: str) -> None:
    assert unspelled(legal(word)) == word
