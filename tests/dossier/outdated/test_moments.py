"""Years, quarters, months and days in a text."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dossier.outdated.moments import moments_in


@pytest.mark.parametrize(
    ("text", "words", "last"),
    [
        ("Elke commissie is eind 2025 divers.", "eind 2025", date(2025, 12, 31)),
        ("de kalender van 2025", "2025", date(2025, 12, 31)),
        ("Zo was het op 30 juni 2025.", "30 juni 2025", date(2025, 6, 30)),
        ("op 30-06-2025", "30-06-2025", date(2025, 6, 30)),
        ("op 2025-06-30", "2025-06-30", date(2025, 6, 30)),
        ("in Q2 2025", "Q2 2025", date(2025, 6, 30)),
        ("In het eerste kwartaal van 2026", "eerste kwartaal van 2026", date(2026, 3, 31)),
        ("in het 1e kwartaal 2026", "1e kwartaal 2026", date(2026, 3, 31)),
        ("begin oktober 2025", "begin oktober 2025", date(2025, 10, 10)),
        ("in de tweede helft van 2025", "tweede helft van 2025", date(2025, 12, 31)),
        ("week 50 van 2025", "week 50 van 2025", date(2025, 12, 14)),
        ("in het najaar van 2025", "2025", date(2025, 12, 31)),
    ],
)
def test_a_moment_is_found_in_a_text(text: str, words: str, last: date) -> None:
    (moment,) = moments_in(text)

    assert (moment.words, moment.period.last) == (words, last)


@pytest.mark.parametrize(
    "text",
    [
        "P&O/2025/0113",
        "0000-2025",
        "artikel 12025",
        "2025.1",
        "31 februari 2025",
        "in januari",
        "19",
    ],
)
def test_what_is_no_moment_is_not_found(text: str) -> None:
    assert list(moments_in(text)) == []


def test_a_moment_knows_its_line_also_when_it_runs_over_two() -> None:
    found = list(moments_in("Een regel.\nIn 2024 en eind\n2025 nog eens.\n"))

    assert [(one.words, one.line) for one in found] == [("2024", 1), ("eind 2025", 1)]
