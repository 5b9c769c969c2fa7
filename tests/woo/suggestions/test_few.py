from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.model.facts.doelen import Doelen
from generator.woo.suggestions.few import few_persons
from tests.workplace import SAMPLES


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return read_dossier(SAMPLES / "vol")


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
