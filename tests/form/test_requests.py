"""From what a page asks to a change of a file."""

from __future__ import annotations

import json

import pytest

from generator.authoring.describe import describe
from generator.form.asked_paths import WrongRequestError
from generator.form.requests import read_request
from generator.model import soorten
from generator.origin import Loc
from generator.source.editing import Add, Change, Move, Put, Remove, Words
from generator.source.nodes import Data

NOTA: Data = {
    "doel": "ter informatie",
    "parafen": ["pSG"],
    "samenvatting": "nee",
    "secties": [{"kop": "Een", "tekst": "Eerste\nregel.\n"}, {"kop": "Twee"}],
}
DOELEN: Data = {"doelen": [{"id": "a", "indicatoren": [{"id": "b", "metingen": [{}]}]}]}


def asked(kind: str, data: Data, **body: object) -> Change:
    group = describe(soorten.bestanden()[kind])
    request = read_request(json.dumps({"versie": "v", **body}).encode(), group, lambda _: data)
    return request.changes[0].change


@pytest.mark.parametrize(
    ("body", "change"),
    [
        ({"soort": "waarde", "plek": ["aan"], "wordt": " De SG "}, Put(("aan",), "De SG")),
        (
            {"soort": "waarde", "plek": ["aan"], "wordt": "twee\nregels"},
            Put(("aan",), "twee regels"),
        ),
        ({"soort": "waarde", "plek": ["kenmerk"], "wordt": "  "}, Put(("kenmerk",), None)),
        ({"soort": "waarde", "plek": ["parafen", 0], "wordt": "SG"}, Put(("parafen", 0), "SG")),
        (
            {"soort": "waarde", "plek": ["secties", 0, "tekst"], "wordt": "Eerste regel."},
            Put(("secties", 0, "tekst"), "Eerste\nregel.\n"),
        ),
        (
            {"soort": "vinkjes", "plek": ["doel"], "wordt": ["ter bespreking", "ter beslissing"]},
            Words(("doel",), ("ter bespreking", "ter beslissing")),
        ),
        (
            {"soort": "vinkjes", "plek": ["doel"], "wordt": ["ter bespreking"]},
            Put(("doel",), "ter bespreking"),
        ),
        ({"soort": "vinkjes", "plek": ["doel"], "wordt": []}, Put(("doel",), None)),
        ({"soort": "waarde", "plek": ["samenvatting"], "wordt": ""}, Remove(("samenvatting",))),
        ({"soort": "weg", "plek": ["parafen", 0]}, Remove(("parafen",))),
        (
            {"soort": "erbij", "plek": ["secties"], "op": 2},
            Add(("secties",), 2, {"kop": None}),
        ),
        ({"soort": "erbij", "plek": ["parafen"], "op": 0}, Add(("parafen",), 0, None)),
        ({"soort": "groep", "plek": ["afzender"]}, Put(("afzender", "directie"), None)),
        ({"soort": "weg", "plek": ["secties", 1]}, Remove(("secties", 1))),
        (
            {"soort": "verplaats", "plek": ["secties"], "van": 1, "naar": 0},
            Move(("secties",), 1, 0),
        ),
    ],
)
def test_what_a_page_asks(body: dict[str, object], change: Change) -> None:
    assert asked("nota", NOTA, **body) == change


def test_a_number_is_typed_with_a_comma_and_written_with_a_point() -> None:
    place: Loc = ("doelen", 0, "indicatoren", 0, "metingen", 0, "waarde")

    assert asked("doelen", DOELEN, soort="waarde", plek=place, wordt="15,9") == Put(place, "15.9")


def test_a_new_item_holds_its_obligatory_fields_also_below_it() -> None:
    added = asked("jaarplan", {}, soort="erbij", plek=["hoofdstukken"], op=0)

    assert added == Add(("hoofdstukken",), 0, {"kop": None, "delen": [{}]})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"versie": "v", "soort": "waarde"}',
        b'{"versie": 1, "soort": "waarde", "plek": ["aan"], "wordt": "x"}',
        b'{"versie": "v", "soort": ["waarde"], "plek": ["aan"], "wordt": "x"}',
    ],
)
def test_a_body_of_another_form_is_refused(body: bytes) -> None:
    with pytest.raises(WrongRequestError):
        read_request(body, describe(soorten.bestanden()["nota"]), lambda _: NOTA)


@pytest.mark.parametrize(
    "body",
    [
        {"soort": "waarde", "plek": ["aan"], "wordt": 5},
        {"soort": "waarde", "plek": ["aan"], "wordt": None},
        {"soort": "waarde", "plek": ["aan"], "wordt": {"a": "b"}},
        {"soort": "waarde", "plek": [], "wordt": "x"},
        {"soort": "waarde", "plek": "aan", "wordt": "x"},
        {"soort": "waarde", "plek": ["onbekend"], "wordt": "x"},
        {"soort": "waarde", "plek": ["__class__"], "wordt": "x"},
        {"soort": "waarde", "plek": ["aan", "aan"], "wordt": "x"},
        {"soort": "waarde", "plek": ["aan", 0], "wordt": "x"},
        {"soort": "waarde", "plek": ["secties", "kop"], "wordt": "x"},
        {"soort": "waarde", "plek": ["secties", -1, "kop"], "wordt": "x"},
        {"soort": "waarde", "plek": ["secties", True, "kop"], "wordt": "x"},
        {"soort": "waarde", "plek": ["secties", 0, 0, "kop"], "wordt": "x"},
        {"soort": "waarde", "plek": ["secties", 0], "wordt": "x"},
        {"soort": "waarde", "plek": ["afzender"], "wordt": "x"},
        {"soort": "waarde", "plek": ["secties"] * 30, "wordt": "x"},
        {"soort": "waarde", "plek": [["aan"]], "wordt": "x"},
        {"soort": "vinkjes", "plek": ["doel"], "wordt": "ter informatie"},
        {"soort": "vinkjes", "plek": ["doel"], "wordt": [1]},
        {"soort": "vinkjes", "plek": ["aan"], "wordt": ["x"]},
        {"soort": "erbij", "plek": ["secties"], "op": "0"},
        {"soort": "erbij", "plek": ["secties"], "op": -1},
        {"soort": "erbij", "plek": ["aan"], "op": 0},
        {"soort": "erbij", "plek": ["secties", 0], "op": 0},
        {"soort": "groep", "plek": ["aan"]},
        {"soort": "groep", "plek": ["secties"]},
        {"soort": "verplaats", "plek": ["secties"], "van": 0},
        {"soort": "verplaats", "plek": ["aan"], "van": 0, "naar": 1},
        {"soort": "alles", "plek": ["aan"]},
    ],
)
def test_what_no_page_of_ours_asks_is_refused(body: dict[str, object]) -> None:
    with pytest.raises(WrongRequestError):
        asked("nota", NOTA, **body)
