"""What is different in a dossier since it was last archived, in the browser."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.archive import deposits
from tests.archive.deposits import added
from tests.form.asking import Page

ARCHIVE = Path("archief")
ARCHIVED = ARCHIVE / "klein/v0001/data/invoer/klein/nota.yaml"


@pytest.fixture
def archived(nota: Path) -> Path:
    """The nota, which is in the archive as it is."""
    added(ARCHIVE, nota.read_text(), "klein")
    return nota


def since(client: TestClient) -> str:
    answer = client.get("/sinds/klein")
    assert answer.status_code == 200
    return answer.text


def told(html: str) -> list[str]:
    """The headings, and what stands below them."""
    found = re.findall(r"<(?:h2|h3|p|dd)[^>]*>(.*?)</(?:h2|h3|p|dd)>", html)
    return [re.sub(r"<[^>]*>", "", one) for one in found[1:]]


def test_what_is_different_is_told_per_file_and_field(
    archived: Path, page: Page, client: TestClient
) -> None:
    page.type("De <b>SG", "aan")
    archived.with_name("kansen.yaml").write_text("kansen: []\n")

    words = told(since(client))

    assert words[0] == "Vergeleken met versie 1 van 30-09-2025 (Adviseur D&amp;I)."
    assert words[1:3] == ["Kansen", "Dit bestand is erbij gekomen."]
    assert words[3:5] == ["Nota", "Aan veranderd"]
    assert words[6] == "De &lt;b&gt;SG"
    assert "Organisatie" in words


def test_a_file_that_went_is_told(archived: Path, client: TestClient) -> None:
    archived.rename(archived.with_name("nota-twee.yaml"))

    words = told(since(client))

    assert words[words.index("Nota") + 1] == "Dit bestand is er niet meer."
    assert words[words.index("Nota twee") + 1] == "Dit bestand is erbij gekomen."


def test_that_nothing_is_different_or_archived_is_told(nota: Path, client: TestClient) -> None:
    assert told(since(client)) == ["Dit dossier is nog niet in het archief."]

    Path("inputs/organisatie.yaml").write_text("ministerie: VB\n")
    added(ARCHIVE, nota.read_text(), "klein")

    assert told(since(client))[1:] == ["Er is niets veranderd."]


def test_the_last_version_is_what_counts(archived: Path, client: TestClient) -> None:
    archived.write_text(archived.read_text().replace("onderwerp:", "# nieuw\nonderwerp:"))
    added(ARCHIVE, archived.read_text(), "klein")

    words = told(since(client))

    assert words[0].startswith("Vergeleken met versie 2")
    assert "Nota" not in words


@pytest.mark.parametrize(
    "damage",
    [
        lambda: deposits.write(ARCHIVED, b"aan: De DG\n"),
        lambda: deposits.write(ARCHIVED.parent / "erbij.yaml", b""),
        lambda: deposits.write(ARCHIVE / "klein/v0001/tagmanifest-sha256.txt", b"\xff"),
        lambda: deposits.write(ARCHIVE / "logboek.jsonl", b"{}\n"),
        lambda: (ARCHIVE / "archief.txt").unlink(),
        lambda: (ARCHIVE / "klein").rename(ARCHIVE / "weg"),
    ],
    ids=["file", "extra", "manifest", "log", "marker", "gone"],
)
def test_a_damaged_archive_is_told_and_not_compared_with(
    archived: Path, client: TestClient, damage: object
) -> None:
    assert callable(damage)
    damage()

    html = since(client)

    assert 'class="fout"' in html
    assert "Daarom kan het programma nu niet vergelijken." in html
    assert "Vergeleken met" not in html


def test_a_file_that_cannot_be_read_now_is_told(archived: Path, client: TestClient) -> None:
    archived.write_text("doel: [")

    words = told(since(client))

    assert "inputs/klein/nota.yaml:" in words[words.index("Nota") + 1]


def test_the_start_page_leads_to_it_once_there_is_a_version(nota: Path, client: TestClient) -> None:
    assert "sinds/klein" not in client.get("/").text

    added(ARCHIVE, nota.read_text(), "klein")

    assert 'href="sinds/klein"' in client.get("/").text
    assert client.get("/sinds/weg").status_code == 404
