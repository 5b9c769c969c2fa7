"""A Word file that came back, in the browser: seen, chosen from, written, and undone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from generator.build.formats import DOCX
from generator.form import came_back, log, returned_app
from generator.form.came_back import MOST, Room
from generator.form.sent_files import OF_WORD
from generator.word.package.package import read_parts, write_parts
from generator.word.package.sources import SOURCES
from tests.build.pressed import the_only_one
from tests.form.repositories import git, made_by_git
from tests.returning.told_edits import edited

DOCUMENT = "klein/nota"


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The work is done in this process: a process of its own is tried in ``test_apart``."""
    monkeypatch.setattr(came_back, "done_apart", lambda work, *given: work(*given))


@pytest.fixture
def word(dossier: Path) -> bytes:
    press, manuscript = the_only_one(dossier)
    return press.to_docx(manuscript)


def sent(client: TestClient, word: bytes) -> tuple[int, str]:
    """Drop a file on the page; gives the status, and the name or what is said."""
    headers = {"Content-Type": DOCX.media_type}
    answer = client.post(f"/leeswordterug/{DOCUMENT}", content=word, headers=headers)
    told = answer.json()
    return answer.status_code, told.get("bestand") or told["melding"]


def asked(client: TestClient, name: str, how: Mapping[str, object]) -> tuple[int, str]:
    params = {"bestand": name, **{key: str(value) for key, value in how.items()}}
    answer = client.get(f"/wordterug/{DOCUMENT}", params=params)
    return answer.status_code, answer.text


def shown(client: TestClient, name: str, **how: object) -> str:
    return asked(client, name, how)[1]


def take(client: TestClient, name: str, *numbers: object, **how: object) -> tuple[int, str]:
    body = {"bestand": name, "nummers": [*numbers], **how}
    answer = client.post(f"/neemover/{DOCUMENT}", json=body)
    said = answer.headers["content-type"] == "application/json"
    return answer.status_code, answer.json()["melding"] if said else answer.text


def test_each_change_is_shown_and_what_is_chosen_is_written(
    client: TestClient, nota: Path, word: bytes
) -> None:
    for line in (
        "door Anna: wijzig de aanleiding ⇒ het <b>begin",
        "wijzig de Bestuursraad ⇒ de leden",
        "wijzig Ontworpen door ⇒ Gemaakt door",
        "door Bea: opmerking bij Dit is: Zeker?",
    ):
        word = edited(word, line)
    before = nota.read_bytes()
    _, name = sent(client, word)

    html = shown(client, name)

    assert nota.read_bytes() == before
    assert re.search(
        r'href="invullen/klein/nota\?bestand=nota#[^"]+">Nota › Aan</a> veranderd', html
    )
    assert "<del>" in html and "het &lt;b&gt;begin" in html
    assert "Anna, 15 september 2025 om 10:00" in html
    assert "vaste woorden" in html
    assert re.search(r"<strong>Bea[^<]*</strong>.*: Zeker\?", html)
    numbers = [int(number) for number in re.findall(r'name="nummer" value="(\d+)"', html)]
    assert take(client, name, numbers[1]) == (200, "Overgenomen: 1 wijziging.")
    assert "het <b>begin" in nota.read_text("utf-8")
    assert "aan: de Bestuursraad" in nota.read_text("utf-8")
    assert len([*Path("output/klein").glob("nota (terug *).docx")]) == 1
    assert len(re.findall(r'name="nummer"', shown(client, name))) == 1
    assert client.post("/terug/klein", json={}).status_code == 200
    assert nota.read_bytes() == before
    assert len(log.read(log.log_of(nota)).lines) == 2


def test_an_unchanged_file_says_so(client: TestClient, word: bytes) -> None:
    assert "zegt niets anders" in shown(client, sent(client, word)[1])


def test_what_was_taken_by_hand_meanwhile_is_told(
    client: TestClient, nota: Path, word: bytes
) -> None:
    _, name = sent(client, edited(word, "wijzig de aanleiding ⇒ het begin"))
    nota.write_text(nota.read_text("utf-8").replace("de aanleiding", "het begin"), "utf-8")

    assert "staat al in het formulier" in shown(client, name)
    status, told = take(client, name, 0)
    assert (status, "intussen veranderd" in told) == (422, True)


