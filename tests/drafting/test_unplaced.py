"""What a draft does not say is told, also when each of its words stands somewhere else."""

from __future__ import annotations

import pytest

from generator.drafting.draft import DraftDossier, DraftFile, Entry, Item, Items
from generator.drafting.unplaced import unplaced
from generator.received.document import Received, Run, WordParagraph

DRAFT = DraftDossier(
    (
        DraftFile(
            "nota",
            (
                Entry("datum", "3 mei 2024"),
                Items(
                    "secties", (Item({"kop": "Aanleiding", "tekst": "Een *lange* dag[^1] weg."}),)
                ),
            ),
        ),
    ),
    ("Datum",),
)


@pytest.mark.parametrize(
    ("paragraph", "is_told"),
    [
        ("Datum: 3 mei 2024", False),
        ("DATUM", False),
        ("Een lange dag weg.", False),
        ("1. Aanleiding", False),
        ("- dag weg", False),
        ("P&O/VB/afdeling", False),
        ("Een weg", True),
        ("lange mei 2024 weg", True),
        ("Nieuw", True),
    ],
)
def test_a_paragraph_is_told_unless_its_words_stand_in_a_row(paragraph: str, is_told: bool) -> None:
    word = Received((WordParagraph("normal", (Run(paragraph),)),))

    assert unplaced(word, DRAFT, ["P&O VB afdeling"]) == ((paragraph,) if is_told else ())


def test_a_note_is_told_too() -> None:
    note = WordParagraph("footnote text", (Run("Zie de bijlage."),))
    word = Received((WordParagraph("normal", (Run("Aanleiding"), Run("", note=(note,)))),))

    assert unplaced(word, DRAFT, ()) == ("Zie de bijlage.",)
