"""The public version of a dossier, asked as a page asks it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from starlette.testclient import TestClient

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


def test_of_a_dossier_that_nobody_follows_there_is_nothing(client: TestClient) -> None:
    assert client.get("/openbaar/ander").status_code == 404
    assert client.post("/maakopenbaar/ander", json={}).status_code == 404
    assert client.get("/openbareversie/ander").status_code == 404


def test_a_public_version_is_made_and_downloaded_without_the_decision(
    client: TestClient, nota: Path
) -> None:
    (nota.parent / "woo.yaml").write_text(DECISION)
    assert client.get("/openbareversie/klein").status_code == 404

    number = client.post("/maakopenbaar/klein", json={}).json()["taak"]
    job = f"/taak/{number}"
    wait_until(lambda: client.get(job).json()["klaar"], 120.0)

    assert client.get(job).json()["gelukt"], client.get(job).json()["regels"]
    answer = client.get("/openbareversie/klein")
    assert answer.headers["content-disposition"] == "attachment; filename=openbare-versie.zip"
    with ZipFile(BytesIO(answer.content)) as packed:
        names = packed.namelist()
    assert "productierapport.xlsx" in names
    assert not any(name.endswith(".yaml") or "klein" in name for name in names)
    assert "Openbare versie downloaden" in client.get("/openbaar/klein").text
