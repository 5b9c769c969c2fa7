"""The days that the program knows."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from subprocess import run

import pytest

from generator.dagen import (
    GeenDagError,
    alle_dagen,
    dagen_van,
    herken,
    naam_in_lijst,
    niet_bekend,
)
from generator.dutch import in_alphabet
from generator.model.fields.key import SLEUTEL
from generator.model.fields.number import FIRST_YEAR, LAST_YEAR


def names() -> list[str]:
    """All names of all days, as they are compared."""
    return [
        "".join(filter(str.isalnum, in_alphabet(name)))
        for day in alle_dagen()
        for name in {day.naam, *day.ook_wel}
    ]


def test_no_name_stands_for_two_days_and_none_is_double() -> None:
    assert [name for name, times in Counter(names()).items() if times > 1] == []
    assert [id for id, times in Counter(day.id for day in alle_dagen()).items() if times > 1] == []


def test_an_id_can_be_that_of_a_moment() -> None:
    assert [SLEUTEL.read(day.id) for day in alle_dagen()] == [day.id for day in alle_dagen()]


def test_the_list_is_that_of_the_contract() -> None:
    days = alle_dagen()
    assert len(days) == 154
    assert len({day.groep for day in days}) == 19
    assert sum(day.basis for day in days) == 70
    assert sum(day.verwacht is not None for day in days) == 8
    assert {day.id for day in days if day.vrij} == {
        *("nieuwjaarsdag", "pasen", "koningsdag", "bevrijdingsdag"),
        *("hemelvaartsdag", "pinksteren", "kerst"),
    }


def test_every_year_has_a_day_in_that_year_or_says_why_not() -> None:
    for day in alle_dagen():
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            try:
                found = day.in_jaar(year)
            except GeenDagError as reason:
                assert str(reason)
            else:
                assert found, (day.id, year)
                assert {one.datum.year for one in found} == {year}, (day.id, year)


def test_rows_stand_in_the_order_of_their_years_and_other_days_are_near() -> None:
    for day in alle_dagen():
        assert list(day.bekend) == sorted(day.bekend)
        for year, other in day.ook_goed.items():
            (one,) = day.in_jaar(year)
            assert 0 < abs((other - one.datum).days) <= 30, (day.id, year)


def test_what_is_announced_is_not_far_from_what_was_expected() -> None:
    for day in alle_dagen():
        for year, announced in day.bekend.items():
            assert day.verwacht
            (expected,) = day.verwacht.dagen(year)
            assert abs((announced - expected).days) <= day.spreiding, (day.id, year)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("chinees-nieuwjaar", date(2033, 1, 31)),
        ("noroez-perzisch", date(2028, 3, 20)),
        ("holi", date(2022, 3, 18)),
        ("divali", date(2018, 11, 7)),
        ("divali", date(2024, 10, 31)),
        ("guru-nanak", date(2025, 11, 5)),
        ("vesak", date(2025, 5, 12)),
    ],
)
def test_a_row_of_a_table_is_as_it_was_kept_or_announced(name: str, day: date) -> None:
    known = herken(name)
    assert known
    assert [one.datum for one in known.in_jaar(day.year)] == [day]


def test_the_days_of_a_year_stand_by_date() -> None:
    days = dagen_van(2030)
    assert [one.datum for one in days] == sorted(one.datum for one in days)
    assert [one.datum for one in days if one.dag.id == "begin-ramadan"] == [
        date(2030, 1, 5),
        date(2030, 12, 26),
    ]


def test_a_day_that_a_year_does_not_know_is_left_out_and_named() -> None:
    assert "divali" not in {one.dag.id for one in dagen_van(2036)}
    assert niet_bekend(2036)["divali"] == "de dag is voor 2036 niet bekend"
    assert "keti-koti" not in niet_bekend(2036)


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Keti Koti", "keti-koti"),
        ("  ketikoti ", "keti-koti"),
        ("KETI-KOTI", "keti-koti"),
        ("Indieherdenking", "indieherdenking"),
        ("Suikerfeest", "suikerfeest"),
        ("Wereldautismedag", "wereld-autismedag"),
        ("Noroez", "newroz"),
        ("Noroez (Perzisch nieuwjaar)", "noroez-perzisch"),
    ],
)
def test_a_day_is_known_by_its_names_however_they_are_written(name: str, id: str) -> None:
    known = herken(name)
    assert known
    assert known.id == id


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("keti-koti", "Keti Koti"),
        ("Internationale vrouwen dag", "Internationale Vrouwendag"),
        ("vrouwendag", "Vrouwendag"),
        ("Women's Day", None),
        ("Iftar bij VWS", None),
    ],
)
def test_a_name_is_told_as_the_list_writes_it_but_not_in_another_language(
    name: str, listed: str | None
) -> None:
    assert naam_in_lijst(name) == listed


@pytest.mark.parametrize("name", ["", "-", "Ketiviering bij VWS", "Iftar bij VWS", "Pa", "😀"])
def test_other_words_are_no_day(name: str) -> None:
    assert herken(name) is None


def test_no_calendar_of_another_people_is_loaded_until_it_is_asked() -> None:
    code = (
        "import sys; from generator.dagen import herken; herken('Keti Koti').in_jaar(2027);"
        "print([name for name in ('pyluach', 'hijridate', 'dateutil') if name in sys.modules])"
    )
    done = run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"
