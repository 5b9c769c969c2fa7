"""A file that a page sends is taken, or the answer says why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from generator.form.sent_files import Bound, sent_file
from generator.preview.app import NOT_HERE

TOO_LARGE = "Dit bestand is te groot."


def place(request: Request) -> Path | None:
    return Path("d") if request.path_params["dossier"] == "d" else None


async def put(request: Request) -> Response:
    sent = await sent_file(request, place, Bound(3, TOO_LARGE))
    if isinstance(sent, Response):
        return sent
    return PlainTextResponse(f"{sent.path}: {sent.data.decode()}")


@pytest.mark.parametrize(
    ("dossier", "data", "status", "said"),
    [
        ("d", b"abc", 200, "d: abc"),
        ("d", b"abcd", 413, TOO_LARGE),
        ("elders", b"abc", 404, NOT_HERE),
        ("elders", b"abcd", 404, NOT_HERE),
    ],
    ids=["taken", "too large", "for nothing", "too large and for nothing"],
)
def test_a_file_is_taken_or_the_answer_says_why_not(
    dossier: str, data: bytes, status: int, said: str
) -> None:
    client = TestClient(Starlette(routes=[Route("/{dossier}", put, methods=["POST"])]))

    answer = client.post(f"/{dossier}", content=data)

    assert answer.status_code == status
    assert said in answer.text
