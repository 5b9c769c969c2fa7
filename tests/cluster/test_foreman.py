"""What becomes of workers that end: each stands here for how it ended."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from generator.cluster import foreman
from generator.cluster.address import parse_address
from generator.cluster.foreman import work
from generator.cluster.worker import GONE, NOWHERE, Preparation
from generator.problems import MachineError

ADDRESS = parse_address("tcp://127.0.0.1:1")


@pytest.mark.parametrize(
    ("code", "told"),
    [(GONE, "is gestopt, dus deze"), (NOWHERE, "geen verdeler te bereiken"), (1, "niet beginnen")],
)
def test_how_a_worker_ended_is_told(
    code: int, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreman, "serve", lambda prepared, number: os._exit(code))

    with pytest.raises(MachineError, match=told):
        work(ADDRESS, 2, tmp_path, print)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_worker_that_was_ended_from_outside_gets_a_successor(
    how: signal.Signals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def serve(prepared: Preparation, number: int) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
        lives = tmp_path / "lives"
        with lives.open("a") as file:
            file.write("x")
        if lives.stat().st_size > 2:
            os._exit(GONE)
        os.kill(os.getpid(), how)

    told: list[str] = []
    monkeypatch.setattr(foreman, "serve", serve)
    monkeypatch.setattr(foreman, "REST", 0)

    with pytest.raises(MachineError):
        work(ADDRESS, 1, tmp_path, told.append)

    assert told == ["een werker is van buiten gestopt; er komt een nieuwe"] * 2


def test_nobody_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "place"

    def serve(prepared: Preparation, number: int) -> None:
        (prepared.place / "font").write_bytes(b"font")
        place.write_text(f"{prepared.place} {os.getpid()}")
        if number:
            os.kill(os.getppid(), signal.SIGTERM)
        time.sleep(60)

    monkeypatch.setattr(foreman, "serve", serve)
    monkeypatch.setattr(foreman, "PARTING", 0.2)

    with pytest.raises(KeyboardInterrupt):
        work(ADDRESS, 2, tmp_path, print)

    folder, process = place.read_text().split()
    assert not Path(folder).exists()
    assert not Path("/proc", process).exists()