def test_a_clash_shows_what_stands_there_now(client: TestClient, nota: Path, word: bytes) -> None:
    _, name = sent(client, edited(word, "wijzig de aanleiding ⇒ het begin"))
    nota.write_text(nota.read_text("utf-8").replace("de aanleiding", "de reden"), "utf-8")

    html = shown(client, name)

    assert "Er staat nu: Dit is de reden." in html
    assert 'name="nummer"' not in html


def test_a_file_of_the_dossier_that_cannot_be_read_is_named(
    client: TestClient, nota: Path, word: bytes
) -> None:
    _, name = sent(client, edited(word, "wijzig de aanleiding ⇒ het begin"))
    nota.write_text("onderwerp: [", "utf-8")

    assert re.search(r'<p class="fout">Nota: ', shown(client, name))


def test_tracked_changes_may_be_left_out(client: TestClient, nota: Path, word: bytes) -> None:
    for line in (
        "wijzig de aanleiding ⇒ het begin",
        "door Anna: wijzig de Bestuursraad ⇒ de leden",
    ):
        word = edited(word, line)
    before = nota.read_bytes()
    _, name = sent(client, word)

    accepted, refused = shown(client, name), shown(client, name, bijgehouden="geweigerd")

    assert "tellen hier als aangenomen" in accepted and "tellen hier niet mee" in refused
    assert "leden</ins>" in accepted and "leden</ins>" not in refused
    (number,) = re.findall(r'name="nummer" value="(\d+)"', refused)
    assert take(client, name, int(number), bijgehouden="geweigerd")[0] == 200
    assert nota.read_bytes() == before.replace(b"de aanleiding", b"het begin")


def test_of_a_file_without_tracked_changes_nobody_asks_about_them(
    client: TestClient, word: bytes
) -> None:
    _, name = sent(client, edited(word, "wijzig de aanleiding ⇒ het begin"))

    assert "In Word zijn wijzigingen bijgehouden" not in shown(client, name)


@pytest.mark.parametrize(
    "how", [{"bijgehouden": "soms"}, {"basis": "HEAD"}, {"basis": "../archief"}, {"basis": 1}]
)
def test_a_way_to_read_that_is_none_is_refused(
    client: TestClient, word: bytes, how: dict[str, object]
) -> None:
    _, name = sent(client, word)

    assert take(client, name, 0, **how)[0] == 400
    if how.get("basis") != 1:
        assert asked(client, name, how)[0] == 404


# A file in which no YAML travels


@pytest.fixture
def bare(word: bytes) -> bytes:
    """The file as another program saved it, which took away what travels."""
    parts = read_parts(word)
    del parts[SOURCES]
    return write_parts(parts)


def test_a_file_in_which_no_dossier_travels_is_held_against_a_version_that_somebody_chooses(
    client: TestClient, nota: Path, bare: bytes
) -> None:
    root, before = nota.parents[2], nota.read_bytes()
    made_by_git(root)
    newer = before.replace(b"onderwerp: Voortgang", b"onderwerp: Stand")
    nota.write_bytes(newer)
    git(root, "commit", "-q", "-a", "-m", "een <ander> onderwerp")
    _, name = sent(client, edited(bare, "wijzig de aanleiding ⇒ het begin"))

    html = shown(client, name)

    assert "reist geen dossier mee" in html
    assert "een &lt;ander&gt; onderwerp" in html
    newest, oldest = re.findall(r'basis=([0-9a-f]{40})"', html)
    (number,) = re.findall(r'name="nummer" value="(\d+)"', shown(client, name, basis=oldest))
    assert take(client, name, int(number), basis=oldest)[0] == 200
    assert nota.read_bytes() == newer.replace(b"de aanleiding", b"het begin")
    assert newest != oldest


