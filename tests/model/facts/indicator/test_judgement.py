"""How an indicator stands."""

from __future__ import annotations

import pytest

from generator.model.facts.indicator import Indicator, beoordeling, tegenspraak, verouderd
from generator.model.facts.oordeel import Oordeel
from generator.model.peildatum import Peildatum
from tests.model.facts.indicator.shorthand import YEAR, indicator
from tests.model.reading import on


def judged(made: Indicator, day: Peildatum | None) -> Oordeel | None:
    found = beoordeling(made, day)
    return found.oordeel if found else None


@pytest.mark.parametrize(
    ("aim", "values", "others", "expected"),
    [
        # Nothing is known.
        ("minimaal 15", "", YEAR, None),
        # There, or not there, whatever the pace.
        ("minimaal 15", "15", YEAR, "behaald"),
        ("minimaal 15", "10 16", YEAR, "behaald"),
        ("minimaal 15", "14", YEAR, "aandacht"),
        ("maximaal 5", "5", YEAR, "behaald"),
        ("maximaal 5", "6", YEAR, "aandacht"),
        ("minimaal 15", "", f"nulwaarde: 15, {YEAR}", "behaald"),
        ("minimaal 15", "", f"nulwaarde: 14, {YEAR}", "aandacht"),
        ("minimaal 0", "0", YEAR, "behaald"),
        # What is to be held is on schedule until the deadline has passed.
        ("drempelwaarde 70", "70", YEAR, "op_schema"),
        ("bandbreedte 45 55", "45", YEAR, "op_schema"),
        ("bandbreedte 45 55", "55", YEAR, "op_schema"),
        ("bandbreedte 45 55", "56", YEAR, "aandacht"),
        # Half way in time: from 10 to 20, 15 is expected on 2 July.
        ("minimaal 20", "10 - 15", YEAR, "op_schema"),
        ("minimaal 20", "10 - 14.9", YEAR, "aandacht"),
        ("minimaal 20", "10 - 12.5", YEAR, "aandacht"),
        ("minimaal 20", "10 - 12.4", YEAR, "achter"),
        ("minimaal 20", "10 - 10", YEAR, "achter"),
        ("minimaal 20", "10 - 9", YEAR, "achter"),
        ("maximaal 10", "20 - 15", YEAR, "op_schema"),
        ("maximaal 10", "20 - 17", YEAR, "aandacht"),
        ("maximaal 10", "20 - 19", YEAR, "achter"),
        ("maximaal 10", "20 - 25", YEAR, "achter"),
        # The zero value is where it began.
        ("minimaal 20", "14 - 15", f"nulwaarde: 10, {YEAR}", "op_schema"),
        ("minimaal 20", "14 - 15", f"nulwaarde: 0, {YEAR}", "op_schema"),
        ("minimaal 20", "18 - 15", f"nulwaarde: 19, {YEAR}", "achter"),
        # To a band the nearest end counts, from both sides.
        ("bandbreedte 45 55", "35 - 40", YEAR, "op_schema"),
        ("bandbreedte 45 55", "65 - 60", YEAR, "op_schema"),
        ("bandbreedte 45 55", "65 - 64", YEAR, "achter"),
        ("bandbreedte 45 55", "35 - 60", YEAR, "op_schema"),
        ("bandbreedte 45 55", "40 - 60", YEAR, "achter"),
        # What was there and went away is behind.
        ("minimaal 15", "16 - 14", YEAR, "achter"),
        ("minimaal 15", "15 - 14", YEAR, "achter"),
        ("drempelwaarde 70", "75 - 65", YEAR, "achter"),
        ("bandbreedte 45 55", "50 - 40", YEAR, "achter"),
        ("maximaal 5", "4 - 6", YEAR, "achter"),
        # Without a pace or an end nobody can tell.
        ("minimaal 20", "10 - 19", "eenheid: x", "aandacht"),
        ("minimaal 20", "10 - 11", "deadline: ooit", "aandacht"),
        ("minimaal 20", "10 - 11", "deadline: 01-01-2025", "aandacht"),
        # Set by hand.
        ("minimaal 15", "20", "status: achter, toelichting: De meting klopt niet.", "achter"),
        ("minimaal 15", "", "status: op_schema, toelichting: De meting volgt.", "op_schema"),
    ],
)
def test_the_judgement_follows_from_measurements_aim_and_deadline(
    aim: str, values: str, others: str, expected: str | None
) -> None:
    assert judged(indicator(aim, values, others), on(2024, 12, 1)) == (
        Oordeel(expected) if expected else None
    )


@pytest.mark.parametrize(
    ("deadline", "day", "expected"),
    [
        ("31-12-2025", on(2025, 12, 31), Oordeel.AANDACHT),
        ("31-12-2025", on(2026, 1, 1), Oordeel.ACHTER),
        ("Q4 2025", on(2025, 12, 31), Oordeel.AANDACHT),
        ("Q4 2025", on(2026, 1, 1), Oordeel.ACHTER),
        ("december 2025", on(2026, 1, 1), Oordeel.ACHTER),
        ("ooit", on(2099, 1, 1), Oordeel.AANDACHT),
        ("31-12-2025", None, Oordeel.AANDACHT),
    ],
)
def test_after_the_last_day_of_the_deadline_what_is_not_reached_is_behind(
    deadline: str, day: Peildatum | None, expected: Oordeel
) -> None:
    made = indicator("minimaal 15", "14", f"deadline: {deadline}")

    assert judged(made, day) is expected


