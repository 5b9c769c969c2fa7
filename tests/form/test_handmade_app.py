"""A Word file that was made by hand, in the browser: it becomes a dossier, to be looked at."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from generator.build.formats import DOCX
from generator.form import handmade, handmade_app
from generator.form.handmade_app import ELSEWHERE
from generator.form.sent_files import OF_WORD
from generator.form.start import states_of
from generator.preview.followed import Followed
from tests.build.pressed import the_only_one
from tests.drafting.handmade import nota, vgr
from tests.drafting.hands import Tidy

NEW = Path("inputs/2024-05-oud")


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The work is done in this process: a process of its own is tried in ``test_apart``."""
    monkeypatch.setattr(handmade, "done_apart", lambda work, *given: work(*given))


@pytest.fixture
def followed(dossier: Path) -> Followed:
    return Followed.all_there_are()


def made(document: Callable[[Tidy], None]) -> bytes:
    """A Word file that somebody made."""
    hand = Tidy()
    document(hand)
    return hand.saved()


def post(client: TestClient, word: bytes, name: str, asked: dict[str, str]) -> tuple[int, str]:
    headers = {"Content-Type": DOCX.media_type}
    answer = client.post(f"/leesword/{name}", content=word, params=asked, headers=headers)
    return answer.status_code, answer.text


def sent(client: TestClient, word: bytes, name: str = NEW.name, **asked: str) -> tuple[int, str]:
    """Send a file; gives the status, and the dossier or what is said."""
    status, text = post(client, word, name, asked)
    told = json.loads(text)
    return status, told.get("dossier") or told["melding"]


def test_it_becomes_a_dossier_of_which_is_shown_what_is_to_be_looked_at(
    client: TestClient, dossier: Path
) -> None:
    def document(hand: Tidy) -> None:
        vgr(hand)
        hand.document.sections[0].footer.paragraphs[0].text = "Versie van <Ilse>"

    assert sent(client, made(document), naam="oud.docx") == (200, NEW.name)

    assert "gemaakt van oud.docx" in (NEW / "vgr.yaml").read_text("utf-8")
    html = client.get(f"/nakijken/{NEW.name}").text
    assert "Noem mensen bij hun functie" in html
    assert f'href="invullen/{NEW.name}/vgr?bestand=vgr#' in html
    assert f'href="invullen/{NEW.name}/vgr?bestand=doelen#' in html
    assert '<p class="onder">Versie van &lt;Ilse&gt;</p>' in html
    assert [one.is_draft for one in states_of({"n": NEW, "o": dossier})] == [True, False]
    assert f'href="nakijken/{NEW.name}"' in client.get("/").text


def test_what_was_looked_at_is_ticked_off_and_stays_so(client: TestClient) -> None:
    sent(client, made(vgr))
    address = f"/nakijken/{NEW.name}"
    before = client.get(address).text
    (first, *others) = re.findall(r'type="checkbox" value="(\w+)"', before)
    everything = len(others) + 1
    files = {file: file.read_bytes() for file in NEW.iterdir()}

    answer = client.post(address, json={"punt": first, "vinkje": "ja"})

    assert answer.json() == {"stand": f"Nog na te kijken: {len(others)} van {everything}."}
    assert f'value="{first}" autocomplete="off" checked' in client.get(address).text
    assert f"Nog na te kijken: {len(others)} van" in client.get(address).text
    assert {file: file.read_bytes() for file in NEW.iterdir()} == files
    client.post(address, json={"punt": first, "vinkje": "nee"})
    assert client.get(address).text == before


def test_all_that_is_ticked_off_is_said(client: TestClient) -> None:
    sent(client, made(vgr))
    address = f"/nakijken/{NEW.name}"
    points = re.findall(r'type="checkbox" value="(\w+)"', client.get(address).text)

    told = [client.post(address, json={"punt": one, "vinkje": "ja"}).json() for one in points]

    assert told[-1] == {"stand": "Alles is nagekeken."}


@pytest.mark.parametrize(
    "asked",
    [
        {},
        [],
        {"punt": "x", "vinkje": "ja"},
        {"punt": ["0123456789abcdef"], "vinkje": "ja"},
        {"punt": "0123456789abcdef\n", "vinkje": "ja"},
        {"punt": "0123456789abcdef", "vinkje": True},
    ],
)
def test_what_is_no_tick_is_refused(asked: object, client: TestClient) -> None:
    sent(client, made(nota))

    assert client.post(f"/nakijken/{NEW.name}", json=asked).status_code == 400
    assert not list(Path("inputs").glob(".logboek/*.nagekeken"))


