"""The moment that another file names."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.facts.kalender import Kalender, Namen
from tests.model.reading import frame, frame_of_years, read

KALENDER = read(
    Kalender,
    "jaar: 2025\nmomenten:\n"
    "  - {datum: 01-07-2025, naam: Keti Koti, zekerheid: vast}\n"
    "  - {datum: 05-07-2025, naam: Feest in de straat, id: straat, zekerheid: vast}\n"
    "  - {datum: 06-07-2025, naam: Straat, zekerheid: vast}\n",
)
NAMEN = Namen.van(frame(KALENDER))
TODAY = date(2025, 7, 1)

YEAR = """\
jaar: {jaar}
momenten:
  - {{datum: 12-01-{jaar}, naam: Nieuwjaar, zekerheid: vast}}
  - {{datum: 18-12-{jaar}, einddatum: 20-12-{jaar}, naam: Lunch, zekerheid: vast}}
  - {{naam: Bezoek, zekerheid: vast_te_stellen{dag}}}
"""
LATER = read(Kalender, YEAR.format(jaar=2027, dag=""), "kalender-2027.yaml")
EARLIER = read(Kalender, YEAR.format(jaar=2026, dag=", datum: juni 2026"), "kalender.yaml")
BOTH = Namen.van(frame_of_years(LATER, EARLIER))


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("keti-koti", "Keti Koti"),
        ("keti  koti", "Keti Koti"),
        ("straat", "Feest in de straat"),  # a key goes before a name
        ("Feest in de Straat", "Feest in de straat"),
    ],
)
def test_a_moment_is_named_by_its_key_or_its_name(word: str, name: str) -> None:
    moment = NAMEN.eerstvolgende(word, TODAY)

    assert moment
    assert moment.naam == name


def test_other_words_name_nothing() -> None:
    assert NAMEN.eerstvolgende("keti", TODAY) is None
    assert NAMEN.eerstvolgende(" ", TODAY) is None
    assert NAMEN.laatst_begonnen("keti", TODAY) is None


@pytest.mark.parametrize(
    ("word", "day", "year"),
    [
        ("nieuwjaar", date(2025, 6, 1), 2026),
        ("nieuwjaar", date(2026, 1, 12), 2026),
        ("nieuwjaar", date(2026, 12, 29), 2027),
        ("nieuwjaar", date(2028, 1, 1), 2027),  # nothing is left: the last one
        ("lunch", date(2026, 12, 20), 2026),  # it lasts until then
        ("bezoek", date(2026, 7, 1), 2026),  # its day is not known; it may come all year
        ("bezoek", date(2027, 1, 1), 2027),
    ],
)
def test_of_the_same_in_two_years_the_first_that_is_not_over_is_next(
    word: str, day: date, year: int
) -> None:
    moment = BOTH.eerstvolgende(word, day)

    assert moment in (EARLIER if year == 2026 else LATER).momenten


@pytest.mark.parametrize(
    ("word", "day", "year"),
    [
        ("lunch", date(2026, 6, 1), 2026),  # nothing began: the first one
        ("lunch", date(2027, 1, 5), 2026),
        ("lunch", date(2027, 12, 18), 2027),
        ("nieuwjaar", date(2027, 1, 13), 2027),
        ("bezoek", date(2027, 6, 1), 2026),  # who spoke of it knew its day
    ],
)
def test_of_the_same_in_two_years_somebody_spoke_of_the_last_that_began(
    word: str, day: date, year: int
) -> None:
    moment = BOTH.laatst_begonnen(word, day)

    assert moment in (EARLIER if year == 2026 else LATER).momenten


def test_words_for_where_they_stand_name_the_file_or_tell_the_years_of_several() -> None:
    assert Namen.van(frame_of_years(LATER)).bron == "kalender-2027.yaml"
    assert BOTH.bron == "de kalenders van 2026 en 2027"
