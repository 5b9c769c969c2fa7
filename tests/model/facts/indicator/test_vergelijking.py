"""An indicator beside the same one in the previous dossier."""

from __future__ import annotations

import pytest

from generator.content.words import text_of
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.vergelijking import Beweging, Uitkomst, Vergelijking
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
    ("fields", "measured", "words"),
    [
        (TARGET, [("30-06-2025", "9")], "eerste meting"),
        (f"{TARGET}, nulwaarde: 8", [("30-06-2025", "9")], "vorige keer nog niet gemeten"),
        (TARGET, [("31-03-2023", "8"), ("30-06-2025", "9")], "vorige keer nog niet gemeten"),
        (f"{TARGET}, nulwaarde: 8", [], "nog geen meting"),
    ],
)
def test_only_the_first_measurement_is_called_so(
    fields: str, measured: list[tuple[str, str]], words: str
) -> None:
    now = indicator(fields, *measured)

    assert changed(Vergelijking(now, indicator(TARGET))) == (words,)


def test_another_value_on_the_same_day_is_a_correction_and_no_change() -> None:
    before = indicator(TARGET, ("30-06-2025", "12"))
    corrected = Vergelijking(indicator(TARGET, ("30-06-2025", "11.5")), before)

    assert changed(corrected) == ("gecorrigeerd: was 12%",)
    assert corrected.uitkomst is Uitkomst.GECORRIGEERD
    assert corrected.vorige_waarde == before.nu


def test_what_was_measured_after_a_correction_is_compared_with_the_corrected_value() -> None:
    before = indicator(TARGET, ("30-06-2025", "12"))
    after = Vergelijking(indicator(TARGET, ("30-06-2025", "11.5"), ("01-06-2026", "13")), before)

    assert changed(after) == (
        "↑\u00a01,5\u00a0pp hoger",
        "dichter bij het doel",
        "vorige waarde gecorrigeerd: was 12%",
    )
    assert after.uitkomst is Beweging.DICHTERBIJ
    assert {place.loc for place in after.herkomst} == {
        ("metingen", 0, "waarde"),
        ("metingen", 1, "waarde"),
    }


def test_a_corrected_zero_value_and_a_withdrawn_measurement_are_no_change_either() -> None:
    zero, other = (indicator(f"{TARGET}, nulwaarde: {value}") for value in (8, 9))
    two = indicator(TARGET, ("01-01-2025", "9"), ("30-06-2025", "12"))

    assert changed(Vergelijking(other, zero)) == ("gecorrigeerd: was 8%",)
    one = indicator(TARGET, ("01-01-2025", "9"))
    assert changed(Vergelijking(one, two)) == ("gecorrigeerd: was 12%",)


@pytest.mark.parametrize(
    ("then", "now", "sentences", "comparable"),
    [
        (
            "eenheid: pers.",
            "eenheid: fte",
            (
                "de eenheid was 'pers.' en is nu 'fte'",
                "het doel was minimaal 15\N{NO-BREAK SPACE}pers. en is nu"
                " minimaal 15\N{NO-BREAK SPACE}fte",
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
            ("de deadline was 1e kwartaal 2024 en is nu 4e kwartaal 2025",),
            True,
        ),
        (
            "deadline: doorlopend",
            "reikwijdte: heel VWS",
            (
                "de reikwijdte was niet ingevuld en is nu 'heel VWS'",
                "de deadline was doorlopend en is nu niet ingevuld",
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
        "het doel was minimaal 12% en is nu minimaal 15%",
    )
    assert after.beweging is Beweging.DICHTERBIJ
    assert text_of(nog_te_gaan(after.nu)) == "nog 2\u00a0pp"
