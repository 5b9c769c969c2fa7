"""What is known in a dossier without the figures that are about too few persons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.afscherming import kader_afgeschermd, schermt_af, verborgen
from generator.model.facts.doelen import Doelen
from generator.model.facts.groep import Afscherming
from generator.model.facts.indicator import Indicator, beoordeling
from generator.model.facts.indicator.content import zin
from generator.model.facts.indicator.vergelijking import Uitkomst, Vergelijking
from generator.model.facts.indicator.woorden import zonder_oordeel
from generator.model.facts.voortgang import Tweetal
from generator.model.facts.voortgang.woorden import samenvatting, verandering
from generator.model.kind import Kader
from tests.model.reading import frame, on, read, words

Metingen = dict[int, tuple[str, int]]
"""By year the value and how many persons are in the group."""


def indicator(naam: str, metingen: Metingen, meer: str = "") -> str:
    reeks = ", ".join(
        f"{{peildatum: 01-01-{jaar}, waarde: {waarde}, noemer: {noemer}}}"
        for jaar, (waarde, noemer) in metingen.items()
    )
    vast = f"id: {naam}, naam: {naam}, richting: minimaal, streefwaarde: 15"
    return f"      - {{{vast}, {meer} metingen: [{reeks}]}}\n"


def kader(*indicatoren: str) -> Kader:
    begin = "doelen:\n  - id: doel\n    titel: Doel\n    indicatoren:\n"
    return frame(read(Doelen, begin + "".join(indicatoren)))


def alle(van: Kader) -> dict[str, Indicator]:
    doelen = van.van(Doelen)
    assert doelen is not None
    return {een.id: een for een in doelen.alle_indicatoren()}


def jaren(indicator: Indicator) -> list[int]:
    return [meting.peildatum.year for meting in indicator.reeks]


GROOT = {2022: ("10", 5000), 2023: ("11", 5000), 2024: ("12", 5000)}


def test_what_is_large_enough_stays() -> None:
    van = kader(indicator("een", GROOT))

    assert kader_afgeschermd(van) is van
    assert not schermt_af(van)


def test_when_the_latest_is_too_small_nothing_is_left() -> None:
    van = kader(indicator("een", {**GROOT, 2024: ("12", 249)}, "status: achter, toelichting: X,"))

    (een,) = alle(kader_afgeschermd(van)).values()

    assert (een.cijfer, een.metingen, een.status) == (None, (), None)
    assert een.afscherming is Afscherming.GEHEEL
    assert beoordeling(een, None) is None
    assert words(zin(een, None)) == "een: minimaal 15% (te klein om te tonen)."
    assert schermt_af(van)
    assert [str(waarde) for _, waarde in verborgen(van)] == ["10", "11", "12"]


def test_when_an_older_one_is_too_small_it_goes_with_all_before_it() -> None:
    van = kader(indicator("een", {**GROOT, 2023: ("0.1", 5000)}))

    (een,) = alle(kader_afgeschermd(van)).values()

    assert jaren(een) == [2024]
    assert (een.vorig_cijfer, een.nulcijfer) == (None, None)
    assert een.afscherming is Afscherming.DEELS


def test_a_zero_value_that_is_too_small_goes_alone() -> None:
    van = kader(indicator("een", GROOT, "nulwaarde: 0.1, noemer: 5000,"))

    (een,) = alle(kader_afgeschermd(van)).values()

    assert (een.nulwaarde, jaren(een)) == (None, [2022, 2023, 2024])


@pytest.mark.parametrize("kleine", ["geheel", "deel", "rest"])
def test_all_parts_fall_with_one_of_them_or_with_the_whole(kleine: str) -> None:
    klein = {**GROOT, 2023: ("11", 249)}
    van = kader(
        *(
            indicator(naam, klein if naam == kleine else GROOT, meer)
            for naam, meer in (
                ("geheel", ""),
                ("deel", "deel_van: geheel,"),
                ("rest", "deel_van: geheel,"),
                ("van-rest", "deel_van: rest,"),
                ("los", ""),
            )
        )
    )

    over = {naam: jaren(een) for naam, een in alle(kader_afgeschermd(van)).items()}

    assert over == {
        "geheel": [2024] if kleine == "geheel" else [2022, 2023, 2024],
        "deel": [2024],
        "rest": [2024],
        "van-rest": [2024],
        "los": [2022, 2023, 2024],
    }


def test_what_one_dossier_may_not_show_the_other_may_not_either() -> None:
    toen = kader(indicator("een", {2022: ("10", 5000)}))
    nu = replace(kader(indicator("een", {2022: ("10", 20), 2024: ("12", 5000)})), vorige=toen)

    tweetal = Tweetal.van(kader_afgeschermd(nu))

    assert tweetal is not None
    (vergelijking,) = tweetal.vergelijkingen()
    assert vergelijking.vorig_cijfer is None
    assert words(verandering(vergelijking)) == "de vorige waarde is te klein om te tonen"


def test_what_was_too_small_in_the_dossier_before_stays_hidden() -> None:
    toen = kader(indicator("een", {2022: ("10", 20)}))
    nu = replace(kader(indicator("een", {2022: ("10", 5000), 2024: ("12", 5000)})), vorige=toen)

    (een,) = alle(kader_afgeschermd(nu)).values()

    assert jaren(een) == [2024]
    assert schermt_af(nu)


@pytest.mark.parametrize(
    ("then", "now", "words_now"),
    [
        ({2022: ("17", 20)}, {2022: ("11", 5000)}, "te klein om te tonen"),
        ({2022: ("17", 5000)}, {2022: ("11", 20)}, "te klein om te tonen"),
        (
            {2022: ("17", 20)},
            {2022: ("11", 5000), 2024: ("12", 5000)},
            "de vorige waarde is te klein om te tonen",
        ),
    ],
)
def test_a_correction_does_not_tell_what_it_was(
    then: dict[int, tuple[str, int]], now: dict[int, tuple[str, int]], words_now: str
) -> None:
    toen, nu = kader(indicator("een", then)), kader(indicator("een", now))
    tweetal = Tweetal.van(kader_afgeschermd(replace(nu, vorige=toen)))

    assert tweetal is not None
    (vergelijking,) = tweetal.vergelijkingen()
    assert words(verandering(vergelijking)) == words_now
    assert vergelijking.correctie is None
    assert words(samenvatting(tweetal)) == (
        "Van de 1 indicator: 1 te klein om te tonen."
        + (" In de tabel betekent pp: procentpunt." if 2024 in now else "")
    )


def test_what_is_too_small_on_the_day_of_a_document_was_not_unmeasured() -> None:
    een = kader(indicator("een", {2022: ("10", 20), 2024: ("12", 5000)}))

    (op_die_dag,) = alle(kader_afgeschermd(een).op(on(2023, 1, 1))).values()

    assert op_die_dag.afscherming is Afscherming.DEELS
    assert zonder_oordeel(op_die_dag) == "Te klein om te tonen"
    assert Vergelijking(op_die_dag, op_die_dag).uitkomst is Uitkomst.AFGESCHERMD
