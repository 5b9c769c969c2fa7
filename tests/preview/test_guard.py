from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from tests.preview.conftest import PORT, PREVIEW_KEY


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000"])
def test_this_machine_is_let_in(client: TestClient, host: str) -> None:
    assert client.get("/document/klein/nota", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["", "127.0.0.1", "localhost", "127.0.0.1:8001", "evil.nl:8000", "127.0.0.1:8000.evil.nl"],
)
def test_another_host_is_refused(client: TestClient, host: str) -> None:
    answer = client.get("/document/klein/nota", headers={"Host": host})

    assert answer.status_code == 400
    assert "aanleiding" not in answer.text


def test_two_hosts_are_refused(client: TestClient) -> None:
    hosts = [("Host", "127.0.0.1:8000"), ("Host", "evil.nl")]

    assert client.get("/document/klein/nota", headers=hosts).status_code == 400


@pytest.mark.parametrize("given", ["", "geheim", "%C3%A9", f"{PREVIEW_KEY}-niet", ".", "//"])
@pytest.mark.parametrize(
    "path", ["", "/", "/document/klein/nota", "/stroom/klein/nota", "/static/volg.js", "/weg"]
)
def test_who_has_no_key_sees_nothing(client: TestClient, given: str, path: str) -> None:
    answer = client.get(f"http://127.0.0.1:{PORT}/{given}{path}")

    assert answer.status_code == 404
    assert answer.text == "Open het hele adres dat in de terminal staat."


def test_the_key_alone_leads_to_what_is_served(client: TestClient) -> None:
    answer = client.get(f"http://127.0.0.1:{PORT}/{PREVIEW_KEY}")

    assert answer.headers["location"] == f"/{PREVIEW_KEY}/"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_one_can_only_look(client: TestClient, method: str) -> None:
    answer = client.request(method, "/document/klein/nota")

    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"


@pytest.mark.parametrize("path", ["/", "/document/klein/nota", "/static/volg.js", "/weg"])
def test_every_answer_allows_only_what_is_served_here(client: TestClient, path: str) -> None:
    headers = client.get(path).headers

    assert headers["content-security-policy"].startswith("default-src 'none'; img-src 'self'")
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-origin" not in headers
