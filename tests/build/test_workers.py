from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build.order import Answer, Made, Make, Order
from generator.build.workers import TRIES, crew
from generator.dossier.packed import Packed
from generator.dossier.wanted import All
from generator.problems import MachineError

BIG = b"x" * 300_000
"""More than a line holds at once."""


def order(name: str, contents: bytes = b"") -> Order:
    return Order(Packed(name, {f"{name}/nota.yaml": contents}, {}), All(), ("pdf",))


def echo(asked: Order) -> Answer:
    """What is in the order, and by which process it was done."""
    (contents,) = asked.dossier.files.values()
    assert isinstance(contents, bytes)
    return Answer((Made(str(os.getpid()), {"pdf": contents}),))


def die(asked: Order) -> Answer:
    """A process that does not survive the dossier of that name."""
    if asked.dossier.name == "dodelijk":
        os.kill(os.getpid(), signal.SIGKILL)
    return echo(asked)


def fill_up(asked: Order) -> Answer:
    """A process in which there is no room for the dossier of that name."""
    if asked.dossier.name == "dodelijk":
        raise MemoryError
    return echo(asked)


def refuse(asked: Order) -> Answer:
    raise MachineError("Pango ontbreekt")


def test_every_order_is_done_once_by_another_process() -> None:
    orders = [order(str(number), BIG) for number in range(18)]
    with crew(echo) as workers:
        results = {asked.dossier.name: answer for asked, answer in workers.results(orders)}

    assert set(results) == {one.dossier.name for one in orders}
    assert {answer.documents[0].files["pdf"] for answer in results.values()} == {BIG}
    assert str(os.getpid()) not in {answer.documents[0].name for answer in results.values()}


def test_no_more_processes_are_started_than_there_is_work() -> None:
    with crew(echo) as workers:
        list(workers.results([order("een")]))
        assert len(multiprocessing.active_children()) == 1


def test_an_order_is_asked_for_only_when_somebody_is_free() -> None:
    asked = 0

    def endless() -> Iterator[Order]:
        nonlocal asked
        while True:
            asked += 1
            yield order(str(asked))

    with crew(echo) as workers:
        results = workers.results(endless())
        for _ in range(5):
            next(results)
        assert asked <= 5 + workers.size


def test_what_is_raised_there_is_raised_here() -> None:
    with crew(refuse) as workers, pytest.raises(MachineError, match="Pango ontbreekt"):
        list(workers.results([order("een")]))


@pytest.mark.parametrize("contents", [b"", BIG])
@pytest.mark.parametrize("make", [die, fill_up])
def test_a_dossier_that_ends_its_process_is_told_when_the_others_are_done(
    make: Make, contents: bytes
) -> None:
    names = ["een", "dodelijk", "twee", "drie", "vier"]
    done = []

    with crew(make) as workers, pytest.raises(MachineError, match="gestopt bij dodelijk;"):
        for asked, _ in workers.results([order(name, contents) for name in names]):
            done.append(asked.dossier.name)

    assert sorted(done) == sorted({*names} - {"dodelijk"})


def test_an_order_of_a_process_that_was_ended_once_is_done_by_another(tmp_path: Path) -> None:
    def die_once(asked: Order) -> Answer:
        mark = tmp_path / asked.dossier.name
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return echo(asked)

    assert TRIES == 2
    with crew(die_once) as workers:
        done = sorted(one.dossier.name for one, _ in workers.results([order("a"), order("b")]))

    assert done == ["a", "b"]


def test_where_no_processes_are_allowed_the_work_is_done_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse_to_start() -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse_to_start)

    with crew(echo) as workers:
        answers = [answer for _, answer in workers.results([order("een"), order("twee")])]

    assert [answer.documents[0].name for answer in answers] == [str(os.getpid())] * 2


def test_no_process_outlives_one_that_is_killed() -> None:
    code = (
        "import time\n"
        "from generator.build.workers import crew\n"
        "from tests.build.test_workers import echo, order\n"
        "with crew(echo) as workers:\n"
        "    for _, answer in workers.results([order('een')]):\n"
        "        print(answer.documents[0].name, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        worker = int(run.stdout.readline())
        run.kill()
    for _ in range(100):
        if not os.path.exists(f"/proc/{worker}"):
            break
        time.sleep(0.1)

    assert not os.path.exists(f"/proc/{worker}")


def test_what_an_engine_leaves_among_the_temporary_files_goes_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave_behind(asked: Order) -> Answer:
        return replace(echo(asked), documents=(Made(tempfile.mkdtemp(), {}),))

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    with crew(leave_behind) as workers:
        ((_, answer),) = workers.results([order("een")])
        assert Path(answer.documents[0].name).is_relative_to(tmp_path)

    assert list(tmp_path.iterdir()) == []
