from __future__ import annotations

from generator.content.tree import KeyTable
from generator.model.facts.status import Status
from tests.model.reading import frame, read, words

STATUS = "peildatum: 01-09-2025\nstatus: aandacht\ntoelichting: Het kan beter.\n"
SUBJECTS = """\
onderwerpen:
  - {naam: Werving, status: behaald, toelichting: Klaar.}
  - {naam: Behoud, status: achter}
"""


def test_the_judgement_is_shown_with_its_reason() -> None:
    blocks = read(Status, STATUS).blokken(frame())

    assert list(map(words, blocks)) == [
        "\u00a0Aandacht, stand op 1 september 2025",
        "Het kan beter.",
    ]


def test_subjects_follow_in_a_table_each_with_its_judgement() -> None:
    *_, table = read(Status, STATUS + SUBJECTS).blokken(frame())

    assert isinstance(table, KeyTable)
    assert [(words(name), words(cell)) for name, cell in table.rows] == [
        ("Werving", "\u00a0BehaaldKlaar."),
        ("Behoud", "\u00a0Achter"),
    ]
