"""The unit of systemd for ``rapport dienst``: no fault is found in it, and what it starts works.

systemd itself does not run here. So its command is begun as systemd does: those words and no
others, in such a folder, with that umask, an environment with next to nothing, no network, no
capabilities. Python is told to refuse what the unit refuses: other sockets, and writing elsewhere.
"""

from __future__ import annotations

import http.client
import json
import re
import shlex
import shutil
import signal
import socket
import stat
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.places import ROOT
from tests.workplace import SAMPLES

UNIT = (ROOT / "deploy/rapport.service").read_text(encoding="utf-8")
PROGRAM, OURS = "/opt/rapport/.venv/bin/rapport", str(ROOT / ".venv/bin/rapport")
SECONDS = 60

MOST_EXPOSED = "20"
"""On the scale of ``systemd-analyze security``, from 0 (shut) to 100."""

REFUSING = """\
import errno, os, socket, sys

WRITABLE = os.environ["RW"].split(":")
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.rmdir"}

def refuse(event, given):
    if event == "socket.__new__" and given[1] not in (-1, socket.AF_UNIX):
        raise OSError(errno.EAFNOSUPPORT, "RestrictAddressFamilies")
    writes = event == "open" and given[2] & (os.O_WRONLY | os.O_RDWR)
    if (writes or event in CHANGES) and isinstance(given[0], (str, bytes)):
        place = os.path.abspath(os.fsdecode(given[0]))
        if not any(os.path.commonpath([place, one]) == one for one in WRITABLE):
            raise OSError(errno.EROFS, "ProtectSystem", place)

sys.addaudithook(refuse)
"""
"""Python loads it first, in each process. What it may not change ends in the error of a disk that
may only be read."""


def said(name: str) -> str:
    """What the unit says of something."""
    (found,) = re.findall(rf"(?m)^{name}=(.*)$", UNIT)
    return str(found)


def analyze(unit: Path, *words: str) -> str:
    """What systemd says of the unit, and nothing when there is nothing to say."""
    command = ["systemd-analyze", "--no-pager", *words, str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    return done.stderr + (done.stdout if done.returncode else "")


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit, of the program in this checkout."""
    unit = tmp_path / "rapport.service"
    assert PROGRAM in UNIT
    unit.write_text(UNIT.replace(PROGRAM, OURS))
    return unit


def test_systemd_knows_every_word_of_it(unit: Path) -> None:
    assert analyze(unit, "verify", "--man=no") == ""

    unit.write_text(unit.read_text().replace("ProtectHome=", "ProtectHuis="))
    assert "ProtectHuis" in analyze(unit, "verify", "--man=no")


def test_what_it_starts_is_shut_in(unit: Path) -> None:
    words = ("security", "--offline=true", f"--threshold={MOST_EXPOSED}")
    assert analyze(unit, *words) == ""

    unit.write_text(unit.read_text().replace("ProtectSystem=strict", ""))
    assert "ProtectSystem" in analyze(unit, *words)


@dataclass(frozen=True)
class Service:
    """What the unit starts, and where it listens."""

    process: subprocess.Popen[str]
    socket: Path
    host: str

    def answer(self, address: str, who: str | None, body: object = None) -> tuple[int, bytes]:
        """What it answers to the proxy, which says who asks."""
        headers = {"Host": self.host, "Connection": "close"}
        if who:
            headers["X-Rapport-Gebruiker"] = who
        if body is not None:
            headers |= {"Content-Type": "application/json", "Origin": f"https://{self.host}"}
        connection = http.client.HTTPConnection(self.host, timeout=SECONDS)
        connection.sock = socket.socket(socket.AF_UNIX)
        connection.sock.connect(str(self.socket))
        sent = None if body is None else json.dumps(body)
        with suppress(BrokenPipeError):  # who is refused may be told before all was sent
            connection.request("GET" if body is None else "POST", address, sent, headers)
        with connection.getresponse() as found:
            return found.status, found.read()


def shut_in() -> list[str]:
    """Without a network and capabilities, as far as this machine lets us."""
    ways = (["unshare", "--net"], ["setpriv", "--no-new-privs", "--bounding-set=-all"])
    runs = [
        way for way in ways if not subprocess.run([*way, "true"], capture_output=True).returncode
    ]
    return [word for way in runs for word in way]


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    """What the unit starts, with the example of the rights, in folders of ours."""
    place, run = tmp_path / "srv", tmp_path / "run"
    run.mkdir(mode=int(said("RuntimeDirectoryMode"), 8))
    shutil.copytree(SAMPLES / "klein", place / "inputs/2025-klein")
    shutil.copy(SAMPLES / "organisatie.yaml", place / "inputs")
    (tmp_path / "sitecustomize.py").write_text(REFUSING)
    command = said("ExecStart")
    for theirs, ours in {
        PROGRAM: OURS,
        f"/run/{said('RuntimeDirectory')}/": f"{run}/",
        "/etc/rapport/": f"{ROOT}/deploy/",
    }.items():
        assert theirs in command
        command = command.replace(theirs, ours)
    words = shlex.split(command)
    assert said("WorkingDirectory") == said("ReadWritePaths")
    with subprocess.Popen(
        [*shut_in(), *words],
        cwd=place,
        umask=int(said("UMask"), 8),
        env={
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin",
            "HOME": str(place),
            "PYTHONPATH": str(tmp_path),
            "RW": f"{place}:{run}:/tmp:/dev",
        },
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline()
            host = words[words.index("--adres") + 1].removeprefix("https://")
            yield Service(process, run / "rapport.sock", host)
        finally:
            process.kill()


def test_what_it_starts_serves_a_colleague_and_ends_when_asked(service: Service) -> None:
    document = "2025-klein/nota"
    assert stat.S_IMODE(service.socket.stat().st_mode) == 0o660
    assert service.answer("/", None)[0] == 403
    assert b"Anna de Vries" in service.answer("/", "a.devries")[1]
    form = service.answer(f"/formulier/{document}/nota", "a.devries")[1].decode()
    found = re.search(r'data-versie="(\w+)"', form)
    assert found is not None
    asked = {"versie": found[1], "soort": "waarde", "plek": ["aan"], "wordt": "De raad"}

    assert service.answer(f"/wijzig/{document}/nota", "b.jansen", asked)[0] == 403
    assert service.answer(f"/wijzig/{document}/nota", "a.devries", asked)[0] == 200
    assert service.answer(f"/bestand/{document}.docx", "b.jansen")[1][:2] == b"PK"

    nota = service.socket.parent.parent / "srv/inputs/2025-klein/nota.yaml"
    assert "aan: De raad" in nota.read_text()
    service.process.send_signal(signal.SIGTERM)
    assert service.process.wait(SECONDS) == 0
    assert not service.socket.exists()
