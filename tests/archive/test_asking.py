"""A request for a timestamp over HTTP: whatever the server does, there is an answer, soon."""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from generator.archive import asking
from generator.archive.asking import ask
from generator.problems import MachineError
from tests.archive.timestamping import Service, giving

Handler = BaseHTTPRequestHandler


def redirecting(place: str) -> Callable[[Handler, bytes], None]:
    def answer(handler: Handler, request: bytes) -> None:
        handler.send_response(302)
        handler.send_header("Location", place)
        handler.end_headers()

    return answer


def failing(handler: Handler, request: bytes) -> None:
    handler.send_error(503)


def trickling(handler: Handler, request: bytes) -> None:
    """A byte now and then, without end."""
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(100):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        pass


def babbling(handler: Handler, request: bytes) -> None:
    handler.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n")


def test_a_request_is_posted_as_the_standard_says(service: Service) -> None:
    def answer(handler: Handler, request: bytes) -> None:
        kinds.append(handler.headers["Content-Type"])
        giving(bytes.upper)(handler, request)

    kinds: list[str] = []
    service.answer = answer

    assert ask(service.address, b"vraag") == b"VRAAG"
    assert kinds == ["application/timestamp-query"]


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (redirecting("https://elders.voorbeeld.nl/"), asking.ELSEWHERE),
        (failing, f"{asking.FAILED} 503"),
        (trickling, asking.SLOW),
        (babbling, asking.BROKEN_OFF),
    ],
)
def test_a_bad_answer_is_told(
    answer: Callable[[Handler, bytes], None], message: str, service: Service
) -> None:
    service.answer = answer
    begun = time.monotonic()

    with pytest.raises(MachineError, match=f"^{re.escape(service.address)} {message}$"):
        ask(service.address, b"vraag", patience=1.5)

    assert time.monotonic() - begun < 3


def test_of_a_flood_only_the_beginning_is_read(service: Service) -> None:
    def answer(handler: Handler, request: bytes) -> None:
        handler.send_response(200)
        handler.end_headers()
        with suppress(OSError):
            for _ in range(1000):
                sent.append(handler.wfile.write(bytes(100_000)))

    sent: list[int] = []
    service.answer = answer

    with pytest.raises(MachineError, match=asking.TOO_LARGE):
        ask(service.address, b"vraag")

    assert sum(sent) < 50_000_000


@pytest.mark.parametrize("scheme", ["file://", "ftp://127.0.0.1", "data:,"])
def test_a_server_never_makes_it_read_something_else(
    scheme: str, service: Service, tmp_path: Path
) -> None:
    secret = tmp_path / "geheim"
    secret.write_bytes(b"geheim")
    service.answer = redirecting(f"{scheme}{secret}")

    with pytest.raises(MachineError, match=asking.ELSEWHERE):
        ask(service.address, b"vraag")
    assert len(service.requests) == 1


def test_nobody_there(service: Service) -> None:
    with pytest.raises(MachineError, match=asking.UNREACHABLE):
        ask("http://127.0.0.1:1/tsr", b"vraag")
    with pytest.raises(MachineError, match=asking.UNREACHABLE):
        ask("http://bestaat-niet.invalid/tsr", b"vraag")


def test_a_server_that_is_another_one(service: Service) -> None:
    signer = service.issuer.signer("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(signer.file, signer.key_file)

    def shake_hands() -> None:
        with suppress(OSError):
            context.wrap_socket(listener.accept()[0], server_side=True).close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=shake_hands)
        server.start()
        with pytest.raises(MachineError, match=asking.UNSAFE):
            ask(f"https://127.0.0.1:{listener.getsockname()[1]}/", b"vraag")
        server.join()


def test_a_server_that_speaks_no_tls(service: Service) -> None:
    with pytest.raises(MachineError, match=asking.UNREACHABLE):
        ask(service.address.replace("http:", "https:"), b"vraag")
