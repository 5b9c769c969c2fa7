"""Has orders done by workers of Dask, wherever they are.

An answer is never asked twice, also when it says that the input is wrong. The scheduler has an
order done again whose worker was lost, until it takes the order for the cause.
"""

from __future__ import annotations

import asyncio
import operator
import pickle
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from queue import Empty, SimpleQueue

from dask.task_spec import Task
from distributed import CancelledError, Client, Future, Security, rpc
from distributed.client import ClosedClientError
from distributed.scheduler import KilledWorker, NoValidWorkerError

from generator.build.formats import FORMATS
from generator.build.maker import ready_maker
from generator.build.order import Answer, Crew, Order
from generator.build.workers import ENDED
from generator.cluster.address import Address
from generator.cluster.duty import DO, Done, label
from generator.cluster.installed import read_installed
from generator.cluster.members import PERIOD, Members
from generator.cluster.seal import seal_of
from generator.problems import MachineError

AHEAD = 2
"""So many tasks a worker has at most: one that it does and one that it does next."""

TASK, MOST = 0.5, 8
"""A task is so many seconds of work, of at most so many orders: each costs a scheduler 5 ms."""

LINK = 10
"""So many seconds a scheduler has to answer the first time."""

FETCH = 60
"""So many seconds a result may take to come here, before one looks what is the matter."""

UNREACHABLE = (
    "op {} is geen verdeler te bereiken; start er een met 'dask scheduler', of kijk of het adres en"
    " de certificaten kloppen"
)
GONE = "de verdeler op {} is weg. Wat klaar was, staat er; geef de opdracht opnieuw voor de rest"


LOST, LATER = object(), object()
"""In place of what a worker says: its workers were lost, or it is still to come."""


@dataclass
class _Underway:
    """The tasks that were sent and did not come back: the orders, by what is to come."""

    tasks: dict[Future[bytes], list[Order]] = field(default_factory=dict)
    _done: SimpleQueue[Future[bytes]] = field(default_factory=SimpleQueue)

    def add(self, future: Future[bytes], orders: list[Order]) -> None:
        """Wait for that too, or again."""
        self.tasks[future] = orders
        future.add_done_callback(self._done.put)

    def next(self, seconds: float) -> tuple[Future[bytes], list[Order]] | None:
        """One that is done; none when that takes longer."""
        with suppress(Empty):
            future = self._done.get(timeout=seconds)
            return future, self.tasks.pop(future)
        return None


@dataclass
class _Cluster:
    """Does orders with the workers that are there, also those that come meanwhile."""

    client: Client
    address: str
    members: Members
    sealed: str
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
        waiting, underway = iter(orders), _Underway()
        self._hand_out(waiting, underway)
        while underway.tasks:
            with self.scheduler_there():
                self.members.look()
            if (ended := underway.next(PERIOD)) is None:
                continue
            future, task = ended
            done = self._outcome(future)
            if done is LATER:
                underway.add(future, task)
                continue
            future.release()
            self._learn(done)
            self._hand_out(waiting, underway)
            if done is LOST:
                given_up.extend(task)
            else:
                yield from zip(task, _answers(done), strict=True)

    def _learn(self, done: object) -> None:
        """See how many orders make a task."""
        if isinstance(done, Done):
            pace = done.seconds / len(done.answers)
            self.together = max(1, min(MOST, int(TASK / max(pace, TASK / MOST))))

    def _hand_out(self, waiting: Iterator[Order], underway: _Underway) -> None:
        """Send tasks until all who are there have enough of them."""
        while len(underway.tasks) < AHEAD * max(1, self.size):
            orders = list(islice(waiting, self.together))
            if not orders:
                return
            underway.add(self._sent(orders), orders)

    def _sent(self, orders: list[Order]) -> Future[bytes]:
        data = pickle.dumps(orders, protocol=pickle.HIGHEST_PROTOCOL)
        with self.scheduler_there():
            return self.client.submit(
                operator.call,
                Task(None, pkgutil.resolve_name, DO),
                self.sealed,
                data,
                pure=False,
                resources={label(self.sealed): 1},
            )

    def _outcome(self, future: Future[bytes]) -> object:
        """What came of a task: what its worker says, or ``LOST``, or ``LATER``."""
        with self.scheduler_there():
            match future.status:
                case "finished":
                    return _fetched(future)
                case "error":
                    return _given_up(future)
                case "cancelled":
                    raise OSError
        return LATER  # a worker was lost that had the answer, and it is made again

    @contextmanager
    def scheduler_there(self) -> Iterator[None]:
        """Tells when the scheduler is not there any more."""
        try:
            yield
        except (OSError, CancelledError, ClosedClientError):
            raise MachineError(GONE.format(self.address)) from None


@contextmanager
def crew(address: Address, templates: Path, tell: Callable[[str], None]) -> Iterator[Crew]:
    """Does orders with the workers at an address, of which it tells what staff should know.

    Raises ``MachineError`` when there is no scheduler or no worker.
    """
    client = _connected(address)
    try:
        installed = read_installed(templates)
        seal = seal_of(installed, ready_maker(templates, FORMATS))
        members = Members(client, address.text, seal, tell)
        cluster = _Cluster(client, address.text, members, seal.text)
        with cluster.scheduler_there():
            members.wait()
        yield cluster
    finally:
        with suppress(Exception):  # whatever it is, it is over
            client.close(timeout=PERIOD)


def _fetched(future: Future[bytes]) -> object:
    try:
        return pickle.loads(future.result(timeout=FETCH))
    except TimeoutError:
        return LATER


def _given_up(future: Future[bytes]) -> object:
    error = future.exception(timeout=FETCH)
    return LOST if isinstance(error, KilledWorker | NoValidWorkerError) else error


def _answers(done: object) -> Iterator[Answer]:
    """What a worker made. Raises what was raised there."""
    if isinstance(done, Exception):
        raise done
    assert isinstance(done, Done)  # do
    for answer in done.answers:
        if isinstance(answer, Exception):
            raise answer
        yield answer


def _connected(address: Address) -> Client:
    """What speaks to the scheduler. Raises ``MachineError`` when none answers there in time."""
    security = address.security()
    try:
        asyncio.run(asyncio.wait_for(_greeted(address.text, security), LINK))
        return Client(address.text, timeout=LINK, security=security, set_as_default=False)
    except (OSError, ValueError, TypeError):
        raise MachineError(UNREACHABLE.format(address.text)) from None


async def _greeted(address: str, security: Security) -> None:
    """Ask who is there: a client would wait without end for who listens and is no scheduler."""
    async with rpc(address, connection_args=security.get_connection_args("client")) as there:
        await there.identity(n_workers=0)
