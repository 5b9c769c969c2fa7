"""From data that knows its place to a model, or to problems in words that staff know.

What each model says is in tests/fixtures/dossiers; here is how the place is found.
"""

from __future__ import annotations

import pytest
from pydantic import Field, model_validator

from generator import source
from generator.model.base import Invoer
from generator.model.facts.doelen import Doelen
from generator.model.fields import Regel, Tekst, fault
from generator.model.keuze import Keuze
from generator.model.reading import read_as
from generator.problems import InputError
from tests.model.reading import faults, read


class Vorm(Keuze):
    BREED = "breed", "Breed."
    SMAL = "smal", "Smal."


class Blad(Invoer):
    kop: Regel
    tekst: Tekst | None = None
    vorm: Vorm = Vorm.SMAL
    onder: Blad | None = None

    @model_validator(mode="after")
    def _two(self) -> Blad:
        if self.kop == "fout":
            raise fault("kop", "deze kop kan niet {}", at=("kop",), meant="goed")
        return self


class Boek(Invoer):
    titel: Regel
    bladen: tuple[Blad, ...] = Field(min_length=1, max_length=2)


def test_what_is_right_becomes_a_model() -> None:
    boek = read(Boek, "titel: x\nbladen:\n  - {kop: a, vorm: breed, onder: {kop: b}}\n")

    assert boek.bladen[0].vorm is Vorm.BREED
    assert boek.bladen[0].onder == Blad(kop="b")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "titl: x\ntitel: x\nbladen: [{kop: a}]\n",
            ["1:1: fout: onbekend veld 'titl'; bedoelde u 'titel'?"],
        ),
        (
            "titel: x\nbladen:\n  - kop: a\n    onder: {kop: b, vrom: c}\n",
            ["4:21: fout: onbekend veld 'vrom'; bedoelde u 'vorm'?"],
        ),
        ("titel: x\n", ["1:1: fout: het veld 'bladen' ontbreekt"]),
        ("titel: x\nbladen:\n  - tekst: a\n", ["3:5: fout: het veld 'kop' ontbreekt"]),
        (
            "titel: x\nbladen: []\n",
            ["2:9: fout: deze lijst is leeg; er hoort minstens één onderdeel in"],
        ),
        (
            "titel: x\nbladen: [{kop: a}, {kop: b}, {kop: c}]\n",
            ["2:9: fout: deze lijst is te lang (hooguit 2 onderdelen)"],
        ),
        (
            "titel: x\nbladen:\n",
            [
                "2:8: fout: hier hoort een lijst (elk onderdeel begint met '- '), maar het veld"
                " is leeg"
            ],
        ),
        (
            "titel: x\nbladen: a\n",
            ["2:9: fout: hier hoort een lijst (elk onderdeel begint met '- '), maar er staat 'a'"],
        ),
        (
            "titel: x\nbladen:\n  - a\n",
            ["3:5: fout: hier hoort een groep velden ('naam: waarde'), maar er staat 'a'"],
        ),
        (
            "titel: x\nbladen:\n  -\n",
            ["3:4: fout: hier hoort een groep velden ('naam: waarde'), maar het veld is leeg"],
        ),
        (
            "titel: x\nbladen:\n  - {kop: a, vorm: bred}\n",
            ["3:20: fout: kies uit: breed, smal; er staat 'bred'; bedoelde u 'breed'?"],
        ),
        (
            "titel: x\nbladen:\n  - {kop: a, vorm: [breed]}\n",
            ["3:20: fout: kies uit: breed, smal; er staat een lijst"],
        ),
        (
            "titel: x\nbladen:\n  - kop: fout\n",
            ["3:10: fout: deze kop kan niet {}; bedoelde u 'goed'?"],
        ),
        (
            "titel: x\nbladen:\n  - kop: a\n    tekst: |\n      goed\n\n      ja `nee` en `nee`\n",
            [
                f"7:{column}: fout: tekst tussen accenten (`) wordt niet ondersteund; haal de"
                " accenten weg of schrijf \\` om het teken zelf af te drukken"
                for column in (10, 19)
            ],
        ),
        (
            "titel:\nbladen:\n  - {kop: , tekst: }\n  - {kop: b, vorm: x}\n",
            [
                "1:7: fout: hier hoort een korte tekst, maar het veld is leeg",
                "3:11: fout: hier hoort een korte tekst, maar het veld is leeg",
                "4:20: fout: kies uit: breed, smal; er staat 'x'",
            ],
        ),
    ],
)
def test_what_is_wrong_is_told_at_its_place(text: str, expected: list[str]) -> None:
    assert faults(Boek, text) == expected


def test_a_fault_without_a_translation_is_still_told_in_dutch() -> None:
    class Getal(Invoer):
        getal: int

    assert faults(Getal, "getal: x\n") == ["1:8: fout: deze waarde past hier niet: 'x'"]


def test_what_is_wrong_is_known_by_its_value_as_well_as_by_its_line() -> None:
    """A form shows it at its field; a line moves with every edit above it."""
    text = "doelen:\n  - id: a\n    titel: A\n    streef: 9\n  - titel: B\n"

    with pytest.raises(InputError) as caught:
        read_as(Doelen, source.parse(text.encode(), "inputs/d/doelen.yaml"))

    assert [str(problem.origin) for problem in caught.value.problems] == [
        "d/doelen.yaml#doelen/0/streef",
        "d/doelen.yaml#doelen/1/id",
    ]
