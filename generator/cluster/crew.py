"""Has orders done by workers of Dask, wherever they are.

An answer is never asked twice, also when it says that the input is wrong. The scheduler has an
order done again whose worker was lost, until it takes the order for the cause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from generator.build.formats import FORMATS
from generator.build.maker import ready_maker
from generator.build.order import Answer, Crew, Order
from generator.build.workers import ENDED
from generator.cluster.address import Address
from generator.cluster.connection import connection
from generator.cluster.duty import Done
from generator.cluster.installed import read_installed
from generator.cluster.members import PERIOD, Members
from generator.cluster.seal import seal_of
from generator.cluster.tasks import Tasks
from generator.problems import MachineError

AHEAD = 2
"""So many tasks a worker has at most: one that it does and one that it does next."""

TASK, MOST = 0.5, 8
"""A task is so many seconds of work, of at most so many orders: each costs a scheduler 5 ms."""


@dataclass
class _Cluster:
    """Does orders with the workers that are there, also those that come meanwhile."""

    members: Members
    tasks: Callable[[], Tasks]
    together: int = 1

    @property
    def size(self) -> int:
        """How many workers there are."""
        return self.members.size

    def results(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Answer]]:
        """The answer to each order, as soon as it is there.

        The scheduler holds a worker that is lost against all orders that it had. So those that it
        gives up are done once more at the end, each alone. Raises ``MachineError`` when then some
        remain, when the scheduler goes away, or when there are no workers for long.
        """
        doubted, lost = list[Order](), list[Order]()
        yield from self._done(orders, doubted)
        for order in doubted:
            yield from self._done([order], lost)
        if lost:
            raise MachineError(ENDED.format(", ".join(order.dossier.name for order in lost)))

    def _done(
        self, orders: Iterable[Order], given_up: list[Order]
    ) -> Iterator[tuple[Order, Answer]]:
        """The answers, but to orders of which the workers were lost time and again."""
        waiting, tasks = iter(orders), self.tasks()
        self._hand_out(waiting, tasks)
        while tasks:
            self.members.look()
            ended = tasks.next(PERIOD)
            if ended is None:
                continue
            if ended.done:
                self.together = _how_many(ended.done)
            self._hand_out(waiting, tasks)
            if ended.done:
                yield from zip(ended.orders, _answers(ended.done), strict=True)
            else:
                given_up.extend(ended.orders)

    def _hand_out(self, waiting: Iterator[Order], tasks: Tasks) -> None:
        """Send tasks until all who are there have enough of them."""
        while len(tasks) < AHEAD * max(1, self.size):
            orders = list(islice(waiting, self.together))
            if not orders:
                return
            tasks.send(orders)


@contextmanager
def crew(address: Address, templates: Path, tell: Callable[[str], None]) -> Iterator[Crew]:
    """Does orders with the workers at an address, of which it tells what staff should know.

    Raises ``MachineError`` when there is no scheduler or no worker.
    """
    with connection(address) as client:
        installed = read_installed(templates)
        seal = seal_of(installed, ready_maker(templates, FORMATS))
        members = Members(client, address.text, seal, tell)
        members.wait()
        yield _Cluster(members, partial(Tasks, client, address.text, seal.text))


def _how_many(done: Done) -> int:
    """How many orders make a task, after one that took that long."""
    most = TASK * len(done.answers) / max(done.seconds, TASK / MOST)
    return max(1, min(MOST, int(most)))


def _answers(done: Done) -> Iterator[Answer]:
    """What a worker made. Raises what was raised there."""
    for answer in done.answers:
        if isinstance(answer, Exception):
            raise answer
        yield answer
