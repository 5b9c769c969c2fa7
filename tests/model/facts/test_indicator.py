"""A figure, and the judgement that follows from it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from generator.model.facts.indicator import Indicator
from generator.model.facts.oordeel import Oordeel
from tests.model.reading import read

YEAR = "deadline: 31-12-2025"
AIMS = {
    "minimaal": "richting: minimaal, streefwaarde: {}",
    "maximaal": "richting: maximaal, streefwaarde: {}",
    "drempelwaarde": "richting: drempelwaarde, drempelwaarde: {}",
    "bandbreedte": "richting: bandbreedte, bandbreedte: {{van: {}, tot: {}}}",
}


def indicator(aim: str, values: str, *others: str) -> Indicator:
    """An indicator from shorthand.

    ``aim`` is the direction with its values (``bandbreedte 45 55``); ``values`` are the
    measurements of 1 January, 1 April, 1 July and 1 October 2025, a hyphen for none.
    """
    direction, *numbers = aim.split()
    days = ("01-01-2025", "01-04-2025", "01-07-2025", "01-10-2025")
    measured = ", ".join(
        f"{{peildatum: {day}, waarde: {value}}}"
        for day, value in zip(days, values.split(), strict=False)
        if value != "-"
    )
    given = [AIMS[direction].format(*numbers), f"metingen: [{measured}]", *others]
    return read(Indicator, f"{{id: x, naam: Vrouwen in de top, {', '.join(given)}}}")


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
    oordeel = indicator(aim, values, others).oordeel(date(2024, 12, 1))

    assert oordeel == (Oordeel(expected) if expected else None)


@pytest.mark.parametrize(
    ("deadline", "day", "expected"),
    [
        ("31-12-2025", date(2025, 12, 31), Oordeel.AANDACHT),
        ("31-12-2025", date(2026, 1, 1), Oordeel.ACHTER),
        ("Q4 2025", date(2025, 12, 31), Oordeel.AANDACHT),
        ("Q4 2025", date(2026, 1, 1), Oordeel.ACHTER),
        ("december 2025", date(2026, 1, 1), Oordeel.ACHTER),
        ("ooit", date(2099, 1, 1), Oordeel.AANDACHT),
        ("31-12-2025", None, Oordeel.AANDACHT),
    ],
)
def test_after_the_last_day_of_the_deadline_what_is_not_reached_is_behind(
    deadline: str, day: date | None, expected: Oordeel
) -> None:
    assert indicator("minimaal 15", "14", f"deadline: {deadline}").oordeel(day) is expected


@pytest.mark.parametrize("aim", ["drempelwaarde 70", "bandbreedte 60 80", "minimaal 70"])
def test_after_the_deadline_what_was_held_is_reached(aim: str) -> None:
    assert indicator(aim, "75", YEAR).oordeel(date(2026, 1, 1)) is Oordeel.BEHAALD


@pytest.mark.parametrize(
    ("values", "others", "now", "before"),
    [
        ("", "eenheid: x", None, None),
        ("", "nulwaarde: 3", 3, None),
        ("12", "eenheid: x", 12, None),
        ("12", "nulwaarde: 3", 12, 3),
        ("12 13 14", "nulwaarde: 3", 14, 13),
    ],
)
def test_the_latest_value_and_the_one_before(
    values: str, others: str, now: int | None, before: int | None
) -> None:
    made = indicator("minimaal 15", values, others)

    assert made.nu == now
    assert made.vorige == before


def test_measurements_may_stand_in_any_order() -> None:
    made = read(
        Indicator,
        "{id: x, naam: x, richting: minimaal, streefwaarde: 5, metingen: "
        "[{peildatum: 01-07-2025, waarde: 3}, {peildatum: 01-01-2025, waarde: 1}]}",
    )

    assert [meting.waarde for meting in made.reeks] == [1, 3]
    assert made.nu == 3
    assert made.vorige == 1


@pytest.mark.parametrize(
    ("aim", "value", "expected"),
    [
        ("minimaal 15", 14, 1),
        ("minimaal 15", 99, 0),
        ("maximaal 15", 14, 0),
        ("maximaal 15", 18, 3),
        ("drempelwaarde 70", 60, 10),
        ("drempelwaarde 70", 99, 0),
        ("bandbreedte 45 55", 40, 5),
        ("bandbreedte 45 55", 50, 0),
        ("bandbreedte 45 55", 57, 2),
    ],
)
def test_how_far_a_value_is_from_the_aim(aim: str, value: int, expected: int) -> None:
    assert indicator(aim, "").afstand(Decimal(value)) == expected


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("'%'", "1.234,5%"), ("medewerkers", "1.234,5\u00a0medewerkers"), ("fte", "1.234,5\u00a0fte")],
)
def test_a_value_is_printed_with_its_unit(unit: str, expected: str) -> None:
    made = indicator("minimaal 15", "", f"eenheid: {unit}")

    assert made.met_eenheid(Decimal("1234.5")) == expected


def test_the_name_is_printed_with_its_scope() -> None:
    assert indicator("minimaal 1", "").volledige_naam == "Vrouwen in de top"
    scoped = indicator("minimaal 1", "", "reikwijdte: kerndepartement")
    assert scoped.volledige_naam == "Vrouwen in de top, kerndepartement"
