"""A warning is answered in the form: written at its value, undone, told and taken back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from generator.form import log
from generator.form.files import files_of
from generator.form.logline import LogLine
from generator.form.news import Message, answers_in, messages_for
from generator.form.wording import worded
from generator.preview.followed import Name
from generator.preview.worker import Worker
from generator.problems import Severity
from generator.source import parse
from generator.source.editing import Add, Answer, Put, Remove
from generator.source.merging.merged import ClashError, GoneError
from keuring.edit_rounds import FORMS
from tests.form.asking import Page
from tests.form.conftest import Desk
from tests.preview.waiting import wait_until

NOTA = Name("klein", "nota")
WARNED = "Dit is **kern ."
REASON = "zo heet het programma"


def answer(page: Page, reason: str, *place: str | int) -> int:
    return page.ask(soort="klopt", plek=place, reden=reason)[0]


def messages(worker: Worker, nota: Path, is_told: Callable[[list[Message]], bool]) -> list[Message]:
    """What the form tells of the nota, once that is so."""
    found: list[Message] = []

    def is_so() -> bool:
        worker.changed([nota])
        worker.ask(NOTA)
        view = worker.views.get(NOTA)
        file = files_of(nota)["nota"]
        if view is not None:
            problems = (*view.errors, *view.warnings)
            found[:] = messages_for(file, problems, answers_in(nota, nota.read_bytes()))
        return bool(view) and is_told(found)

    wait_until(is_so)
    return found


def is_warning(message: Message) -> bool:
    return bool(message["ernst"] == Severity.WARNING.value)


@pytest.mark.parametrize("form", FORMS)
def test_an_answer_is_in_the_file_and_undone_byte_for_byte(
    page: Page, client: TestClient, nota: Path, form: str
) -> None:
    nota.write_bytes(FORMS[form](nota.read_bytes()))
    page.load()
    page.type(WARNED, "secties", 0, "tekst")
    before = nota.read_bytes()

    assert answer(page, f" {REASON}\n", "secties", 0, "tekst") == 200

    after = nota.read_bytes()
    assert f"  # klopt: {REASON}" in after.decode()
    assert len(after.splitlines()) == len(before.splitlines())
    assert client.post("/terug/klein", json={}).status_code == 200
    assert nota.read_bytes() == before
    assert client.post("/opnieuw/klein", json={}).status_code == 200
    assert nota.read_bytes() == after
    assert answer(Page(client, version=page.version), "", "secties", 0, "tekst") == 200
    assert nota.read_bytes() == before


def test_a_warning_goes_with_its_answer_which_stands_there_instead(
    page: Page, worker: Worker, nota: Path
) -> None:
    page.type(WARNED, "secties", 0, "tekst")
    told = messages(worker, nota, lambda found: any(map(is_warning, found)))
    assert [one["kan_kloppen"] for one in told if is_warning(one)] == [True]

    answer(page, REASON, "secties", 0, "tekst")

    told = messages(worker, nota, lambda found: not any(map(is_warning, found)))
    assert told == [{"plek": ["secties", 0, "tekst"], "ernst": "antwoord", "tekst": REASON}]


def test_what_is_wrong_with_an_answer_cannot_be_answered(
    page: Page, worker: Worker, nota: Path
) -> None:
    answer(page, REASON, "aan")

    told = messages(worker, nota, lambda found: any(map(is_warning, found)))

    assert [(one["plek"], one.get("kan_kloppen"), one["tekst"]) for one in told] == [
        (["aan"], False, "hier is niets meer dat niet klopt; haal dit antwoord weg"),
        (["aan"], None, REASON),
    ]


def test_an_error_cannot_be_answered(page: Page, worker: Worker, nota: Path) -> None:
    page.type("31 februari 2025", "datum")

    told = messages(worker, nota, bool)

    assert [one["kan_kloppen"] for one in told] == [False]


def test_the_whole_file_can_be_answered(page: Page, client: TestClient, nota: Path) -> None:
    before = nota.read_bytes()

    assert answer(page, REASON) == 200

    assert parse(nota.read_bytes(), "nota.yaml").answer_at(()) == REASON
    html = client.get("/geschiedenis/klein/nota/nota").text
    assert "Het hele bestand</a> beantwoord met ‘dit klopt’" in html
    assert client.post("/terug/klein", json={}).status_code == 200
    assert nota.read_bytes() == before


@pytest.mark.parametrize(
    "asked",
    [
        {"plek": ["aan"]},
        {"plek": ["aan"], "reden": None},
        {"plek": ["aan"], "reden": "x" * 1001},
        {"plek": ["onbekend"], "reden": "ja"},
        {"plek": "aan", "reden": "ja"},
        {"plek": [["aan"]], "reden": "ja"},
    ],
)
def test_what_no_page_asks_is_refused(page: Page, nota: Path, asked: Mapping[str, object]) -> None:
    before = nota.read_bytes()

    assert page.ask(soort="klopt", **asked)[0] == 400
    assert nota.read_bytes() == before


def test_the_history_tells_it_and_puts_it_back(page: Page, client: TestClient, nota: Path) -> None:
    answer(page, REASON, "aan")
    answer(page, "", "aan")

    html = client.get("/geschiedenis/klein/nota/nota").text

    assert "Aan</a> niet meer beantwoord met ‘dit klopt’" in html
    assert "Aan</a> beantwoord met ‘dit klopt’" in html
    newest = re.findall(r'data-terug="zetterug" data-wijziging="(\w+)"', html)[0]
    body = {"versie": page.version, "wijziging": newest}
    assert client.post("/zetterug/klein/nota/nota", json=body).status_code == 200
    assert parse(nota.read_bytes(), "nota.yaml").answer_at(("aan",)) == REASON


def test_an_answer_finds_its_item_that_another_moved(desk: Desk) -> None:
    version = desk.version()
    desk.change(Add(("secties",), 0, {"kop": "Nieuw", "tekst": "Eerst"}))

    saved = desk.store.change(desk.file, version, Answer(("secties", 1, "tekst"), REASON), None)

    assert saved.loc == ("secties", 2, "tekst")
    assert "    tekst: Traag  # klopt: " in desk.content.decode()


def test_two_answers_to_one_warning_are_a_clash(desk: Desk) -> None:
    version = desk.version()
    desk.change(Answer(("doel",), REASON))

    with pytest.raises(ClashError):
        desk.store.change(desk.file, version, Answer(("doel",), "iets anders"), None)
    again = desk.store.change(desk.file, version, Answer(("doel",), REASON), None)

    assert again.loc == ("doel",)
    assert desk.content.decode().count("# klopt:") == 1


def test_another_reason_that_came_meanwhile_is_told_in_words(
    page: Page, client: TestClient
) -> None:
    other = Page(client, version=page.version)
    answer(page, REASON, "aan")

    status, told = other.ask(soort="klopt", plek=["aan"], reden="iets anders")

    assert (status, told["melding"][:12]) == (422, "Iemand ander")


def test_what_is_gone_cannot_be_answered(desk: Desk) -> None:
    version = desk.version()
    desk.change(Remove(("secties", 1)))

    with pytest.raises(GoneError):
        desk.store.change(desk.file, version, Answer(("secties", 1, "tekst"), REASON), None)


def test_an_answer_is_undone_after_others_went_on(desk: Desk) -> None:
    desk.change(Answer(("secties", 1, "tekst"), REASON), who="anna")
    desk.change(Add(("secties",), 0, {"kop": "Nieuw", "tekst": "Eerst"}), who="bram")
    desk.change(Put(("doel",), "Weten"), was="Besluiten", who="bram")

    undone = desk.store.undo(desk.folder, "anna")

    assert undone.loc == ("secties", 2, "tekst")
    assert not parse(desk.content, "nota.yaml").remarks()
    assert "doel: Weten" in desk.content.decode()


def test_the_log_has_the_reasons(desk: Desk) -> None:
    desk.change(Answer(("doel",), REASON))
    desk.change(Answer(("doel",), None))

    lines: list[LogLine] = list(log.read(log.log_of(desk.file)).entries)

    assert [(line.soort, line.plek, line.van, line.naar) for line in lines] == [
        ("klopt", "doel", None, REASON),
        ("klopt", "doel", REASON, None),
    ]
    group = files_of(desk.file)["nota"].group
    said = [worded(group, line.deed, line.deed.loc, None).texts for line in lines]
    assert said == [
        {"Eerst": "(leeg)", "Daarna": REASON},
        {"Eerst": REASON, "Daarna": "(leeg)"},
    ]
