from __future__ import annotations

import pytest
from pydantic import ValidationError

from generator.content.inline import HardBreak, Text, Value
from generator.content.tree import Passage
from generator.content.values import Line, line, paragraph, value
from generator.model.base import Invoer
from generator.model.fields import (
    Datum,
    Getal,
    HeelGetal,
    Jaartal,
    JaNee,
    Kop,
    OptioneleTekst,
    Regel,
    VaagTijdstip,
)
from generator.origin import Origin
from generator.problems import Problem, Severity


class Naam(Invoer):
    naam: str


def test_an_unknown_field_is_an_error() -> None:
    with pytest.raises(ValidationError) as caught:
        Naam.model_validate({"naam": "x", "nam": "y"})
    assert [fault["type"] for fault in caught.value.errors()] == ["extra_forbidden"]


def test_values_never_change() -> None:
    with pytest.raises(ValidationError):
        Naam(naam="x").naam = "y"  # type: ignore[misc]


# Where a group of fields stands


class Actie(Invoer):
    wat: Regel
    toelichting: OptioneleTekst = ()


class Lijst(Invoer):
    acties: tuple[Actie, ...]
    eerste: Actie | None = None


class Namen(Invoer):
    alle: tuple[Regel, ...] = ()
    eerste: Regel | None = None
    tweede: Regel | None = None
    derde: Regel | None = "Cor"


HIER = Origin("d/lijst.yaml")


def lijst(*teksten: str) -> Lijst:
    acties = [{"wat": tekst, "toelichting": "Uitleg."} for tekst in teksten]
    read = Lijst.model_validate({"acties": acties, "eerste": acties[0]})
    return read.geplaatst(HIER)


def test_each_group_knows_its_own_place() -> None:
    read = lijst("Bellen", "Mailen")

    assert read.acties[1].herkomst_van() == HIER / "acties" / 1
    assert read.acties[1].herkomst_van("wat") == HIER / "acties" / 1 / "wat"
    assert read.eerste and read.eerste.herkomst_van("wat") == HIER / "eerste" / "wat"


def test_a_field_is_printed_with_its_place() -> None:
    actie = lijst("Bellen").acties[0]

    assert actie.tekst_van("wat") == value("Bellen", HIER / "acties" / 0 / "wat")
    assert actie.tekst_van("wat", "bellen") == value("bellen", HIER / "acties" / 0 / "wat")
    assert actie.passage_van("toelichting") == (
        Passage(actie.toelichting, (HIER / "acties" / 0 / "toelichting",)),
    )


class Koppen(Invoer):
    acties: Kop = "Acties"


@pytest.mark.parametrize(
    ("koppen", "gedrukt"),
    [
        (Koppen(), line("Acties")),
        (Koppen(acties="Wat?"), (value("Wat?", HIER / "acties"),)),
        (Koppen.model_validate({"acties": "nee"}), ()),
    ],
)
def test_a_heading_is_that_of_staff_or_its_own_or_none(koppen: Koppen, gedrukt: Line) -> None:
    assert koppen.geplaatst(HIER).kop_van("acties") == gedrukt


def test_lines_that_staff_chose_stay_lines() -> None:
    read = Naam(naam="Directie /\nAfdeling").geplaatst(HIER)

    (printed,) = read.regel_van("naam")
    assert printed == Value((Text("Directie /"), HardBreak(), Text("Afdeling")), (HIER / "naam",))


def test_an_empty_text_is_not_printed() -> None:
    assert Actie(wat="Bellen").passage_van("toelichting") == ()
    assert Namen().regel_van("eerste") == ()


def test_each_text_of_a_list_has_its_own_place() -> None:
    namen = Namen(alle=("Anne", "Bo")).geplaatst(HIER)

    assert namen.elk_van("alle") == (
        value("Anne", HIER / "alle" / 0),
        value("Bo", HIER / "alle" / 1),
    )


def test_a_field_that_was_left_out_or_empty_stands_nowhere() -> None:
    namen = Namen(alle=(), eerste=None, tweede="Bo").geplaatst(HIER)

    assert namen.plekken_van("tweede", "eerste", "alle", "derde") == (HIER / "tweede",)
    with pytest.raises(LookupError, match="vierde"):
        namen.plekken_van("vierde")


