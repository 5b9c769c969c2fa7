"""What was done, in the words of the form."""

from __future__ import annotations

import pytest

from generator.authoring.describe import describe
from generator.form.deed import Deed, Soort
from generator.form.known import Known
from generator.form.wording import worded
from generator.model import soorten
from generator.source import Data

KINDS = soorten.in_dossier()
DOELEN = describe(KINDS["doelen"])
NOTA = describe(KINDS["nota"])
SAID: Data = {"secties": [{"kop": "Aanleiding"}, {"kop": "Voortgang"}]}


@pytest.mark.parametrize(
    ("deed", "place", "done", "texts"),
    [
        (
            Deed(Soort.WAARDE, ("aan",), None, "SG"),
            "Aan",
            "veranderd",
            {"Eerst": "(leeg)", "Daarna": "SG"},
        ),
        (
            Deed(Soort.WAARDE, ("secties", 1, "tekst"), "Op\neen regel", "Twee\n\nalinea's"),
            "Sectie 2: Voortgang › Tekst",
            "veranderd",
            {"Eerst": "Op een regel", "Daarna": "Twee\n\nalinea's"},
        ),
        (
            Deed(Soort.VINKJES, ("doel",), "ter_kennisname", ["ter_kennisname", "ter_info"]),
            "Doel",
            "veranderd",
            {"Eerst": "ter kennisname", "Daarna": "ter kennisname, ter info"},
        ),
        (
            Deed(Soort.ERBIJ, ("secties", 1), None, {"kop": None, "tekst": None}),
            "Sectie 2: Voortgang",
            "toegevoegd",
            {},
        ),
        (
            Deed(Soort.WEG, ("secties", 1), {"kop": "Oud", "tekst": "Weg"}, None),
            "Sectie 2: Oud",
            "weggehaald",
            {"Weg": "Kop: Oud\nTekst: Weg"},
        ),
        (
            Deed(Soort.VERPLAATST, ("secties", 0), "1", "2"),
            "Sectie 2: Voortgang",
            "verplaatst",
            {"Eerst": "plaats 1", "Daarna": "plaats 2"},
        ),
        (
            Deed(Soort.WEG, ("parafen", 0), "directeur", None),
            "Parafen › Regel 1: directeur",
            "weggehaald",
            {"Weg": "directeur"},
        ),
        (
            Deed(Soort.WAARDE, ("weg", 0, "niets"), "<b>", {"vreemd": "iets"}),
            "weg › 1 › niets",
            "veranderd",
            {"Eerst": "<b>", "Daarna": "(leeg)"},
        ),
    ],
)
def test_what_was_done(deed: Deed, place: str, done: str, texts: dict[str, str]) -> None:
    words = worded(NOTA, deed, deed.place, SAID)

    assert (words.place, words.done, words.texts) == (place, done, texts)


def test_a_number_has_a_comma_and_a_choice_no_underscore() -> None:
    item: Data = {
        "naam": "Ziekte",
        "richting": "omlaag",
        "metingen": [{"peildatum": "31-12-2024", "waarde": "5.5"}, "geen meting"],
        "verzonnen": "onbekend",
    }
    deed = Deed(Soort.WEG, ("doelen", 0, "indicatoren", 0), item, None)

    text = worded(DOELEN, deed, deed.place, None).texts["Weg"]

    assert "Naam: Ziekte" in text
    assert "Waarde: 5,5" in text
    assert "geen meting" not in text
    assert "onbekend" not in text


def test_what_came_is_taken_away_again_and_the_rest_put_back() -> None:
    backs = {
        soort: worded(NOTA, Deed(soort, ("secties", 0), "1", "2"), ("secties", 0), None).back
        for soort in Soort
    }

    assert backs.pop(Soort.ERBIJ) == "Haal dit weer weg"
    assert {*backs.values()} == {"Zet dit terug"}


def test_what_a_field_refers_to_is_called_by_its_name_and_else_as_it_is() -> None:
    people: Data = {"contactpersonen": [{"id": "adviseur-di", "naam": "Anna de Vries"}]}
    known = Known({"organisatie": people})
    deed = Deed(Soort.WAARDE, ("opsteller",), "weg-gegaan", "adviseur-di")

    said = worded(NOTA, deed, deed.loc, None, known)

    assert said.texts == {"Eerst": "weg-gegaan", "Daarna": "Anna de Vries"}
