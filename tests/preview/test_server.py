from __future__ import annotations

import http.client
import re
import signal
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import cast

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from generator.cli.exit_codes import WRONG_INPUT, WRONG_MACHINE, WRONG_USE
from generator.cli.main import main
from generator.places import ROOT
from generator.preview import connections
from generator.preview.audience import Audience
from generator.preview.ports import ANY
from generator.preview.server import _listening, _Server
from generator.problems import MachineError
from tests.preview.waiting import LIMIT


@pytest.mark.parametrize("port", ["0", "99999", "http", "-1", "８０"])
def test_a_port_that_is_none_is_wrong_use(
    dossier: Path, port: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["volg", str(dossier), f"--poort={port}"]) == WRONG_USE
    assert "na --poort hoort een getal van 1 tot en met 65535" in capsys.readouterr().err


def test_a_port_in_use_is_said_in_dutch(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code = main(["volg", str(dossier), "--geen-browser", "--poort", str(port)])

    assert code == WRONG_MACHINE
    assert f"poort {port} is niet vrij: een ander programma gebruikt hem" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_wrong_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["volg", str(tmp_path / "weg")]) == WRONG_INPUT
    assert "deze map bestaat niet" in capsys.readouterr().err


def test_it_serves_problems_too_and_stops_at_control_c(dossier: Path) -> None:
    (dossier / "nota.yaml").write_text("doell: x\n")
    command = [sys.executable, "-m", "generator", "volg", str(dossier), "--geen-browser"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline().strip()
            address = re.search(r"http://127\.0\.0\.1:(\d+)/([\w-]{43})/$", line)
            assert address is not None
            with closing(_connection(int(address[1]))) as connection:
                connection.request("GET", f"/{address[2]}/stroom/klein/nota")
                with connection.getresponse() as stream:
                    assert stream.readline() == b"event: beeld\n"
                    assert b"onbekend veld" in stream.readline()
                    process.send_signal(signal.SIGINT)
                    assert process.wait(LIMIT) == 0
            assert process.stdout.read().splitlines() == ["Stop met Ctrl-C.", "Gestopt."]
        finally:
            process.kill()


def _connection(port: int) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", port, timeout=LIMIT)


def test_who_begins_a_request_and_goes_no_further_is_let_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connections, "PATIENCE", 0.2)
    monkeypatch.setattr(connections, "MOST", 5)

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse("goed")(scope, receive, send)

    def ended(half: socket.socket) -> bool:
        with half:
            try:
                return half.recv(100) == b""
            except ConnectionResetError:
                return True

    with _listening([ANY]) as taken:
        server = _Server(cast("Starlette", answer), Audience())
        thread = Thread(target=server.run, args=([taken],))
        thread.start()
        port = taken.getsockname()[1]
        begun = [socket.create_connection(("127.0.0.1", port), LIMIT) for _ in range(20)]
        for half in begun:
            half.send(b"GET / HTTP/1.1\r\nHost:")
        assert all(map(ended, begun))
        with closing(_connection(port)) as connection:
            connection.request("GET", "/")
            assert connection.getresponse().read() == b"goed"
        server.should_exit = True
        thread.join(LIMIT)


def test_the_first_port_that_is_free_is_taken() -> None:
    with _listening([ANY]) as first:
        busy = first.getsockname()[1]
        with _listening([busy, ANY]) as other:
            assert other.getsockname()[1] not in (busy, 0)
        with pytest.raises(MachineError, match=f"poort {busy} is niet vrij"), _listening([busy]):
            pass
