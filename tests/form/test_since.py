"""What is different in a newer version of a file."""

from __future__ import annotations

import pytest

from generator.authoring.describe import describe
from generator.form.deed import Deed, Soort
from generator.form.since import differences
from generator.model import soorten
from generator.source import Data

NOTA = describe(soorten.in_dossier()["nota"])
ONE: dict[str, Data] = {"kop": "Aanleiding", "tekst": "Waarom"}
TWO: dict[str, Data] = {"kop": "Voortgang", "tekst": "Traag"}
THREE: Data = {"kop": "Vervolg", "tekst": "Snel"}


def sections(*items: Data) -> Data:
    return {"secties": [*items]}


@pytest.mark.parametrize(
    ("older", "newer", "deeds"),
    [
        ({"aan": "SG"}, {"aan": "SG\n", "onderwerp": None}, []),
        ({"aan": "SG"}, {"aan": "DG"}, [Deed(Soort.WAARDE, ("aan",), "SG", "DG")]),
        ({"aan": "SG"}, {}, [Deed(Soort.WAARDE, ("aan",), "SG", None)]),
        (
            {"doel": ["bespreken", "besluiten"]},
            {"doel": "bespreken"},
            [Deed(Soort.WAARDE, ("doel",), ["bespreken", "besluiten"], "bespreken")],
        ),
        (
            {},
            {"afzender": {"afdeling": "P&O"}},
            [Deed(Soort.WAARDE, ("afzender", "afdeling"), None, "P&O")],
        ),
        (
            sections(ONE, TWO),
            sections({**ONE, "tekst": "Daarom"}, TWO),
            [Deed(Soort.WAARDE, ("secties", 0, "tekst"), "Waarom", "Daarom")],
        ),
        (
            sections(ONE, TWO),
            sections(THREE, ONE, {**TWO, "tekst": "Vlot"}),
            [
                Deed(Soort.ERBIJ, ("secties", 0), None, THREE),
                Deed(Soort.WAARDE, ("secties", 2, "tekst"), "Traag", "Vlot"),
            ],
        ),
        (sections(ONE, TWO), sections(TWO), [Deed(Soort.WEG, ("secties", 0), ONE, None)]),
        (
            sections(ONE, TWO, THREE),
            sections(THREE, ONE, TWO),
            [Deed(Soort.VERPLAATST, ("secties", 2), "3", "1")],
        ),
        (
            {"onbekend": "x", "aan": ["geen", "regel"]},
            {"onbekend": {"y": "z"}, "aan": "SG"},
            [
                Deed(Soort.WAARDE, ("aan",), ["geen", "regel"], "SG"),
                Deed(Soort.WAARDE, ("onbekend",), "x", {"y": "z"}),
            ],
        ),
        (
            {"secties": "geen lijst"},
            sections(),
            [Deed(Soort.WAARDE, ("secties",), "geen lijst", [])],
        ),
        (None, None, []),
        ("geen velden", ["ook niet"], []),
    ],
)
def test_what_is_different_field_by_field(older: Data, newer: Data, deeds: list[Deed]) -> None:
    assert [*differences(NOTA, older, newer)] == deeds


def test_words_that_are_chosen_are_one_value_together() -> None:
    kalender = describe(soorten.in_dossier()["kalender"])
    older: Data = {"momenten": [{"wat": "BR", "br_leden": ["SG", "pSG"]}]}
    newer: Data = {"momenten": [{"wat": "BR", "br_leden": ["SG"]}]}

    assert [*differences(kalender, older, newer)] == [
        Deed(Soort.WAARDE, ("momenten", 0, "br_leden"), ["SG", "pSG"], ["SG"])
    ]
