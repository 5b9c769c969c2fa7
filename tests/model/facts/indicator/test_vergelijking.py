"""An indicator beside the same one in the previous dossier."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from generator.content.words import text_of
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.vergelijking import Beweging, Vergelijking
from generator.model.facts.voortgang.woorden import nog_te_gaan, verandering
from tests.model.reading import read

TARGET = "richting: minimaal, streefwaarde: 15"
CEILING = "richting: maximaal, streefwaarde: 5"
BAND = "richting: bandbreedte, bandbreedte: {van: 45, tot: 55}"
FLOOR = "richting: drempelwaarde, drempelwaarde: 70"


def indicator(fields: str, *measured: tuple[str, str]) -> Indicator:
    """An indicator with those fields and those values, each on its day."""
    values = ", ".join(f"{{peildatum: {day}, waarde: {value}}}" for day, value in measured)
    return read(Indicator, f"{{id: x, naam: Vrouwen, {fields}, metingen: [{values}]}}")


def compared(fields: str, then: str, now: str) -> Vergelijking:
    """The same indicator in two dossiers, measured in October 2022 and in June 2025."""
    before = indicator(fields, ("11-10-2022", then))
    return Vergelijking(indicator(fields, ("11-10-2022", then), ("30-06-2025", now)), before)


def changed(comparison: Vergelijking) -> tuple[str, ...]:
    """The change in words."""
    return tuple(text_of((part,)) for part in verandering(comparison))


def expected(comparison: Vergelijking) -> tuple[date, Decimal] | None:
    """The day and the value that is expected then."""
    made = comparison.verwachting()
    return (made.dag, made.waarde) if made else None


@pytest.mark.parametrize(
    ("fields", "then", "now", "words"),
    [
        (TARGET, "12", "15.3", ("↑\u00a03,3\u00a0pp hoger", "het doel is nu bereikt")),
        (TARGET, "12", "13.4", ("↑\u00a01,4\u00a0pp hoger", "dichter bij het doel")),
        (TARGET, "12", "11", ("↓\u00a01\u00a0pp lager", "verder van het doel")),
        (TARGET, "12", "12", ("gelijk gebleven", "even ver van het doel")),
        (TARGET, "16", "14", ("↓\u00a02\u00a0pp lager", "het doel is niet meer bereikt")),
        (TARGET, "16", "17", ("↑\u00a01\u00a0pp hoger", "blijft goed")),
        (CEILING, "9", "6", ("↓\u00a03\u00a0pp lager", "dichter bij het doel")),
        (BAND, "53", "53.8", ("↑\u00a00,8\u00a0pp hoger", "blijft goed")),
        (BAND, "53", "56", ("↑\u00a03\u00a0pp hoger", "het doel is niet meer bereikt")),
        (BAND, "40", "60", ("↑\u00a020\u00a0pp hoger", "even ver van het doel")),
        (FLOOR, "68", "73", ("↑\u00a05\u00a0pp hoger", "het doel is nu bereikt")),
        (f"{TARGET}, eenheid: fte", "9", "12", ("↑\u00a03\u00a0fte hoger", "dichter bij het doel")),
    ],
)
def test_the_change_has_a_direction_in_words(
    fields: str, then: str, now: str, words: tuple[str, ...]
) -> None:
    assert changed(compared(fields, then, now)) == words


def test_what_is_new_or_was_not_measured_is_said_so() -> None:
    measured, unmeasured = indicator(TARGET, ("30-06-2025", "9")), indicator(TARGET)

    assert changed(Vergelijking(measured)) == ("nieuw in deze rapportage",)
    assert changed(Vergelijking(measured, unmeasured)) == ("eerste meting",)
    assert changed(Vergelijking(unmeasured, measured)) == ("nog geen meting",)
    assert changed(Vergelijking(measured, measured)) == ("geen nieuwe meting",)


@pytest.mark.parametrize(
    ("then", "now", "sentences", "comparable"),
    [
        (
            "eenheid: pers.",
            "eenheid: fte",
            (
                "de eenheid was 'pers.' en is nu 'fte'",
                "het doel was 'minimaal 15\N{NO-BREAK SPACE}pers.' en is nu"
                " 'minimaal 15\N{NO-BREAK SPACE}fte'",
            ),
            False,
        ),
        (
            "reikwijdte: heel VWS",
            "reikwijdte: kerndepartement",
            ("de reikwijdte was 'heel VWS' en is nu 'kerndepartement'",),
            False,
        ),
        (
            "deadline: Q1 2024",
            "deadline: Q4 2025",
            ("de deadline was '1e kwartaal 2024' en is nu '4e kwartaal 2025'",),
            True,
        ),
        (
            "deadline: doorlopend",
            "reikwijdte: heel VWS",
            (
                "de reikwijdte was 'niet ingevuld' en is nu 'heel VWS'",
                "de deadline was 'doorlopend' en is nu 'niet ingevuld'",
            ),
            False,
        ),
    ],
)
def test_a_changed_definition_is_said_and_another_measure_is_not_compared(
    then: str, now: str, sentences: tuple[str, ...], comparable: bool
) -> None:
    before = indicator(f"{TARGET}, {then}", ("11-10-2022", "9"))
    after = Vergelijking(indicator(f"{TARGET}, {now}", ("30-06-2025", "12")), before)

    assert tuple(change.zin for change in after.wijzigingen) == sentences
    assert (after.verandering is not None) is comparable
    assert (after.beweging is not None) is comparable
    if not comparable:
        words = ("niet te vergelijken met de vorige waarde",)
        assert changed(after) == words


def test_a_changed_aim_is_said_and_judged_by_the_aim_of_now() -> None:
    before = indicator("richting: minimaal, streefwaarde: 12", ("11-10-2022", "12"))
    after = Vergelijking(indicator(TARGET, ("30-06-2025", "13")), before)

    assert tuple(change.zin for change in after.wijzigingen) == (
        "het doel was 'minimaal 12%' en is nu 'minimaal 15%'",
    )
    assert after.beweging is Beweging.DICHTERBIJ
    assert text_of(nog_te_gaan(after.nu)) == "nog 2\u00a0pp"


def test_the_expectation_goes_on_at_the_pace_since_the_previous_dossier() -> None:
    fields = f"{TARGET}, deadline: 01-01-2027"
    before = indicator(fields, ("01-01-2020", "2"), ("01-01-2023", "10"))
    now = indicator(fields, ("01-01-2020", "2"), ("01-01-2023", "10"), ("01-01-2025", "12"))

    assert expected(Vergelijking(now, before)) == (date(2027, 1, 1), Decimal("14"))
    assert expected(Vergelijking(now)) == (date(2027, 1, 1), Decimal("16"))


@pytest.mark.parametrize(
    ("fields", "measured"),
    [
        (TARGET, [("01-01-2023", "10"), ("01-01-2025", "12")]),
        (f"{TARGET}, deadline: doorlopend", [("01-01-2023", "10"), ("01-01-2025", "12")]),
        (f"{TARGET}, deadline: 01-06-2024", [("01-01-2023", "10"), ("01-01-2025", "12")]),
        (f"{TARGET}, deadline: 01-01-2027", [("01-01-2023", "10")]),
        (f"{TARGET}, deadline: 01-01-2027, nulwaarde: 8", []),
    ],
)
def test_without_a_pace_or_a_day_to_come_nothing_is_expected(
    fields: str, measured: list[tuple[str, str]]
) -> None:
    assert Vergelijking(indicator(fields, *measured)).verwachting() is None


@pytest.mark.parametrize(
    ("fields", "then", "now", "expected"),
    [
        (TARGET, "10.25", "90", "100.00"),
        (CEILING, "90", "10", "0"),
        (f"{TARGET}, eenheid: fte", "10", "90", "170"),
        (f"{TARGET}, eenheid: fte", "90", "10", "-70"),
    ],
)
def test_the_expectation_is_as_precise_as_the_measurements_and_no_impossible_percentage(
    fields: str, then: str, now: str, expected: str
) -> None:
    measured = [("01-01-2023", then), ("01-01-2025", now)]
    made = Vergelijking(indicator(f"{fields}, deadline: 01-01-2027", *measured)).verwachting()

    assert made is not None
    assert str(made.waarde) == expected


def test_an_expectation_may_have_more_digits_than_a_measurement() -> None:
    measured = [("01-01-2025", "0.00000000000001"), ("02-01-2025", "9" * 15)]
    made = Vergelijking(indicator(f"{TARGET}, eenheid: euro, deadline: 9999", *measured))

    day, value = expected(made) or (None, Decimal(0))

    assert day == date(9999, 12, 31)
    assert value > 10**21
