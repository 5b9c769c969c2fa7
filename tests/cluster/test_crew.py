"""Workers on this machine give the bytes that this machine makes alone."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import cast

import pytest

from generator.build.order import Answer, Made, Order
from generator.cluster import tasks
from generator.cluster.crew import _Cluster
from generator.cluster.duty import Done
from generator.cluster.members import Members
from generator.cluster.sample import SAMPLE
from generator.cluster.tasks import Ended
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


def order(name: str) -> Order:
    return replace(SAMPLE, dossier=replace(SAMPLE.dossier, name=name))


@dataclass
class Somebody:
    """Two workers that are always there."""

    size: int = 2

    def look(self) -> None:
        pass


@dataclass
class Tasks:
    """Tasks that are done at once; a worker is lost with a dossier that is deadly."""

    deadly: frozenset[str]
    seconds: float
    sent: list[list[str]]
    waiting: list[list[Order]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.waiting)

    def send(self, orders: list[Order]) -> None:
        self.sent.append([order.dossier.name for order in orders])
        self.waiting.append(orders)

    def next(self, seconds: float) -> Ended | None:
        orders = self.waiting.pop(0)
        if not self.deadly.isdisjoint(order.dossier.name for order in orders):
            return Ended(orders, None)
        answers = tuple(Answer((Made(order.dossier.name, {}),)) for order in orders)
        return Ended(orders, Done(answers, self.seconds * len(orders)))


def cluster(sent: list[list[str]], seconds: float = 0.1, *deadly: str) -> _Cluster:
    made = partial(Tasks, frozenset(deadly), seconds, sent)
    return _Cluster(cast(Members, Somebody()), cast(Callable[[], tasks.Tasks], made))


def test_each_order_is_answered_once_and_short_ones_go_together() -> None:
    sent: list[list[str]] = []
    names = [f"d{number}" for number in range(40)]

    results = list(cluster(sent).results(map(order, names)))

    assert [one.dossier.name for one, _ in results] == names
    assert all(answer.documents[0].name == one.dossier.name for one, answer in results)
    assert [len(task) for task in sent] == [1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 5, 1]


@pytest.mark.parametrize(("seconds", "together"), [(0.0, 8), (0.01, 8), (0.2, 2), (30, 1)])
def test_a_task_is_half_a_second_of_work(seconds: float, together: int) -> None:
    sent: list[list[str]] = []

    list(cluster(sent, seconds).results(map(order, map(str, range(60)))))

    assert max(map(len, sent)) == together


def test_no_more_orders_are_taken_than_there_is_work_for() -> None:
    taken: list[str] = []

    def orders() -> Iterator[Order]:
        for number in range(1000):
            taken.append(str(number))
            yield order(str(number))

    next(cluster([]).results(orders()))

    assert len(taken) < 10


def test_who_was_given_up_beside_a_deadly_one_is_done_alone() -> None:
    sent: list[list[str]] = []
    names = [f"d{number}" for number in range(12)]
    results = cluster(sent, 0.1, "d7").results(map(order, names))
    done = []

    with pytest.raises(MachineError, match="van buiten gestopt bij d7; "):
        for one, _ in results:
            done.append(one.dossier.name)

    assert sorted(done) == sorted(set(names) - {"d7"})
    assert sent[-5:] == [["d4"], ["d5"], ["d6"], ["d7"], ["d8"]]
