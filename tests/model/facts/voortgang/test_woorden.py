"""What changed since the previous dossier, in words."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.content.words import text_of
from generator.model.afscherming import kader_afgeschermd
from generator.model.facts.doelen import Doelen
from generator.model.facts.indicator import beoordeling
from generator.model.facts.indicator.vergelijking import Beweging, Uitkomst
from generator.model.facts.voortgang import Tweetal
from generator.model.facts.voortgang.woorden import reden, samenvatting
from tests.model.reading import frame, on, read

THEN = {
    "beter": "10",
    "slechter": "10",
    "gelijk": "10",
    "gecorrigeerd": "10",
    "stil": "10",
    "ooit": "",
    "eerst": "",
    "nooit": "",
    "maat": "10",
    "klein": "10",
    "klein-toen": "10",
    "hernoemd/toen": "10",
}
NOW = {
    **{name: values for name, values in THEN.items() if name != "hernoemd/toen"},
    "hernoemd/nu": "10 12",
    "beter": "10 12",
    "slechter": "10 9",
    "gelijk": "10 10",
    "gecorrigeerd": "11",
    "ooit": "8 9",
    "eerst": "9",
    "nieuw": "9",
    "klein-toen": "10 12",
}
GROUPS = {
    ("klein", "pers."): ", noemer: 20",
    ("klein", "fte"): ", noemer: 20",
    ("klein-toen", "pers."): ", noemer: 20",
    ("klein-toen", "fte"): ", noemer: 5000",
}
"""How many persons are in a group, by the name and the unit that tells now from then."""


def pair(then: dict[str, str], now: dict[str, str], fields: str = "") -> Tweetal:
    """Two dossiers with indicators of those values, measured on 1 January of 2024 and 2025."""
    kader = replace(frame(_goals(now, "fte", fields)), peildatum=on(2025, 9, 1))
    both = replace(kader, vorige=frame(_goals(then, "pers.", fields)))
    made = Tweetal.van(kader_afgeschermd(both))
    assert made
    return made


def _goals(values: dict[str, str], unit: str, fields: str) -> Doelen:
    lines = "".join(
        f"      - {{id: {name.replace('/', '-')}, naam: {name.partition('/')[0]},"
        f" richting: minimaal, streefwaarde: 15{fields}"
        f"{GROUPS.get((name, unit), '')},"
        f" eenheid: {unit if name == 'maat' else 'fte'}, metingen: [{_measured(some)}]}}\n"
        for name, some in values.items()
    )
    return read(Doelen, f"doelen:\n  - id: doel\n    titel: Doel\n    indicatoren:\n{lines}")


def _measured(values: str) -> str:
    return ", ".join(
        f"{{peildatum: 01-01-{2024 + number}, waarde: {value}}}"
        for number, value in enumerate(values.split())
    )


def test_the_counts_say_what_they_mean_and_add_up_to_all_indicators() -> None:
    words = text_of(samenvatting(pair(THEN, NOW)))

    assert words == (
        "Van de 13 indicatoren: 1 beter of nog steeds goed, 1 slechter, 1 gelijk gebleven,"
        " 1 nieuw in deze rapportage, 2 te klein om te tonen, 2 niet te vergelijken, 2 vorige"
        " keer nog niet gemeten, 1 gecorrigeerd en 2 zonder nieuwe meting."
    )
    total, *parts = map(int, re.findall(r"\d+", words))
    assert total == sum(parts)


def test_every_outcome_is_counted() -> None:
    found = set(pair(THEN, NOW).uitkomsten())

    assert set(Uitkomst) <= found
    assert found - set(Uitkomst) == {
        Beweging.DICHTERBIJ,
        Beweging.VERDER_WEG,
        Beweging.EVEN_VER,
    }


@pytest.mark.parametrize(
    ("then", "now", "status", "words"),
    [
        (
            "2 10",
            "2 10 11",
            "op_schema",
            "het tempo was hoog genoeg, maar is dat de laatste tijd niet",
        ),
        ("2 10", "2 10 13", "op_schema", "het tempo is hoog genoeg"),
        ("2 2", "2 2 7", "aandacht", "het tempo is te laag"),
        ("2 4", "2 4 10", "aandacht", "het tempo was te laag, maar is de laatste tijd hoog genoeg"),
    ],
)
def test_a_reason_and_what_is_expected_do_not_contradict(
    then: str, now: str, status: str, words: str
) -> None:
    tweetal = pair({"x": then}, {"x": now}, ", deadline: 01-01-2027")
    (comparison,) = tweetal.vergelijkingen()
    found = beoordeling(comparison.nu, tweetal.nu.peildatum)

    assert found
    assert found.oordeel.value == status
    assert text_of((reden(comparison, found, tweetal.nu.peildatum),)) == words
