"""The kinds of values that staff fill in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import cast

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.content.inline import Paragraph, Text
from generator.content.tree import Block, Heading
from generator.model.fields import (
    Datum,
    Getal,
    HeelGetal,
    Jaartal,
    JaNee,
    LangeTekst,
    OptioneleTekst,
    Period,
    Personen,
    Regel,
    Sleutel,
    Tekst,
    Tijdstip,
    VaagTijdstip,
    shown,
)
from generator.model.fields.faults import fault


def value(kind: object, written: object) -> object:
    return TypeAdapter(cast(type[object], kind)).validate_python(written)


def message(kind: object, written: object) -> str:
    with pytest.raises(ValidationError) as caught:
        value(kind, written)
    (fault,) = caught.value.errors()
    return str(fault["ctx"]["message"])


@pytest.mark.parametrize(
    ("kind", "written", "expected"),
    [
        (Regel, " P&O ", "P&O"),
        (Regel, "no", "no"),
        (Regel, "0123", "0123"),
        (Regel, "{{ 7*7 }}", "{{ 7*7 }}"),
        (Regel, "pSG\N{HYPHEN}lid\N{MODIFIER LETTER MINUS SIGN}", "pSG-lid-"),
        (Regel, "x" * 500, "x" * 500),
        (Sleutel, "adviseur-di-2", "adviseur-di-2"),
        (Sleutel, "2025", "2025"),
        (Tekst, "tekst", (Paragraph((Text("tekst"),)),)),
        (OptioneleTekst, None, ()),
        (OptioneleTekst, "  ", ()),
        (Datum, "13-01-2025", date(2025, 1, 13)),
        (Datum, " 13 januari 2025 ", date(2025, 1, 13)),
        (Getal, "9.40", Decimal("9.40")),
        (Getal, "-3", Decimal(-3)),
        (Getal, "-0.0", Decimal("0.0")),
        (Getal, "15 %", Decimal(15)),
        (Getal, "0.125", Decimal("0.125")),
        (Getal, "1234.5", Decimal("1234.5")),
        (Getal, "-9999999.99999999", Decimal("-9999999.99999999")),
        (HeelGetal, "0", 0),
        (HeelGetal, "2025", 2025),
        (Jaartal, " 2025 ", 2025),
        (JaNee, "ja", True),
        (JaNee, "Nee", False),
        (JaNee, "TRUE", True),
        (JaNee, "false", False),
    ],
)
def test_a_value_is_read_from_the_text_as_written(
    kind: object, written: object, expected: object
) -> None:
    assert value(kind, written) == expected


@pytest.mark.parametrize(
    ("written", "text", "last"),
    [
        ("13-1-2025", "13 januari 2025", date(2025, 1, 13)),
        ("Maart 2025", "maart 2025", date(2025, 3, 31)),
        ("Q1 & Q2 2025", "1e en 2e kwartaal 2025", date(2025, 6, 30)),
        ("Diversity Week 2022", "Diversity Week 2022", None),
        ("najaar 2025", "najaar 2025", None),
        ("2025", "2025", date(2025, 12, 31)),
        ("voor 1-1-2026", "voor 1-1-2026", date(2025, 12, 31)),
    ],
)
def test_a_moment_may_be_vague(written: str, text: str, last: date | None) -> None:
    moment = value(VaagTijdstip, written)

    assert isinstance(moment, Tijdstip)
    assert (moment.text, moment.last) == (text, last)


def test_a_moment_of_words_has_no_last_day() -> None:
    day = date(2025, 1, 1)
    assert Tijdstip("ooit", None).last is None
    assert Tijdstip("1 januari", Period(day, day, "1 januari")).last == day


GETAL = "hier hoort een getal, bijvoorbeeld 9.4, maar"
HEEL_GETAL = "hier hoort een heel getal van 0 tot en met 9999, maar"
PERSONEN = "hier hoort een aantal personen, zoals 5600; minstens 1, maar"
JAAR = "hier hoort een jaar van 1900 tot en met 2199, maar"
DATUM = "schrijf bijvoorbeeld 13-01-2025 of 2025-01-13"


@pytest.mark.parametrize(
    ("kind", "written", "expected"),
    [
        (Regel, None, "hier hoort een korte tekst, maar het veld is leeg"),
        (Regel, "", "hier hoort een korte tekst, maar het veld is leeg"),
        (Regel, " ", "hier hoort een korte tekst, maar het veld is leeg"),
        (Regel, ["a"], "hier hoort een korte tekst, maar er staat een lijst"),
        (Regel, {"a": "b"}, "hier hoort een korte tekst, maar er staat een groep velden"),
        (Regel, "a\nb", "deze tekst hoort op één regel te staan; maak er één regel van"),
        (Regel, "x" * 501, "deze tekst is te lang (501 tekens); hooguit 500 mag"),
        (Tekst, None, "hier hoort een tekst, maar het veld is leeg"),
        (Tekst, " \n", "hier hoort een tekst, maar het veld is leeg"),
        (Tekst, [], "hier hoort een tekst, maar er staat een lijst"),
        (OptioneleTekst, {}, "hier hoort een tekst, maar er staat een groep velden"),
        (Datum, "morgen", f"'morgen' is geen datum; {DATUM}"),
        (Datum, "13-01-25", f"'13-01-25' is geen datum; {DATUM}"),
        (Datum, "31-02-2025", "de datum '31-02-2025' bestaat niet"),
        (Datum, "31-01-0205", "het jaar van '31-01-0205' ligt niet tussen 1900 en 2199"),
        (VaagTijdstip, "13-01-25", f"'13-01-25' is geen datum; {DATUM}"),
        (VaagTijdstip, "13 jann 2025", f"'13 jann 2025' is geen datum; {DATUM}"),
        (VaagTijdstip, "Q5 2025", "'Q5 2025' is geen kwartaal; schrijf bijvoorbeeld Q1 2025"),
        (VaagTijdstip, "q1", "'q1' is geen kwartaal; schrijf bijvoorbeeld Q1 2025"),
        (VaagTijdstip, "a\nb", "deze tekst hoort op één regel te staan; maak er één regel van"),
        (Getal, "veel", f"{GETAL} er staat 'veel'"),
        (Getal, "NaN", f"{GETAL} er staat 'NaN'"),
        (Getal, None, f"{GETAL} het veld is leeg"),
        (Getal, "9,4", "'9,4' heeft een komma; schrijf een punt"),
        (Getal, "15.000", "'15.000' is niet duidelijk; schrijf duizendtallen zonder punt"),
        (Getal, "1.234.567", "'1.234.567' is niet duidelijk; schrijf duizendtallen zonder punt"),
        (Getal, "1" * 16, "dit getal is te lang; hooguit 15 cijfers mag"),
        (HeelGetal, "1.0", f"{HEEL_GETAL} er staat '1.0'"),
        (HeelGetal, "-1", f"{HEEL_GETAL} er staat '-1'"),
        (HeelGetal, "10000", f"{HEEL_GETAL} er staat '10000'"),
        (Personen, "0", f"{PERSONEN} er staat '0'"),
        (Personen, "5.600", f"{PERSONEN} er staat '5.600'"),
        (Jaartal, "0", f"{JAAR} er staat '0'"),
        (Jaartal, "0205", f"{JAAR} er staat '0205'"),
        (Jaartal, "25", f"{JAAR} er staat '25'"),
        (Jaartal, "9999", f"{JAAR} er staat '9999'"),
        (JaNee, "yes", "hier hoort ja of nee, maar er staat 'yes'"),
        (JaNee, None, "hier hoort ja of nee, maar het veld is leeg"),
    ],
)
def test_a_wrong_value_is_explained(kind: object, written: object, expected: str) -> None:
    assert message(kind, written) == expected


@pytest.mark.parametrize("written", ["A", "a b", "a--b", "-a", "a-", "a_b", "../a", "é", "a" * 61])
def test_a_key_is_small_letters_digits_and_hyphens(written: str) -> None:
    assert message(Sleutel, written) == (
        "een id bestaat uit kleine letters en cijfers, met streepjes ertussen, en heeft"
        f" hooguit 60 tekens; er staat {shown(written)}"
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (None, "niets"),
        ([], "een lijst"),
        ({}, "een groep velden"),
        ("kort", "'kort'"),
        ("twee\n  regels", "'twee regels'"),
        ("x" * 40, f"'{'x' * 40}'"),
        ("x" * 41, f"'{'x' * 37}…'"),
    ],
)
def test_what_was_written_is_repeated_shortly(written: object, expected: str) -> None:
    assert shown(written) == expected


def test_braces_in_a_message_stand_as_they_are() -> None:
    made = fault("x", "{message} {0} {}", at=("a", 1))

    assert made.message() == "{message} {0} {}"
    assert made.context is not None
    assert made.context["at"] == ("a", 1)


def test_only_a_long_text_may_have_headings() -> None:
    heading, _ = cast(tuple[Block, ...], value(LangeTekst, "# Kop\n\nTekst."))

    assert heading == Heading(1, (Text("Kop"),))
    with pytest.raises(ValidationError, match="een kop met # wordt niet ondersteund"):
        value(Tekst, "# Kop\n\nTekst.")


@pytest.mark.parametrize("written", ["", " \n", None])
def test_a_long_text_must_be_filled_in(written: object) -> None:
    assert message(LangeTekst, written) == "hier hoort een tekst, maar het veld is leeg"
