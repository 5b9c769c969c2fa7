from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.dossier.dossier import Dossier, read_dossier
from generator.model.facts.doelen import Doelen
from generator.woo.suggestions.counting import few_persons, told_counts
from tests.woo.suggestions.texts import texts
from tests.workplace import SAMPLES

HIDING = b"doelen:\n  - id: a\n    indicatoren:\n      - {id: b, woo: 5.1.1d}\n"
OPEN = b"doelen:\n  - id: a\n    indicatoren:\n      - {id: b}\n"


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return read_dossier(SAMPLES / "vol")


def counts(dossier: Dossier, goals: bytes, written: str) -> list[str]:
    known = replace(dossier, sources={"d/doelen.yaml": goals})
    return [one.message.split("'")[1] for one in told_counts(texts(written), known)]


@pytest.mark.parametrize(
    "written",
    [
        "Van de dertien indicatoren gaat het goed.",
        "Zes liggen op schema.",
        "Er zijn er twee behaald",
        "Achter loopt er één",
    ],
)
def test_a_count_beside_a_hidden_indicator_is_told(dossier: Dossier, written: str) -> None:
    assert counts(dossier, HIDING, written)
    assert counts(dossier, OPEN, written) == []


@pytest.mark.parametrize("written", ["Dit vraagt aandacht.", "Wij zijn dertien. Het is behaald."])
def test_without_a_number_beside_it_a_word_tells_nothing(dossier: Dossier, written: str) -> None:
    assert counts(dossier, HIDING, written) == []


def test_a_figure_about_few_persons_is_told_at_its_value(dossier: Dossier) -> None:
    doelen = dossier.kader.van(Doelen)
    assert doelen is not None
    indicator = next(one for one in doelen.alle_indicatoren() if one.metingen)
    meting = indicator.metingen[0].model_copy(update={"waarde": Decimal(3)})

    def told(unit: str, **fields: object) -> list[str]:
        one = indicator.model_copy(update={"eenheid": unit, "metingen": (meting,), **fields})
        doel = doelen.doelen[0].model_copy(update={"indicatoren": (one,), "onderdelen": ()})
        only = doelen.model_copy(update={"doelen": (doel,)})
        feiten = {**dossier.kader.feiten, Doelen.soort: only}
        known = replace(dossier, kader=replace(dossier.kader, feiten=feiten))
        return [found.message for found in few_persons(known)]

    assert told("medewerkers") == [
        "dit cijfer gaat over minder dan 10 personen; is te raden wie, dan mag het niet openbaar"
        " worden (meestal 5.1.1d of 5.1.2e)"
    ]
    assert told("%") == told("dagen") == told("medewerkers", over_personen=True) == []