def test_a_finding_names_the_value_that_is_wrong() -> None:
    actie = lijst("Bellen").acties[0]

    assert actie.fout_bij("dit kan niet", "wat") == Problem.at(
        HIER / "acties" / 0 / "wat", "dit kan niet"
    )
    assert actie.waarschuwing_bij("let op").severity is Severity.WARNING


def test_a_field_that_got_another_name_is_no_place() -> None:
    """A finding that still names the old one fails, and does not point to a wrong line."""

    class Hernoemd(Invoer):
        omschrijving: Regel

    with pytest.raises(LookupError, match="wat"):
        Hernoemd(omschrijving="Bellen").fout_bij("dit kan niet", "wat")
    with pytest.raises(LookupError, match="wat"):
        Hernoemd(omschrijving="Bellen").ongeldig("soort", "dit kan niet", "wat")


def test_every_step_must_lead_somewhere() -> None:
    read = lijst("Bellen")

    assert read.herkomst_van("acties", 0, "wat") == HIER / "acties" / 0 / "wat"
    for steps in (
        ("acties", 0, "wie"),
        ("acties", 1, "wat"),
        ("acties", "wat"),
        ("eerste", "wat", 0),
    ):
        with pytest.raises(LookupError):
            read.herkomst_van(*steps)


def test_groups_that_say_the_same_are_equal_wherever_they_stand() -> None:
    read = lijst("Bellen", "Bellen")

    assert read.acties[0] == read.acties[1]
    assert hash(read.acties[0]) == hash(read.acties[1])
    assert read.acties[0] != lijst("Mailen").acties[0]


def test_a_copy_still_knows_its_place() -> None:
    assert lijst("Bellen").acties[0].model_copy().herkomst_van() == HIER / "acties" / 0


class Brief(Invoer):
    aan: Regel | None = None
    datum: Datum | None = None
    wanneer: VaagTijdstip | None = None
    jaar: Jaartal | None = None
    namen: tuple[Regel, ...] = ()


def brief(**fields: object) -> Brief:
    return Brief.model_validate(fields).geplaatst(HIER)


@pytest.mark.parametrize(
    ("field", "written", "printed"),
    [
        ("aan", "pSG", "pSG"),
        ("datum", "2025-09-01", "1 september 2025"),
        ("wanneer", "Q1 2025", "1e kwartaal 2025"),
        ("jaar", "2025", "2025"),
    ],
)
def test_a_field_is_printed_by_its_kind(field: str, written: str, printed: str) -> None:
    one = brief(**{field: written})

    assert one.regel_van(field) == (value(printed, HIER / field),)
    assert one.alinea_van(field) == paragraph(value(printed, HIER / field))


def test_an_empty_field_prints_nothing() -> None:
    assert brief().regel_van("aan") == ()
    assert brief().alinea_van("datum") == ()


def test_each_of_a_list_has_its_own_place() -> None:
    assert brief(namen=["a", "b"]).elk_van("namen") == (
        value("a", HIER / "namen" / 0),
        value("b", HIER / "namen" / 1),
    )


class Telling(Invoer):
    aantal: HeelGetal
    naam: Regel | None = None


def test_a_zero_is_printed_and_nothing_is_not() -> None:
    telling = Telling.model_validate({"aantal": "0"}).geplaatst(HIER)

    assert telling.regel_van("aantal") == (value("0", HIER / "aantal"),)
    assert telling.regel_van("naam") == ()


class Meetlat(Invoer):
    lengte: Getal
    af: JaNee = False
    delen: tuple[Regel, ...] = ("boven", "onder")


def test_a_number_is_printed_as_the_dutch_do() -> None:
    meetlat = Meetlat.model_validate({"lengte": "1500.5"}).geplaatst(HIER)

    assert meetlat.regel_van("lengte") == (value("1.500,5", HIER / "lengte"),)


@pytest.mark.parametrize("veld", ["af", "delen"])
def test_what_has_no_one_way_of_printing_is_refused(veld: str) -> None:
    with pytest.raises(TypeError, match="not printed by itself"):
        Meetlat.model_validate({"lengte": "1"}).tekst_van(veld)
