"""Workers of Dask on this machine: the same bytes, whoever is ended meanwhile."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.build.record import NAME as RECORD
from generator.cluster.address import parse_address
from generator.cluster.connection import connection
from generator.cluster.loading import load_dask
from generator.disk.lock import LOCK
from generator.places import ROOT
from keuring.summary import Summary
from tests.fixture_files import FIXTURES
from tests.loopback import PATIENCE, Ended, Loopback, Started, loopback, until

MEMOS = 16

MEMO = """\
aan: MT P&O
van: Adviseur D&I
datum: 10-11-2025
onderwerp: Memo {}
tekst: De voorbereiding ligt op schema.
"""

DEADLY = """\
import os, signal
from generator.build.maker import Maker
from generator.cli.main import main
make = Maker.__call__
def deadly(self, order):
    if order.dossier.name == "memo-3":
        os.kill(os.getpid(), signal.SIGKILL)
    return make(self, order)
Maker.__call__ = deadly
main(["werker", "{}", "--aantal", "2"])
"""
"""A worker whose process is ended by one dossier."""


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Loopback]:
    for number in range(MEMOS):
        folder = tmp_path / "inputs" / f"memo-{number}"
        folder.mkdir(parents=True)
        (folder / "memo.yaml").write_text(MEMO.format(number), encoding="utf-8")
    shutil.copy(FIXTURES / "inputs" / "organisatie.yaml", tmp_path / "inputs")
    shutil.copytree(FIXTURES / "inputs" / "vol", tmp_path / "inputs" / "vol")
    with loopback(tmp_path) as place:
        yield place


@pytest.fixture(scope="module")
def local(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Nothing yet: filled by the first who compares."""
    return {}


def made(folder: Path) -> dict[str, bytes]:
    """The documents in a folder of output."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in paths
        if path.name not in (LOCK, RECORD)
    }


def check_as_local(here: Loopback, local: dict[str, bytes], *lost: str) -> None:
    """What was made is what this machine makes alone, but for the dossiers that were lost."""
    if not local:
        assert here.rapport("maak", "--uit", "alleen").ended().code == 0
        local |= made(here.folder / "alleen")
    expected = {name: data for name, data in local.items() if name.split("/")[0] not in lost}
    found = made(here.folder / "output")
    assert found.keys() == expected.keys()
    assert found == expected


def wait_for_documents(here: Loopback, count: int) -> None:
    until(lambda: len(list((here.folder / "output").rglob("*.pdf"))) >= count)


def wait_for_workers(address: str, count: int) -> None:
    load_dask()
    with connection(parse_address(address)) as client:
        client.wait_for_workers(count, timeout=PATIENCE)


def check_told(ended: Ended, code: int, *words: str) -> None:
    """One line in Dutch for each of those words, and nothing else."""
    lines = [line for line in ended.err.splitlines() if "nog geen werkers" not in line]
    assert (ended.code, len(lines)) == (code, len(words)), ended.err
    for line, word in zip(lines, words, strict=True):
        assert line.startswith("rapport: ") and word in line


def left_over(started: Started) -> list[Path]:
    return list(started.temporary.iterdir())


def test_a_worker_is_killed(here: Loopback, local: dict[str, bytes], summary: Summary) -> None:
    _, address = here.scheduler()
    workers = here.rapport("werker", address, "--aantal", "2")
    run = here.rapport("maak", "--rekenen-op", address)
    for count in (3, 9):
        wait_for_documents(here, count)
        os.kill(workers.children()[0], signal.SIGKILL)
        summary.count("werkers gedood")
    ended = run.ended()
    assert (ended.code, ended.err) == (0, "")
    check_as_local(here, local)
    workers.signal(signal.SIGTERM)
    stopped = workers.ended()
    assert stopped.out.endswith("Gestopt.\n")
    assert (stopped.code, stopped.err.count("er komt een nieuwe")) == (0, 2)
    assert left_over(workers) == left_over(run) == []


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_the_scheduler_is_killed(
    here: Loopback, local: dict[str, bytes], summary: Summary, how: signal.Signals
) -> None:
    scheduler, address = here.scheduler()
    workers = here.rapport("werker", address, "--aantal", "2")
    run = here.rapport("maak", "--rekenen-op", address)
    wait_for_documents(here, 3)
    scheduler.signal(how)
    summary.count("verdelers gedood")
    check_told(run.ended(), 3, "is weg. Wat klaar was, staat er")
    check_told(workers.ended(), 3, "is gestopt, dus deze werkers ook")
    assert left_over(workers) == left_over(run) == []

    rest = here.rapport("maak").ended()
    assert (rest.code, rest.err) == (0, "")
    assert 0 < len(rest.out.splitlines()) - 1 < 2 * MEMOS
    check_as_local(here, local)


def test_a_dossier_that_ends_its_worker_does_not_stop_the_others(
    here: Loopback, local: dict[str, bytes]
) -> None:
    _, address = here.scheduler()
    here.python("-c", DEADLY.format(address))
    run = here.rapport("maak", "--rekenen-op", address)
    check_told(run.ended(), 3, "een deel van het programma is van buiten gestopt bij memo-3")
    check_as_local(here, local, "memo-3")


def test_a_worker_with_other_templates_does_not_take_part(
    here: Loopback, local: dict[str, bytes]
) -> None:
    other = here.folder / "anders"
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, other / name, ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copy(ROOT / "constraints.txt", other)
    with (other / "templates" / "huisstijl" / "huisstijl.css").open("a") as file:
        file.write("/* anders */\n")
    _, address = here.scheduler()
    here.rapport("werker", address, "--aantal", "1", root=other)
    here.rapport("werker", address, "--aantal", "1")
    wait_for_workers(address, 2)
    run = here.rapport("maak", "--rekenen-op", address)
    check_told(run.ended(), 0, "want dit is daar anders: de sjablonen")
    check_as_local(here, local)


def test_encrypted(here: Loopback, local: dict[str, bytes]) -> None:
    ours, others = authority(here.folder / "ca"), authority(here.folder / "andere")
    here.tls = (
        *("--tls-ca-file", str(ours / "ca.pem"), "--tls-cert", str(ours / "cert.pem")),
        *("--tls-key", str(ours / "key.pem"), "--protocol", "tls"),
    )
    _, address = here.scheduler()
    assert address.startswith("tls://")
    here.rapport("werker", address, "--certificaten", str(ours), "--aantal", "2")
    stranger = here.rapport("maak", "--rekenen-op", address, "--certificaten", str(others))
    run = here.rapport("maak", "--rekenen-op", address, "--certificaten", str(ours))
    check_told(stranger.ended(), 3, "is geen verdeler te bereiken")
    ended = run.ended()
    assert (ended.code, ended.err) == (0, "")
    check_as_local(here, local)


def authority(folder: Path) -> Path:
    """A folder with an authority of its own, and a certificate that it gave."""
    folder.mkdir()
    for command in (
        "req -x509 -newkey rsa:2048 -nodes -keyout ca-key.pem -out ca.pem -days 2 -subj /CN=ca",
        "req -newkey rsa:2048 -nodes -keyout key.pem -out cert.csr -subj /CN=rapport",
        "x509 -req -in cert.csr -CA ca.pem -CAkey ca-key.pem -CAcreateserial -out cert.pem -days 2",
    ):
        subprocess.run(["openssl", *command.split()], cwd=folder, check=True, capture_output=True)
    return folder
