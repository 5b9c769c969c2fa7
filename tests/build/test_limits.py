"""One document cannot keep the machine busy, nor fill it."""

from __future__ import annotations

import re
import resource
import signal
import time
from collections import deque
from itertools import repeat

import pytest

from generator.build import limits
from generator.build.limits import Limits, TimeIsUpError, kept_within
from generator.build.order import Answer, Order
from generator.build.workers import crew
from generator.problems import MachineError, UsageError
from tests.build.test_workers import echo, order

SOON = Limits(minutes=0.2 / 60, gigabytes=2)


def test_what_takes_its_time_and_memory_goes_on() -> None:
    before = [resource.getrlimit(kind) for kind in (resource.RLIMIT_CPU, resource.RLIMIT_DATA)]

    with kept_within(SOON):
        time.sleep(0.3)  # waiting is no work

    after = [resource.getrlimit(kind) for kind in (resource.RLIMIT_CPU, resource.RLIMIT_DATA)]
    assert after == before
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)


def test_what_takes_too_long_is_told_so_even_if_it_takes_that_for_a_fault() -> None:
    with pytest.raises(TimeIsUpError), kept_within(SOON):
        while True:
            try:
                sum(range(1000))
            except Exception:
                continue


def test_what_takes_too_much_memory_is_told_so() -> None:
    with pytest.raises(MemoryError), kept_within(SOON):
        bytes(3_000_000_000)


@pytest.mark.parametrize("wrong", ["", "0", "-1", "een", "1.5", "²", "99999"])
def test_limits_of_the_environment_are_whole_numbers(wrong: str) -> None:
    with pytest.raises(UsageError, match=re.escape(f"er staat '{wrong}'")):
        Limits.of({limits.IN_MINUTES: wrong})


def test_limits_may_be_set_by_the_environment() -> None:
    assert Limits.of({}) == Limits()
    set_there = {limits.IN_MINUTES: "30", limits.IN_GIGABYTES: "8"}
    assert Limits.of(set_there) == Limits(30, 8)


def stuck(asked: Order) -> Answer:
    """A process that does not come back from an engine with the dossier of that name."""
    if asked.dossier.name == "eindeloos":
        with kept_within(SOON):
            deque(repeat(0), maxlen=0)
    return echo(asked)


def test_a_process_that_cannot_be_told_ends_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "GRACE", 1)
    done = []

    with crew(stuck) as workers, pytest.raises(MachineError, match="document van eindeloos kost"):
        for asked, _ in workers.results(map(order, ["een", "eindeloos", "twee", "drie"])):
            done.append(asked.dossier.name)

    assert sorted(done) == ["drie", "een", "twee"]