@pytest.mark.parametrize("aim", ["drempelwaarde 70", "bandbreedte 60 80", "minimaal 70"])
def test_after_the_deadline_what_was_held_is_reached(aim: str) -> None:
    assert judged(indicator(aim, "75", YEAR), on(2026, 1, 1)) is Oordeel.BEHAALD


def test_a_judgement_by_hand_comes_from_its_field_and_another_from_all_it_follows_from() -> None:
    by_hand = beoordeling(indicator("minimaal 15", "9", "status: achter, toelichting: x"), None)
    computed = beoordeling(indicator("minimaal 15", "9", YEAR), None)

    assert by_hand and [origin.loc for origin in by_hand.herkomst] == [("status",)]
    assert computed and [origin.loc for origin in computed.herkomst] == [
        ("metingen", 0, "waarde"),
        ("streefwaarde",),
        ("richting",),
        ("deadline",),
    ]


DAY = on(2025, 9, 1)


@pytest.mark.parametrize(
    ("aim", "values", "others"),
    [
        ("minimaal 15", "9", YEAR),
        ("drempelwaarde 70", "75", YEAR),
        ("bandbreedte 45 55", "50", YEAR),
    ],
)
def test_a_judgement_names_the_day_of_the_document_when_it_is_another_after_the_deadline(
    aim: str, values: str, others: str
) -> None:
    made = indicator(aim, values, others)
    found, of_no_day = beoordeling(made, DAY), beoordeling(made, None)

    assert found and of_no_day
    assert found.herkomst == (*of_no_day.herkomst, DAY.herkomst)


@pytest.mark.parametrize(
    ("aim", "values", "others"),
    [
        ("minimaal 15", "16", YEAR),
        ("minimaal 15", "9", "deadline: ooit"),
        ("drempelwaarde 70", "75", "eenheid: x"),
        ("minimaal 15", "9", f"{YEAR}, status: achter, toelichting: x"),
    ],
)
def test_a_judgement_that_no_day_changes_does_not_name_it(
    aim: str, values: str, others: str
) -> None:
    found = beoordeling(indicator(aim, values, others), DAY)

    assert found and DAY.herkomst not in found.herkomst


@pytest.mark.parametrize(
    ("aim", "values", "others", "expected"),
    [
        ("minimaal 15", "9 14.9", "deadline: Q4 2030", Oordeel.AANDACHT),
        ("bandbreedte 45 55", "50", "deadline: doorlopend", Oordeel.AANDACHT),
        ("minimaal 15", "16", "deadline: Q4 2030", Oordeel.BEHAALD),
        ("minimaal 15", "9", YEAR, Oordeel.ACHTER),
        ("minimaal 15", "9", "status: op_schema, toelichting: x", Oordeel.OP_SCHEMA),
    ],
)
def test_from_an_old_measurement_it_does_not_follow_that_all_goes_as_planned(
    aim: str, values: str, others: str, expected: Oordeel
) -> None:
    assert judged(indicator(aim, values, others), on(2027, 1, 1)) is expected


def test_that_a_measurement_is_old_depends_on_the_day_and_on_when_it_was() -> None:
    made, late = indicator("minimaal 15", "9 14.9", "deadline: Q4 2030"), on(2027, 1, 1)
    found = beoordeling(made, late)

    assert verouderd(made, DAY) is None
    assert verouderd(made, late) == made.laatste
    assert found and late.herkomst in found.herkomst
    assert ("metingen", 1, "peildatum") in [origin.loc for origin in found.herkomst]


@pytest.mark.parametrize(
    ("status", "aim", "values", "day", "words"),
    [
        ("behaald", "minimaal 10", "8 9", on(2025, 6, 1), "het doel is niet gehaald"),
        ("behaald", "minimaal 10", "8 10", on(2025, 6, 1), None),
        ("achter", "minimaal 10", "8 10", on(2025, 6, 1), "de streefwaarde is bereikt"),
        ("achter", "minimaal 10", "8 9", on(2025, 6, 1), None),
        ("op_schema", "minimaal 10", "8 9", on(2026, 1, 1), "de deadline is voorbij"),
        ("op_schema", "minimaal 10", "8 9", on(2025, 12, 31), None),
        ("aandacht", "minimaal 10", "8 10", on(2025, 6, 1), None),
        ("behaald", "minimaal 10", "- -", on(2025, 6, 1), None),
    ],
)
def test_a_status_by_hand_cannot_say_that_a_value_is_what_it_is_not(
    status: str, aim: str, values: str, day: Peildatum, words: str | None
) -> None:
    found = indicator(aim, values, YEAR, f"status: {status}", "toelichting: Zo is het.")

    assert tegenspraak(found, day) == (words and f"deze status past niet bij de cijfers: {words}")
