"""The public version of a dossier, asked as a page asks it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from starlette.testclient import TestClient

from generator.archive.lines import PublicLine
from generator.archive.listing import Search, versions
from generator.places import ARCHIVE
from tests.archive.deposits import with_settings
from tests.form.test_public_page import DECISION, write
from tests.preview.waiting import wait_until


def test_the_page_names_the_marks_with_a_link_to_their_field(
    client: TestClient, nota: Path
) -> None:
    write(nota, "de Bestuursraad", "de [<b>Raad]{woo=5.1.2e}")

    html = client.get("/openbaar/klein").text

    assert 'href="invullen/klein/nota?bestand=nota#%5B%22aan%22%5D"' in html
    assert "&lt;b&gt;Raad" in html
    assert "Er is nog geen besluit." in html


def possible_name(nota: Path, decision: str = DECISION) -> Path:
    """Something in the nota that may be a name; gives the decision."""
    write(nota, "Dit is de aanleiding.", "Dit vieren wij met Keti Koti.")
    file = nota.parent / "woo.yaml"
    file.write_text(decision)
    return file


@pytest.mark.parametrize(
    ("decision", "after"),
    [
        (DECISION, "geen_naam:\n  - Keti Koti\n"),
        (
            f"{DECISION}geen_naam: [Den Haag] # steden\n",
            "geen_naam: [Den Haag, Keti Koti] # steden\n",
        ),
    ],
)
def test_one_click_says_that_words_are_no_name(
    client: TestClient, nota: Path, decision: str, after: str
) -> None:
    file = possible_name(nota, decision)
    assert 'data-lijst="geen_naam" data-woorden="Keti Koti"' in client.get("/openbaar/klein").text

    answer = client.post("/naam/klein", json={"lijst": "geen_naam", "woorden": "Keti  Koti"})

    assert answer.status_code == 200
    assert after in file.read_text()
    assert file.read_text().startswith(decision.partition("geen_naam")[0].partition("overal")[0])
    assert "Keti Koti" not in client.get("/openbaar/klein").text
    again = client.post("/naam/klein", json={"lijst": "geen_naam", "woorden": "Keti Koti"})
    assert again.status_code == 200
    assert file.read_text().count("Keti Koti") == 1
    assert client.post("/terug/klein", json={}).status_code == 200
    assert file.read_text() == decision


def test_one_click_leaves_a_name_out_everywhere(client: TestClient, nota: Path) -> None:
    file = possible_name(nota)

    client.post("/naam/klein", json={"lijst": "overal_weglaten", "woorden": "Keti Koti"})

    assert "  - {naam: Keti Koti}\n" in file.read_text()
    html = client.get("/openbaar/klein").text
    assert (
        "Overal gaan deze namen weg: Quirijn van der Zwaluwenburg, Zwaluwenburg, Keti Koti." in html
    )
    assert 'data-woorden="Keti Koti"' not in html


def test_without_a_decision_there_is_no_list_for_a_name(client: TestClient, nota: Path) -> None:
    possible_name(nota).unlink()

    assert "data-lijst" not in client.get("/openbaar/klein").text
    answer = client.post("/naam/klein", json={"lijst": "geen_naam", "woorden": "Keti Koti"})
    assert answer.status_code == 422
    assert not (nota.parent / "woo.yaml").exists()


@pytest.mark.parametrize(
    "asked",
    [
        [],
        {"lijst": "geen_naam"},
        {"lijst": "nummers", "woorden": "Keti Koti"},
        {"lijst": "geen_naam", "woorden": " "},
        {"lijst": "geen_naam", "woorden": 3},
        {"lijst": "geen_naam", "woorden": "Keti\u0000Koti"},
        {"lijst": "geen_naam", "woorden": "K" * 201},
    ],
)
def test_what_the_page_does_not_ask_changes_nothing(
    client: TestClient, nota: Path, asked: object
) -> None:
    file = possible_name(nota)
    assert client.post("/naam/klein", json=asked).status_code == 400
    assert file.read_text() == DECISION


def test_of_a_dossier_that_nobody_follows_there_is_nothing(client: TestClient) -> None:
    assert client.get("/openbaar/ander").status_code == 404
    assert client.post("/maakopenbaar/ander", json={}).status_code == 404
    assert client.get("/openbareversie/ander").status_code == 404
    assert client.post("/naam/ander", json={}).status_code == 404


def done(client: TestClient, address: str, asked: object) -> dict[str, Any]:
    """What became of a job when it is done."""
    number = client.post(address, json=asked).json()["taak"]
    job = f"/taak/{number}"
    wait_until(lambda: client.get(job).json()["klaar"], 240.0)
    answer: dict[str, Any] = client.get(job).json()
    return answer


ASKED = {"dossier": "klein", "wie": "Ik", "waarom": "Woo-besluit", "op": "20-11-2025"}


def test_a_public_version_goes_into_the_archive_once_it_was_made(
    client: TestClient, nota: Path
) -> None:
    with_settings(Path("inputs/organisatie.yaml"))
    assert done(client, "/doe/archiveer", {**ASKED, "waarom": "Verzonden"})["gelukt"]
    (nota.parent / "woo.yaml").write_text(DECISION)
    write(nota, "de Bestuursraad", "de [Bestuursraad]{woo=5.1.2e}")
    assert "archiveer-openbaar" not in client.get("/openbaar/klein").text
    assert done(client, "/maakopenbaar/klein", {})["gelukt"]
    assert "gelijk aan versie v0001 in het archief" in client.get("/openbaar/klein").text

    went = done(client, "/archiveeropenbaar", ASKED)

    assert went["gelukt"], went["regels"]
    *_, last = versions(ARCHIVE, Search())
    assert isinstance(last, PublicLine)
    assert (last.van, last.wie, last.waarom) == (1, "Ik", "Woo-besluit")
    write(nota, "Dit is", "Dat is")
    html = client.get("/openbaar/klein").text
    assert "Tekst: Dit dossier is anders dan versie v0001 in het archief; maak" in html
    refused = done(client, "/archiveeropenbaar", ASKED)
    assert not refused["gelukt"]
    assert len(versions(ARCHIVE, Search())) == 2


def published_words(client: TestClient) -> str:
    """All that stands in the PDFs that can be downloaded."""
    packed = ZipFile(BytesIO(client.get("/openbareversie/klein").content))
    files = (BytesIO(packed.read(name)) for name in packed.namelist() if name.endswith(".pdf"))
    return " ".join(page.extract_text() for file in files for page in PdfReader(file).pages)


def test_a_version_in_the_archive_becomes_public_as_it_was(client: TestClient, nota: Path) -> None:
    with_settings(Path("inputs/organisatie.yaml"))
    (nota.parent / "woo.yaml").write_text(DECISION)
    assert "Waarvan?" not in client.get("/openbaar/klein").text
    assert done(client, "/doe/archiveer", {**ASKED, "waarom": "Verzonden"})["gelukt"]
    write(nota, "Dit is de aanleiding.", "Dit is later geschreven.")
    assert done(client, "/doe/archiveer", {**ASKED, "waarom": "Hersteld"})["gelukt"]
    first = '<option value="1">Versie v0001, gearchiveerd op 20-11-2025: Verzonden</option>'
    html = client.get("/openbaar/klein").text
    assert first in html
    assert html.index("v0002, gearchiveerd") < html.index(first)

    assert done(client, "/maakopenbaar/klein", {"versie": "1"})["gelukt"]

    assert "later geschreven" not in published_words(client)
    assert "Dit is de aanleiding." in published_words(client)
    assert client.get("/openbaar/klein").text.count(first) == 2  # to make it, and to archive it
    went = done(client, "/archiveeropenbaar", {**ASKED, "versie": "1"})
    assert went["gelukt"], went["regels"]
    *_, last = versions(ARCHIVE, Search())
    assert isinstance(last, PublicLine)
    assert last.van == 1


def test_a_version_that_is_not_there_is_told(client: TestClient, nota: Path) -> None:
    with_settings(Path("inputs/organisatie.yaml"))
    (nota.parent / "woo.yaml").write_text(DECISION)
    assert done(client, "/doe/archiveer", {**ASKED, "waarom": "Verzonden"})["gelukt"]

    for version in ("7", "abc", "--uit=/tmp"):
        went = done(client, "/maakopenbaar/klein", {"versie": version})
        assert not went["gelukt"]
        assert any("versie" in line for line in went["regels"])


def test_who_archives_a_public_version_says_all_that_the_log_is_told(client: TestClient) -> None:
    for name in ASKED:
        answer = client.post("/archiveeropenbaar", json={**ASKED, name: " "})
        assert answer.status_code == 422
    assert client.post("/archiveeropenbaar", json=[]).status_code == 404


def test_a_public_version_is_made_and_downloaded_without_the_decision(
    client: TestClient, nota: Path
) -> None:
    (nota.parent / "woo.yaml").write_text(DECISION)
    assert client.get("/openbareversie/klein").status_code == 404

    went = done(client, "/maakopenbaar/klein", {})

    assert went["gelukt"], went["regels"]
    answer = client.get("/openbareversie/klein")
    assert answer.headers["content-disposition"] == "attachment; filename=openbare-versie.zip"
    with ZipFile(BytesIO(answer.content)) as packed:
        names = packed.namelist()
    assert "productierapport.xlsx" in names
    assert not any(name.endswith(".yaml") or "klein" in name for name in names)
    assert "Openbare versie downloaden" in client.get("/openbaar/klein").text
