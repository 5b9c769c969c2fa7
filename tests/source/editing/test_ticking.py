"""The words that are ticked: those that stay keep their place in the text."""

from __future__ import annotations

import pytest

from generator.source.editing import Spellings, Words, changed

TICKS = (
    ("leden: [SG, pSG]  # wie\n", ("SG", "pSG", "DG"), "leden: [SG, pSG, DG]  # wie\n"),
    ("leden: [ SG,'pSG' ]\n", ("pSG",), "leden: [ 'pSG' ]\n"),
    ("leden: [SG]\n", (), "leden: []\n"),
    ("leden: [SG]\n", ("DG",), "leden: [DG]\n"),
    ("leden: []\n", ("SG", "ja, nee"), 'leden: [SG, "ja, nee"]\n'),
    ("leden: # wie\n", ("SG",), "leden: [SG] # wie\n"),
    ("naam: a\n", ("SG",), "naam: a\nleden: [SG]\n"),
    ("leden:\n  - SG  # baas\n  - pSG\n", ("pSG", "SG"), "leden:\n  - pSG\n  - SG  # baas\n"),
    ("leden:\n  - SG\n  - pSG\n", ("SG", "DG"), "leden:\n  - SG\n  - DG\n"),
    ("leden: [SG, SG]\n", ("SG", "DG"), "leden: [SG, DG]\n"),
    ("leden: [SG, DG]\n", ("SG", "SG"), "leden: [SG, SG]\n"),
)


@pytest.mark.parametrize(("before", "words", "becomes"), TICKS)
def test_ticks(before: str, words: tuple[str, ...], becomes: str) -> None:
    """Between brackets or below each other, as it was."""
    assert changed(before.encode(), "nota.yaml", Words(("leden",), words)).decode() == becomes


def test_the_same_words_again() -> None:
    """Words that are all taken away and ticked again give the file back as it was."""
    before = b"leden:\n- 'SG'\n- pSG\nnaam: a\n"
    known = Spellings()
    empty = changed(before, "nota.yaml", Words(("leden",), ()), (), known)
    assert empty == b"leden: []\nnaam: a\n"
    assert changed(empty, "nota.yaml", Words(("leden",), ("SG", "pSG")), (), known) == before
