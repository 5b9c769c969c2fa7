"""What each person sees and may change, over all addresses of the service."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from generator.form.rights import NOT_ALLOWED
from tests.department.conftest import As

OPEN = {
    "/": "shows the dossiers that somebody may see",
    "/archief": "shows the versions of those",
    "/archiveeropenbaar": "asks for the right to archive that dossier",
    "/doe/{daad}": "asks each deed for its own right",
    "/taak/{nummer:int}": "shows one's own jobs",
    "/uitword": "is only for who may begin a dossier",
    "/vorm/{versie}/{bestand}": "is the same for everybody",
    "/static/{bestand}": "is the same for everybody",
}
"""The addresses without a dossier in them, and why they may be asked by all who are let in."""


def version(client: TestClient, address: str) -> str:
    found = re.search(r'data-versie="(\w+)"', client.get(f"/formulier/{address}").text)
    assert found is not None
    return found[1]


def change(client: TestClient, address: str, *place: str, to: str) -> tuple[int, Any]:
    """Type something in a field."""
    shown = version(client, address)
    body = {"versie": shown, "soort": "waarde", "plek": place, "wordt": to}
    answer = client.post(f"/wijzig/{address}", json=body)
    return answer.status_code, answer.json()


def test_every_other_address_names_a_dossier(app: Starlette) -> None:
    paths = [route.path for route in app.routes if isinstance(route, Route)]

    assert {path for path in paths if "{dossier}" not in path} == set(OPEN)


@pytest.mark.parametrize("person", ["anna", "bram"])
def test_a_dossier_of_others_is_not_there(app: Starlette, signed_in: As, person: str) -> None:
    """At none of the addresses, whatever is asked of it."""
    client, others = signed_in(person), signed_in("carla")
    for route in app.routes:
        if isinstance(route, Route) and "{dossier}" in route.path:
            address = _filled(route.path, "geheim")
            asked = "POST" if "POST" in (route.methods or ()) else "GET"
            if "stroom" not in address:
                answer = client.request(asked, address, json={} if asked == "POST" else None)
                assert (answer.status_code, answer.text) == (404, "Dit staat hier niet."), address
            elif person == "anna":
                assert client.get(address).status_code == 404
    assert others.get("/invullen/geheim/nota").status_code == 200


def test_nor_does_any_page_name_it(signed_in: As) -> None:
    for address in ("/", "/invullen/klein/nota", "/formulier/klein/nota/nota", "/archief"):
        assert "geheim" not in signed_in("bram").get(address).text
    assert "geheim" in signed_in("carla").get("/").text


def test_who_may_only_read_changes_nothing(signed_in: As, inputs: Path) -> None:
    before = (inputs / "klein/nota.yaml").read_bytes()
    bram = signed_in("bram")

    assert change(bram, "klein/nota/nota", "aan", to="x") == (403, {"melding": NOT_ALLOWED})
    assert bram.post("/terug/klein", json={}).status_code == 403
    assert bram.post("/opnieuw/klein", json={}).status_code == 403
    assert (inputs / "klein/nota.yaml").read_bytes() == before


def test_who_may_only_read_has_a_form_without_controls_that_change(signed_in: As) -> None:
    page = signed_in("bram").get("/invullen/klein/nota").text

    assert re.search(r'<fieldset id="formulier"[^>]* disabled>', page)
    assert "U kunt dit lezen, maar niet veranderen." in page
    assert '<div id="formulier"' in signed_in("anna").get("/invullen/klein/nota").text


def test_who_may_only_read_sees_what_becomes_public_and_cannot_make_it(signed_in: As) -> None:
    bram, anna = signed_in("bram"), signed_in("anna")

    page = bram.get("/openbaar/klein").text

    assert "Wat wordt weggelaten" in page
    assert "U kunt dit lezen, maar geen openbare versie maken." in page
    assert "data-open" not in page
    assert "Besluit beginnen" in anna.get("/openbaar/klein").text
    assert bram.post("/maakopenbaar/klein", json={}).status_code == 403
    assert 'id="weglaten"' not in bram.get("/invullen/klein/nota").text
    assert 'id="weglaten"' in anna.get("/invullen/klein/nota").text


def test_the_organisation_is_changed_by_who_may(signed_in: As, inputs: Path) -> None:
    anna, carla = signed_in("anna"), signed_in("carla")

    page = anna.get("/invullen/klein/nota", params={"bestand": "organisatie"}).text
    assert "U kunt dit lezen, maar niet veranderen." in page
    assert change(anna, "klein/nota/organisatie", "afkorting", to="X")[0] == 403
    assert change(carla, "klein/nota/organisatie", "afkorting", to="OCW")[0] == 200
    assert "afkorting: OCW" in (inputs / "organisatie.yaml").read_text()


@pytest.mark.parametrize(
    ("person", "deed", "asked", "status"),
    [
        ("bram", "maak", {"dossier": "klein"}, 403),
        ("bram", "dossier", {"naam": "2026-01-br", "soort": "nota"}, 403),
        ("anna", "dossier", {"naam": "2026-01-br", "soort": "nota"}, 403),
        ("anna", "maak", {"dossier": "geheim"}, 422),
        ("anna", "volgende", {"dossier": "geheim", "naam": "nieuw-1"}, 422),
        ("carla", "archiveer", {"dossier": "klein", "waarom": "x", "op": "1-1-2025"}, 403),
    ],
)
def test_nobody_has_done_what_they_may_not(
    signed_in: As, person: str, deed: str, asked: dict[str, str], status: int
) -> None:
    assert signed_in(person).post(f"/doe/{deed}", json=asked).status_code == status


def test_the_start_page_has_the_buttons_of_what_somebody_may(signed_in: As) -> None:
    anna, bram, carla = (signed_in(one).get("/").text for one in ("anna", "bram", "carla"))

    assert "Archiveren" in anna
    assert "archief te staan" not in bram
    assert "data-open" not in bram
    assert "Alles maken" in carla
    assert "Archiveren" not in carla
    assert "Anna de Vries (anna) archiveert" in anna


def test_a_job_is_known_to_who_asked_for_it(signed_in: As) -> None:
    asked = {"naam": "nieuw-1", "soort": "nota"}
    number = signed_in("anna").post("/doe/dossier", json=asked).json()["taak"]

    assert signed_in("anna").get(f"/taak/{number}").status_code == 200
    assert signed_in("bram").get(f"/taak/{number}").status_code == 404


def test_nobody_compares_a_dossier_with_one_that_they_may_not_see(
    signed_in: As, inputs: Path
) -> None:
    (inputs / "klein/voortgang.yaml").write_text("vorige: geen\n")

    for told in ("geheim", "  geheim "):
        answer = change(signed_in("anna"), "klein/nota/voortgang", "vorige", to=told)
        assert answer == (403, {"melding": NOT_ALLOWED})
    assert change(signed_in("anna"), "klein/nota/voortgang", "vorige", to="weg")[0] == 200
    assert change(signed_in("carla"), "klein/nota/voortgang", "vorige", to="geheim")[0] == 200


def test_each_undoes_what_they_did_themselves_and_the_log_knows_who(
    signed_in: As, inputs: Path
) -> None:
    anna, carla = signed_in("anna"), signed_in("carla")
    change(anna, "klein/nota/nota", "aan", to="Van Anna")
    change(carla, "klein/nota/nota", "onderwerp", to="Van Carla")

    assert anna.post("/terug/klein", json={}).json()["plek"] == ["aan"]
    assert anna.post("/terug/klein", json={}).status_code == 404

    assert "onderwerp: Van Carla" in (inputs / "klein/nota.yaml").read_text()
    log = (inputs / ".logboek/klein.jsonl").read_text().splitlines()
    assert [json.loads(line)["wie"] for line in log] == ["anna", "carla", "anna"]


def _filled(path: str, dossier: str) -> str:
    filled = path.replace("{dossier}", dossier).replace("{document}", "nota")
    return re.sub(r"\{\w+\}", "nota", filled)
