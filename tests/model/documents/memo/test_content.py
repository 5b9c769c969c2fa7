"""A memo that shows facts of its dossier."""

from __future__ import annotations

from generator.model.documents.memo.content import Memo
from generator.model.facts.acties import Acties
from tests.model.reading import frame, needed, read, words

MEMO = "aan: MT\nvan: P&O\ndatum: 01-09-2025\nonderwerp: x\ntekst: De tekst.\n"


def test_a_memo_shows_facts_under_their_name() -> None:
    kader = frame(read(Acties, "acties: [{wat: Doen., wie: X}]\n"))
    memo = read(Memo, f"{MEMO}toon: acties\n")

    made = memo.inhoud(kader)

    assert words(made.kop_feiten) == "Acties"
    assert words(made.feiten) == "Doen.|X||Open"
    assert needed(memo) == [(("toon",), "acties")]


def test_a_memo_without_them_ends_with_its_points() -> None:
    made = read(Memo, MEMO).inhoud(frame())

    assert (made.kop_feiten, made.feiten) == ((), ())
