"""The command itself, at a real socket."""

from __future__ import annotations

import http.client
import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from generator.cli.exit_codes import WRONG_INPUT, WRONG_MACHINE, WRONG_USE
from generator.cli.main import main
from generator.department.server import HEADER
from generator.places import ROOT
from tests.department.conftest import ADDRESS
from tests.preview.waiting import LIMIT

OPTIONS = ("--adres", ADDRESS)


class ToSocket(http.client.HTTPConnection):
    """What a proxy does."""

    def __init__(self, path: Path) -> None:
        super().__init__("rapport.intern.nl", timeout=LIMIT)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(LIMIT)
        self.sock.connect(str(self._path))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "rapport.sock"


@pytest.fixture
def service(inputs: Path, rights_file: Path, place: Path) -> Iterator[subprocess.Popen[str]]:
    """The command, which listens."""
    words = ["dienst", "--socket", str(place), "--rechten", str(rights_file), *OPTIONS]
    with subprocess.Popen(
        [sys.executable, "-m", "generator", *words],
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == f"Het formulier wordt geserveerd op {place}\n"
            yield process
        finally:
            process.kill()


def news(stream: http.client.HTTPResponse, words: str) -> dict[str, str]:
    """The first news in which those words stand."""
    while True:
        line = stream.readline().decode()
        assert line, "the stream ended"
        if line.startswith("data: ") and words in line:
            told: dict[str, str] = json.loads(line.removeprefix("data: "))["formulier"]
            return told


def test_two_people_see_each_other_and_it_ends_tidily(
    service: subprocess.Popen[str], place: Path
) -> None:
    with closing(ToSocket(place)) as first, closing(ToSocket(place)) as second:
        first.request("GET", "/vulstroom/klein/nota/nota", headers={HEADER: "bram"})
        with first.getresponse() as bram:
            news(bram, '"collegas": []')
            second.request("GET", "/vulstroom/klein/nota/organisatie", headers={HEADER: "carla"})
            with second.getresponse() as carla:
                news(carla, "bram kijkt in Nota")
                news(bram, "carla werkt in Organisatie")
            second.close()
            news(bram, '"collegas": []')
            service.send_signal(signal.SIGTERM)
            assert service.wait(LIMIT) == 0
    assert service.stdout is not None and service.stderr is not None
    assert service.stdout.read().splitlines() == ["Stop met Ctrl-C.", "Gestopt."]
    assert service.stderr.read() == ""
    assert not place.exists()


def test_a_stream_ends_for_who_may_not_see_the_dossier_any_longer(
    service: subprocess.Popen[str], place: Path, rights_file: Path, inputs: Path
) -> None:
    with closing(ToSocket(place)) as connection:
        connection.request("GET", "/vulstroom/klein/nota/nota", headers={HEADER: "bram"})
        with connection.getresponse() as stream:
            news(stream, "Bijgewerkt")
            rights_file.write_text(rights_file.read_text().replace("lezen: klein", "lezen: weg"))
            nota = inputs / "klein/nota.yaml"
            nota.write_text(nota.read_text() + "\n")

            assert not [line for line in stream if b"data:" in line]


def test_nothing_listens_on_a_network(service: subprocess.Popen[str]) -> None:
    ours = set()
    for file in Path(f"/proc/{service.pid}/fd").iterdir():
        ours |= set(re.findall(r"socket:\[(\d+)\]", str(file.readlink())))
    for kind in ("tcp", "tcp6", "udp", "udp6"):
        table = Path(f"/proc/{service.pid}/net/{kind}")
        rows = table.read_text().splitlines()[1:] if table.exists() else []
        assert not ours & {row.split()[9] for row in rows}


def test_a_file_with_rights_that_becomes_wrong_is_told(
    service: subprocess.Popen[str], place: Path, rights_file: Path
) -> None:
    rights_file.write_text("gebruikers: []\n")
    with closing(ToSocket(place)) as connection:
        connection.request("GET", "/", headers={HEADER: "anna"})
        assert connection.getresponse().status == 503

    assert service.stderr is not None
    assert "rechten.yaml:1:13: fout: deze lijst is leeg" in service.stderr.readline()


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ([], WRONG_USE, "hier ontbreekt: --socket, --rechten, --adres"),
        (["--socket=s", "--rechten=r", "--adres=x"], WRONG_USE, "na --adres hoort het adres"),
        (
            ["--socket=s", "--rechten=rechten.yaml", f"--adres={ADDRESS}", "--kop=X Y"],
            WRONG_USE,
            "na --kop hoort de naam van een kopregel",
        ),
        (["--socket=s", "--rechten=r", f"--adres={ADDRESS}"], WRONG_INPUT, "r:1:1: fout: dit be"),
        (
            ["--socket=weg/s", "--rechten=rechten.yaml", f"--adres={ADDRESS}"],
            WRONG_MACHINE,
            "de map bestaat niet",
        ),
    ],
)
def test_what_is_wrong_with_the_command_is_told(
    inputs: Path,
    rights_file: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    code: int,
    told: str,
) -> None:
    assert main(["dienst", *words]) == code
    assert told in capsys.readouterr().err
