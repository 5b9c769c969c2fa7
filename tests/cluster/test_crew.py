"""Workers on this machine give the bytes that this machine makes alone."""

from __future__ import annotations

import signal
import socket
from pathlib import Path

import pytest

from generator.cluster import crew
from generator.cluster.address import parse_address
from generator.cluster.loading import load_dask
from generator.places import TEMPLATES
from generator.problems import MachineError
from tests.loopback import loopback
from tests.workplace import Workplace


def test_a_worker_makes_what_this_machine_makes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    workplace.dossier("klein")
    workplace.dossier("klein", "fout", nota="doel: niets\n")

    with loopback(tmp_path) as here:
        _, address = here.scheduler()
        worker = here.rapport("werker", address, "--aantal", "1")
        run = here.rapport("maak", "--rekenen-op", address).ended()
        worker.signal(signal.SIGINT)
        stopped = worker.ended()
    elsewhere = workplace.output()
    local = workplace.run("maak", "--opnieuw")

    assert (run.code, run.out) == (local.code, local.out)
    assert set(local.err.splitlines()) <= set(run.err.splitlines())
    assert elsewhere == workplace.output() != {}
    assert (stopped.code, stopped.err) == (0, "")
    assert list(worker.temporary.iterdir()) == []


def test_who_listens_but_is_no_scheduler(monkeypatch: pytest.MonkeyPatch) -> None:
    load_dask()
    monkeypatch.setattr(crew, "LINK", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = parse_address(f"tcp://127.0.0.1:{server.getsockname()[1]}")
        with (
            pytest.raises(MachineError, match="is geen verdeler te bereiken"),
            crew.crew(address, TEMPLATES, print),
        ):
            pass
