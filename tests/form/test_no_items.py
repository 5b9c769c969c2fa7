"""A list that must be there may say in the form that it has no items."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from generator.authoring.describe import describe
from generator.form.files import files_of
from generator.form.news import messages_for
from generator.model import soorten
from generator.origin import Origin
from generator.places import input_name
from generator.problems import Problem
from generator.source import parse
from generator.source.editing import Add, NoItems, Put
from generator.source.merging.merged import ClashError
from keuring.edit_rounds import FORMS
from tests.form.asking import Page
from tests.form.conftest import Desk

NONE_SAID = 'aria-pressed="true">Er zijn er geen'
NOT_SAID = 'aria-pressed="false">Er zijn er geen'


@pytest.fixture
def kansen(nota: Path) -> Path:
    file = nota.parent / "kansen.yaml"
    file.write_text("# Wat kan er beter?\nkansen:  # de belangrijkste eerst\n")
    return file


@pytest.fixture
def page(client: TestClient, kansen: Path) -> Page:
    page = Page(client, f"klein/nota/{kansen.stem}")
    page.load()
    return page


def test_these_lists_may() -> None:
    kinds = soorten.bestanden().values()
    found = {field.name for kind in kinds for field in describe(kind).fields if field.may_be_none}

    assert found == {"acties", "besluiten", "gesprekken", "kansen", "knelpunten", "leden"}


@pytest.mark.parametrize("form", FORMS)
def test_it_is_said_and_undone_byte_for_byte(
    page: Page, client: TestClient, kansen: Path, form: str
) -> None:
    kansen.write_bytes(FORMS[form](kansen.read_bytes()))
    before = kansen.read_bytes()
    assert NOT_SAID in page.load()

    assert page.ask(soort="geen", plek=["kansen"], geen=True)[0] == 200

    assert b"kansen: []  # de belangrijkste eerst" in kansen.read_bytes()
    assert NONE_SAID in page.load()
    client.post("/terug/klein", json={})
    assert kansen.read_bytes() == before
    client.post("/opnieuw/klein", json={})
    page.load()
    assert page.ask(soort="geen", plek=["kansen"], geen=False)[0] == 200
    assert kansen.read_bytes() == before


def test_an_item_takes_it_away_and_the_last_one_that_goes_says_it(page: Page, kansen: Path) -> None:
    page.ask(soort="geen", plek=["kansen"], geen=True)

    assert page.ask(soort="erbij", plek=["kansen"], op=0)[0] == 200
    page.type("Meer contacten", "kansen", 0, "omschrijving")

    assert "Er zijn er geen" not in page.load()
    assert page.ask(soort="weg", plek=["kansen", 0])[0] == 200
    assert parse(kansen.read_bytes(), "kansen.yaml").data == {"kansen": []}
    assert NONE_SAID in page.load()


def test_a_list_with_items_cannot_say_so(page: Page, kansen: Path) -> None:
    kansen.write_text("kansen:\n  - omschrijving: x\n    effect: y\n")
    page.load()
    before = kansen.read_bytes()

    assert page.ask(soort="geen", plek=["kansen"], geen=True)[0] == 422
    assert kansen.read_bytes() == before


@pytest.mark.parametrize(
    ("address", "place", "said"),
    [
        ("kansen", ["kansen"], None),
        ("kansen", ["kansen", 0], True),
        ("nota", ["secties"], True),
        ("nota", ["aan"], True),
    ],
)
def test_only_such_a_list_may(
    client: TestClient, kansen: Path, address: str, place: list[object], said: bool | None
) -> None:
    page = Page(client, f"klein/nota/{address}")
    page.load()

    assert page.ask(soort="geen", plek=place, geen=said)[0] == 400


@pytest.mark.parametrize(
    "message",
    ["het veld 'kansen' ontbreekt", "hier hoort een lijst (met '- '), maar het veld is leeg"],
)
def test_what_is_missing_names_the_button(kansen: Path, message: str) -> None:
    file = files_of(kansen.parent / "nota.yaml")["kansen"]
    problem = Problem.at(Origin(input_name(kansen), ("kansen",)), message)

    told = messages_for(file, [problem])

    assert [one["tekst"] for one in told] == ["voeg er een toe, of kies ‘Er zijn er geen’"]


def test_the_history_tells_it(page: Page, client: TestClient, kansen: Path) -> None:
    page.ask(soort="geen", plek=["kansen"], geen=True)

    html = client.get("/geschiedenis/klein/nota/kansen").text

    assert "<dt>Eerst</dt><dd>(leeg)</dd>" in html
    assert "<dt>Daarna</dt><dd>Er zijn er geen.</dd>" in html


def test_it_is_undone_after_others_went_on(desk: Desk) -> None:
    desk.write(b"titel: x\nkansen:\n")
    desk.change(NoItems(("kansen",)), who="anna")
    desk.change(Put(("titel",), "y"), was="x", who="bram")

    desk.store.undo(desk.folder, "anna")

    assert desk.content == b"titel: y\nkansen:\n"


def test_an_item_that_came_meanwhile_is_a_clash(desk: Desk) -> None:
    desk.write(b"titel: x\nkansen:\n")
    version = desk.version()
    desk.change(Add(("kansen",), 0, {"wat": "a"}))

    with pytest.raises(ClashError):
        desk.store.change(desk.file, version, NoItems(("kansen",)), None)
