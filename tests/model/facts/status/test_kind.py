from __future__ import annotations

from generator.content.tree import KeyTable, Table
from generator.model.facts.status import Status
from tests.model.reading import frame, lines, read, words

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


def test_what_is_judged_apart_has_a_column_under_its_own_heading() -> None:
    apart = SUBJECTS.replace("status: achter", "status: achter, tijd: achter, risico: aandacht")
    text = STATUS + apart + "koppen: {risico: Risico's}\n"

    *_, table = read(Status, text).blokken(frame())

    assert isinstance(table, Table)
    assert lines(table) == [
        "Onderwerp|Stand van zaken|Tijd|Risico's",
        "Werving|\u00a0BehaaldKlaar.||",
        "Behoud|\u00a0Achter|\u00a0Achter|\u00a0Aandacht",
    ]


def test_subjects_follow_in_a_table_each_with_its_judgement() -> None:
    *_, table = read(Status, STATUS + SUBJECTS).blokken(frame())

    assert isinstance(table, KeyTable)
    assert [(words(name), words(cell)) for name, cell in table.rows] == [
        ("Werving", "\u00a0BehaaldKlaar."),
        ("Behoud", "\u00a0Achter"),
    ]
