from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

import pytest
from distributed import Client

from generator.cluster import members
from generator.cluster.members import Members
from generator.cluster.seal import Seal
from generator.problems import MachineError

SEAL = Seal({"het programma": "a", "de sjablonen": "b"}, {"Python": "3.11.2"})
OTHER = Seal({"het programma": "a", "de sjablonen": "x"}, {"Python": "3.11.2"})


@dataclass
class Scheduler:
    """One that knows these workers, for a client that asks nothing else."""

    workers: dict[str, dict[str, object]] = field(default_factory=dict)

    @property
    def scheduler(self) -> Scheduler:
        return self

    def identity(self) -> dict[str, object]:
        return {"workers": self.workers}

    def sync(self, call: Callable[[], object], callback_timeout: float) -> object:
        return call()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What time it is; sleeping takes none."""
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    monkeypatch.setattr(time, "sleep", lambda seconds: now.__setitem__(0, now[0] + seconds))
    return now


def members_of(scheduler: Scheduler, told: list[str]) -> Members:
    return Members(cast(Client, scheduler), "tcp://127.0.0.1:1", SEAL, told.append)


def worker(seal: Seal | None) -> dict[str, object]:
    return {"name": "pc-1", "rapport": seal and seal.as_data()}


def test_only_workers_with_the_same_seal_take_part(clock: list[float]) -> None:
    told: list[str] = []
    workers = {"a": worker(SEAL), "b": worker(OTHER), "c": worker(None), "d": worker(SEAL)}
    found = members_of(Scheduler(workers), told)

    found.wait()
    clock[0] += 10
    found.look()

    assert found.size == 2
    assert told == [
        "werker pc-1 (b) doet niet mee, want dit is daar anders: de sjablonen",
        "werker pc-1 (c) doet niet mee: niet gestart met 'rapport werker'",
    ]


def test_who_comes_later_is_seen(clock: list[float]) -> None:
    told: list[str] = []
    scheduler = Scheduler()
    found = members_of(scheduler, told)
    found.look()
    assert found.size == 0

    scheduler.workers["a"] = worker(SEAL)
    found.wait()

    assert found.size == 1
    assert told == []


def test_without_workers_it_says_so_and_gives_up_in_the_end(clock: list[float]) -> None:
    told: list[str] = []
    found = members_of(Scheduler(), told)

    with pytest.raises(MachineError, match="start er een met 'rapport werker tcp:"):
        found.wait()

    assert told == [members.NOBODY.format("tcp://127.0.0.1:1", members.WAIT)]
    assert clock[0] - 100 == pytest.approx(members.WAIT, abs=2 * members.PERIOD)