def test_the_page_asks_for_a_name_a_kind_and_a_file(client: TestClient) -> None:
    html = client.get("/uitword").text

    assert '<option value="vgr">' in html and 'type="file"' in html
    assert 'href="uitword"' in client.get("/").text


def another_organisation() -> None:
    """A second one stands beside the dossiers."""
    usual = Path("inputs/organisatie.yaml").read_text("utf-8")
    own = usual.replace("afkorting: VB", "afkorting: UVD")
    Path("inputs/organisatie-uvd.yaml").write_text(own, "utf-8")


def test_of_several_organisations_one_is_chosen(client: TestClient) -> None:
    assert "Bij welke organisatie" not in client.get("/uitword").text + client.get("/").text
    another_organisation()

    for page in ("/uitword", "/"):
        html = client.get(page).text
        first, second = re.findall(r'<option value="(\w*)">(Ministerie[^<]*)', html)
        assert (first[0], second[0], second[1][-6:]) == ("", "uvd", " (uvd)")
    assert sent(client, made(nota), organisatie="uvd") == (200, NEW.name)
    assert "organisatie: uvd" in (NEW / "instellingen.yaml").read_text("utf-8")


def test_an_organisation_that_is_not_there_is_refused(client: TestClient) -> None:
    another_organisation()

    status, told = sent(client, made(nota), organisatie="udv")

    assert (status, told) == (422, "Er is geen organisatie 'udv'; kies uit: uvd.")
    assert not NEW.exists()


def test_a_dossier_that_is_not_followed_is_made_and_that_is_said(
    client: TestClient, followed: Followed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(followed, "dossiers", dict)

    assert sent(client, made(nota)) == (200, ELSEWHERE)
    assert (NEW / "nota.yaml").exists()
    assert client.get(f"/nakijken/{NEW.name}").status_code == 404


@pytest.mark.parametrize(
    ("name", "asked", "status", "reason"),
    [
        ("klein", {}, 422, "Er is al een dossier met deze naam."),
        ("a b", {}, 422, "kan niet de naam van een dossier zijn"),
        (NEW.name, {"soort": "brief"}, 400, "niet vragen"),
    ],
)
def test_a_name_or_kind_that_cannot_be_is_refused(
    client: TestClient, name: str, asked: dict[str, str], status: int, reason: str
) -> None:
    found, told = post(client, made(nota), name, asked)

    assert (found, reason in told) == (status, True)
    assert not NEW.exists()


def test_a_document_that_nobody_knows_is_asked_for_its_kind(client: TestClient) -> None:
    word = made(lambda hand: hand.text("Een brief aan iedereen."))

    status, told = sent(client, word)

    assert (status, told.endswith("; kies zelf wat voor stuk het is.")) == (422, True)
    assert sent(client, word, soort="nota")[0] == 200


def test_a_file_that_was_made_here_is_refused_with_what_to_do(
    client: TestClient, dossier: Path
) -> None:
    press, manuscript = the_only_one(dossier)

    status, told = sent(client, press.to_docx(manuscript))

    assert (status, told.endswith("kies ‘Word-bestand terug’.")) == (422, True)
    assert not NEW.exists()


def test_what_is_no_word_file_or_too_large_is_told(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "geen Word-bestand" in sent(client, b"PK")[1]
    monkeypatch.setattr(handmade_app, "OF_WORD", replace(OF_WORD, most=10))
    assert sent(client, made(nota))[0] == 413


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/a.docx", "gemaakt van ?..?etc?a.docx"),
        ("a\nb: c\u2028d.docx", "gemaakt van a?b: c?d.docx"),
        ("", "gemaakt van document.docx"),
        ("é" * 300, f"{'é' * 50}.docx"),
    ],
)
def test_whatever_a_file_is_called_it_is_read(client: TestClient, name: str, kept: str) -> None:
    assert sent(client, made(nota), naam=name)[0] == 200

    text = (NEW / "nota.yaml").read_text("utf-8")
    assert kept in text.replace("\n# ", " ")
