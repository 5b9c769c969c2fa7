"""Rules across fields: the check and the schema say the same, and a rule knows its fields."""

from __future__ import annotations

from typing import cast

import pytest
from jsonschema import Draft7Validator
from pydantic import ValidationError

from generator.model import soorten
from generator.model.base import Invoer
from generator.model.fields import Regel
from generator.model.keuze import Keuze
from generator.model.rules import AtLeastOne, ChosenBy, Given, Requires, Rule


class Maat(Keuze):
    LANG = "lang", "Hoe lang."
    BREED = "breed", "Hoe breed."


class Kast(Invoer):
    voorwaarden = (
        ChosenBy("maat", {Maat.LANG: "lengte", Maat.BREED: "breedte"}),
        AtLeastOne(("kleur", "planken"), "een kast heeft een 'kleur' of 'planken' nodig"),
        Requires(Given("kleur", "anders"), Given("toelichting"), "zeg welke in 'toelichting'"),
        Requires(Given("planken"), Given("kleur", "wit"), "planken zijn alleen 'wit'"),
    )

    maat: Maat = Maat.LANG
    lengte: Regel | None = None
    breedte: Regel | None = None
    kleur: Regel | None = None
    planken: tuple[Regel, ...] = ()
    toelichting: Regel | None = None


def message(data: dict[str, object]) -> tuple[str, object] | None:
    try:
        Kast.model_validate(data)
    except ValidationError as error:
        (one,) = error.errors()
        return one["ctx"]["message"], one["ctx"]["at"]
    return None


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"maat": "lang", "lengte": "2", "kleur": "rood"}, None),
        ({"maat": "breed", "breedte": "2", "lengte": None, "kleur": "rood"}, None),
        ({"maat": "lang", "lengte": "2", "kleur": "wit", "planken": ["a"]}, None),
        ({"maat": "lang", "lengte": "2", "kleur": "rood", "planken": []}, None),
        ({"maat": "lang", "lengte": "2", "kleur": "anders", "toelichting": "geel"}, None),
        (
            {"maat": "lang", "lengte": "2", "breedte": "2", "kleur": "x"},
            ("bij maat 'lang' hoort 'lengte', geen 'breedte'", ("breedte",)),
        ),
        (
            {"maat": "breed", "kleur": "x"},
            ("bij maat 'breed' hoort 'breedte'; vul dat veld in", ("maat",)),
        ),
        (
            {"maat": "lang", "lengte": "2"},
            ("een kast heeft een 'kleur' of 'planken' nodig", ()),
        ),
        (
            {"maat": "lang", "lengte": "2", "kleur": "anders"},
            ("zeg welke in 'toelichting'", ("kleur",)),
        ),
        (
            {"maat": "lang", "lengte": "2", "planken": ["a"]},
            ("planken zijn alleen 'wit'", ("planken",)),
        ),
    ],
)
def test_the_check_and_the_schema_say_the_same(
    data: dict[str, object], expected: tuple[str, object] | None
) -> None:
    assert message(data) == expected
    assert Draft7Validator(Kast.model_json_schema()).is_valid(data) is (expected is None)


@pytest.mark.parametrize(
    "rule",
    [
        AtLeastOne(("naam", "adres"), "vul 'naam' of 'adres' in"),
        Requires(Given("naam"), Given("adres"), "bij 'naam' hoort 'adres'"),
        Requires(Given("adres"), Given("naam"), "bij 'adres' hoort 'naam'"),
        ChosenBy("adres", {Maat.LANG: "naam", Maat.BREED: "naam"}),
        ChosenBy("naam", {Maat.LANG: "naam", Maat.BREED: "adres"}),
    ],
)
def test_a_rule_about_a_field_that_is_not_there_stops_the_program(rule: Rule) -> None:
    with pytest.raises(TypeError, match=r"a rule of Mens names no field of it: \['adres'\]"):
        type(
            "Mens",
            (Invoer,),
            {"__module__": __name__, "__annotations__": {"naam": str}, "voorwaarden": (rule,)},
        )


def test_a_rule_that_says_something_else_than_it_checks_stops_the_program() -> None:
    with pytest.raises(TypeError, match=r"the message does not name \['adres'\]"):
        AtLeastOne(("naam", "adres"), "vul 'naam' of 'straat' in")
    with pytest.raises(TypeError, match=r"no field for .*BREED"):
        ChosenBy("maat", {Maat.LANG: "lengte"})


def everyone(model: type[Invoer] = Invoer) -> list[type[Invoer]]:
    return [model, *(kind for sub in model.__subclasses__() for kind in everyone(sub))]


def test_a_rule_that_a_model_has_is_in_its_schema() -> None:
    assert soorten.bestanden()
    with_rules = [model for model in everyone() if model.voorwaarden]
    assert len(with_rules) > 5
    for model in with_rules:
        schema = model.model_json_schema()
        own = cast(dict[str, object], schema.get("$defs", {}).get(model.__name__, schema))
        assert own.keys() & {"anyOf", "allOf", "if"}, model