def test_of_a_version_of_which_it_cannot_be_made_the_others_stay_there_to_choose(
    client: TestClient, nota: Path, bare: bytes
) -> None:
    root, before = nota.parents[2], nota.read_bytes()
    nota.write_bytes(before + b"onbekend: veld\n")
    made_by_git(root)
    nota.write_bytes(before)
    git(root, "commit", "-q", "-a", "-m", "verbeterd")
    _, name = sent(client, bare)
    newest, oldest = re.findall(r'basis=([0-9a-f]{40})"', shown(client, name))

    html = shown(client, name, basis=oldest)

    assert "niet opnieuw worden gemaakt" in html
    assert re.findall(r'basis=([0-9a-f]{40})"', html) == [newest, oldest]


def test_a_file_of_another_dossier_is_told_above_what_it_says(
    client: TestClient, dossier: Path
) -> None:
    press, manuscript = the_only_one(shutil.copytree(dossier, Path("inputs/anders")))
    word = edited(press.to_docx(manuscript), "wijzig de aanleiding ⇒ het begin")

    html = shown(client, sent(client, word)[1])

    told = html.index("dit bestand is gemaakt van anders/nota; u neemt het over in klein/nota")
    assert told < html.index('name="nummer"')


def test_a_file_of_which_the_dossier_in_it_was_altered_is_not_trusted(
    client: TestClient, word: bytes
) -> None:
    parts = read_parts(word)
    parts[SOURCES] = parts[SOURCES].replace(b"aanleiding", b"inleiding")

    html = shown(client, sent(client, write_parts(parts))[1])

    assert "daarop kan niet meer worden vertrouwd" in html
    assert 'name="nummer"' not in html


def test_without_git_and_archive_only_the_reason_is_told(client: TestClient, bare: bytes) -> None:
    html = shown(client, sent(client, bare)[1])

    assert "reist geen dossier mee" in html
    assert "Van welke versie" not in html


@pytest.mark.parametrize(
    ("contents", "reason"),
    [(b"", "geen Word-bestand"), (b"geen zip", "geen Word-bestand"), (b"PK", "geen Word-bestand")],
)
def test_what_is_no_word_file_is_told_on_the_page(
    client: TestClient, contents: bytes, reason: str
) -> None:
    assert reason in shown(client, sent(client, contents)[1])


def test_a_file_that_is_too_large_is_not_taken(
    client: TestClient, word: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(returned_app, "OF_WORD", replace(OF_WORD, most=1000))

    assert sent(client, word) == (413, OF_WORD.too_large)


@pytest.mark.parametrize(
    ("numbers", "status"), [([], 422), (["x"], 400), ([True], 400), ([7], 422), ([-1], 422)]
)
def test_a_choice_that_cannot_be_is_refused(
    client: TestClient, nota: Path, word: bytes, numbers: list[object], status: int
) -> None:
    before = nota.read_bytes()
    _, name = sent(client, edited(word, "wijzig de aanleiding ⇒ het begin"))

    assert take(client, name, *numbers)[0] == status
    assert nota.read_bytes() == before


def test_of_a_document_or_a_file_that_is_not_there_nothing_is_told(client: TestClient) -> None:
    assert client.get("/wordterug/klein/weg").status_code == 404
    assert client.get(f"/wordterug/{DOCUMENT}", params={"bestand": "weg"}).status_code == 404
    assert take(client, "weg", 0)[0] == 404
    assert client.get(f"/wordterug/{DOCUMENT}").status_code == 200


@pytest.fixture
def room() -> Iterator[Room]:
    yield Room()


def test_a_file_is_only_there_for_who_sent_it_and_for_its_document(room: Room) -> None:
    nota, other = Path("nota.yaml"), Path("vgr.yaml")
    name = room.put(nota, "anna", b"woorden")
    found = room.get(name, nota, "anna")

    assert found and found.file.read_bytes() == b"woorden"
    assert room.get(name, nota, "bea") is None
    assert room.get(name, other, "anna") is None


def test_the_oldest_file_goes_when_there_are_too_many(room: Room) -> None:
    nota = Path("nota.yaml")
    names = [room.put(nota, "", b"x") for _ in range(MOST + 1)]

    assert room.get(names[0], nota, "") is None
    assert room.get(names[1], nota, "") is not None
