"""What is looked for of words that were taken out: all of it, but not what is there anyway."""

from __future__ import annotations

import pytest

from generator.woo.leaks import leaks
from generator.woo.sought import Known, sought
from tests.woo.plants.packages import PACKAGE_PLANTS

WORD = PACKAGE_PLANTS["text"]
PROGRAM = {
    "lijst.docx": b'<w:p xmlns:o="urn:x-microsoft-com"><w:jc w:val="Center"/><a b="100000"/></w:p>'
}


def found(passage: str, said: str, known: Known | None = None) -> list[str]:
    """What is found of a passage in a document that says that."""
    wanted = sought([passage], known or Known())
    return [word for word, _ in leaks({"100234.docx": WORD(said)}, wanted)]


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        ("Quirijn Zwaluwenburg", "quirijnzwaluwenburg"),
        ("Quirijn Zwaluwenburg", "mevrouw Zwaluwenburg"),
        ("[de heer] Zwaluwe", "deZwaluweachtige"),
        ("070 340 79 11", "0703407911"),
        ("dat dit moet wachten", "Wij vinden dat dit moet wachten."),
        ("Jan", "Dat zei Jan."),
        ("Éva de Wit", "Éva weet het"),
        ("€ 12.345", "dat is 12345 euro"),
        ("€ 12345", "dat is 12.345 euro"),
        ("Bos & Zn.", "Bos"),
    ],
)
def test_it_is_found(passage: str, said: str) -> None:
    assert found(passage, said) != []


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        ("Jan", "januari"),
        ("Jan", "jan"),
        ("Jan", "Jan-Willem"),
        ("Jan", "Jansen"),
        ("€ 12.345", "112.345 euro"),
        ("€ 12.345", "12.345.000 euro"),
        ("een", "een of twee"),
        ("SG", "SG"),
    ],
)
def test_a_part_of_something_else_does_not_count(passage: str, said: str) -> None:
    assert found(passage, said) == []


def test_a_part_of_a_long_passage_is_found() -> None:
    passage = "omdat de directie niet wil dat iemand anders van het geheime plan hoort"

    assert found(passage, "niet wil dat iemand anders van het geheime plan") != []
    stays = Known(("Zij wil niet dat iemand anders van het geheime plan hoort.",))
    assert found(passage, "dat iemand anders van het geheime plan hoort", stays) == []


def test_a_name_that_is_a_part_of_what_stays_counts_by_itself() -> None:
    known = Known(("Alle adviseurs zijn er.",))

    assert found("Adviseur D&I", "Alle adviseurs zijn er.", known) == []
    assert found("Adviseur D&I", "Een adviseur is er.", known) == ["Adviseur"]


def test_a_word_that_stays_may_stay() -> None:
    known = Known(("De Directie zei het.",))

    assert found("Directie van Zwaluw", "De Directie zei het.", known) == []


@pytest.mark.parametrize("passage", ["Microsoft", "Center", "€ 100.000"])
def test_what_the_program_uses_itself_counts_where_it_is_read(passage: str) -> None:
    known = Known.of((), (), PROGRAM)

    assert found(passage, "niets", known) == []
    assert list(leaks(PROGRAM, sought([passage], known))) == []
    assert found(passage, f"wij kiezen {passage} nu", known) != []


def test_what_the_program_says_itself_is_not_looked_for() -> None:
    assert found("Aanleiding", "Aanleiding", Known.of((), ("Aanleiding",), {})) == []
