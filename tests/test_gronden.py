from __future__ import annotations

import pytest

from generator.gronden import (
    BUITEN_VERZOEK,
    GRONDEN,
    NIET_SAMEN,
    PER_CODE,
    Aard,
    GrondError,
    lees,
    schrijf,
)

OF_THE_PLATFORM = [
    *(f"5.1.1{letter}" for letter in "abcde"),
    *(f"5.1.2{letter}" for letter in "abcdefghi"),
    "5.1.5",
    "5.2",
    "5.4",
]


def refused(text: str) -> GrondError:
    with pytest.raises(GrondError) as caught:
        lees(text)
    return caught.value


def test_grounds_are_those_of_the_platform_in_the_order_of_the_law() -> None:
    assert [grond.code for grond in GRONDEN if grond is not BUITEN_VERZOEK] == OF_THE_PLATFORM


def test_a_ground_knows_its_article_in_words() -> None:
    assert PER_CODE["5.1.2e"].artikel == "artikel 5.1, tweede lid, onder e, Woo"
    assert PER_CODE["5.1.1d"].artikel == "artikel 5.1, eerste lid, onder d, Woo"
    assert PER_CODE["5.2"].artikel == "artikel 5.2, eerste lid, Woo"


def test_only_grounds_of_the_second_paragraph_need_reasons() -> None:
    assert [one.code for one in GRONDEN if one.motiveren] == OF_THE_PLATFORM[5:14]
    assert {one.aard for one in GRONDEN if one.motiveren} == {Aard.RELATIEF}


def test_after_five_years_what_is_weighed_needs_reasons() -> None:
    assert [one.code for one in GRONDEN if one.verjaart] == [*OF_THE_PLATFORM[5:14], "5.1.5", "5.2"]


@pytest.mark.parametrize("code", PER_CODE)
def test_a_code_is_read_and_written_back(code: str) -> None:
    assert schrijf(lees(code)) == code
    assert lees(code.upper()) == lees(f" {code} ") == (PER_CODE[code],)


def test_several_grounds_come_in_the_order_of_the_law() -> None:
    assert schrijf(lees("5.2; 5.1.2i ;5.1.2e")) == "5.1.2e;5.1.2i;5.2"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("5.1.2.e", "5.1.2e"),
        ("5.1.2 e", "5.1.2e"),
        ("512e", "5.1.2e"),
        ("art. 5.1 lid 2 onder e", "5.1.2e"),
        ("5,2", "5.2"),
        ("buiten het verzoek", "buiten verzoek"),
        ("5.1.2e, 5.1.2i", "5.1.2e;5.1.2i"),
        ("5.1.2e en 5.2", "5.1.2e;5.2"),
    ],
)
def test_what_is_nearly_a_ground_tells_which_was_meant(written: str, meant: str) -> None:
    fault = refused(written)
    assert fault.melding == f"'{written}' is geen grond om tekst weg te laten"
    assert fault.bedoeld == meant
    assert lees(meant)


@pytest.mark.parametrize("written", ["5.1.2", "5.1.2j", "5.1.3e", "privacy", "5.2.3", "x" * 100])
def test_no_letter_is_guessed(written: str) -> None:
    fault = refused(written)
    assert fault.bedoeld is None
    assert "; kies uit: 5.1.1a, 5.1.1b, " in fault.melding


@pytest.mark.parametrize("written", ["", " ", "5.1.2e;", ";"])
def test_a_ground_that_lacks(written: str) -> None:
    assert refused(written).melding.startswith("hier hoort een grond; kies uit: 5.1.1a, ")


@pytest.mark.parametrize("written", ["5.1.4", "5.1.6", "5.2.1", "5.2.2", "5.4a"])
def test_what_the_platform_does_not_know_is_refused_with_what_to_do(written: str) -> None:
    assert "staat niet op het platform; " in refused(written).melding


def test_the_temporary_ground() -> None:
    assert refused("5.1.4").melding == (
        "5.1.4 (eerst de geadresseerde) is tijdelijk en staat niet op het platform; laat het"
        " document nog weg of kies een andere grond"
    )


@pytest.mark.parametrize("written", ["5.1.2e;5.1.5", "5.1.5;5.1.1d"])
def test_the_fifth_paragraph_stands_alone(written: str) -> None:
    assert refused(written).melding == NIET_SAMEN


def test_the_fifth_paragraph_may_stand_with_opinions() -> None:
    assert schrijf(lees("5.1.5;5.2")) == "5.1.5;5.2"


def test_no_ground_twice() -> None:
    assert refused("5.1.2e;5.1.2e").melding == "'5.1.2e' staat hier dubbel; haal er één weg"
