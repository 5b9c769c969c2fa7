"""Has orders done by workers of Dask, wherever they are.

An answer is never asked twice, also when it says that the input is wrong. The scheduler has an
order done again whose worker was lost, until it takes the order for the cause.
"""

from __future__ import annotations

import operator
import pickle
import pkgutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue

from dask.task_spec import Task
from distributed import Client, Future
from distributed.scheduler import KilledWorker, NoValidWorkerError

from generator.build.formats import FORMATS
from generator.build.maker import ready_maker
from generator.build.order import Answer, Crew, Order
from generator.build.workers import ENDED
from generator.cluster.address import Address
from generator.cluster.duty import ORDER_OF, label
from generator.cluster.installed import read_installed
from generator.cluster.members import PERIOD, Members
from generator.cluster.seal import seal_of
from generator.problems import MachineError

AHEAD = 2
"""So many orders a worker has at most: one that it does and one that it does next."""

LINK = 10
"""So many seconds a scheduler has to answer the first time."""

FETCH = 60
"""So many seconds a result may take to come here, before one looks what is the matter."""

UNREACHABLE = (
    "op {} is geen verdeler te bereiken; start er een met 'dask scheduler', of kijk of het adres en"
    " de certificaten kloppen"
)
GONE = "de verdeler op {} is weg. Wat klaar was, staat er; de volgende keer maakt het programma de rest"


@dataclass
class _Underway:
    """The orders that were sent and did not come back, by what is to come."""

    orders: dict[Future[bytes], Order] = field(default_factory=dict)
    done: SimpleQueue[Future[bytes]] = field(default_factory=SimpleQueue)

    def add(self, future: Future[bytes], order: Order) -> None:
        """Wait for that too."""
        self.orders[future] = order
        future.add_done_callback(self.done.put)

    def next(self, seconds: float) -> Future[bytes] | None:
        """One that is done; none when that takes longer."""
        with suppress(Empty):
            return self.done.get(timeout=seconds)
        return None


@dataclass
class _Cluster:
    """Does orders with the workers that are there, also those that come meanwhile."""

    client: Client
    address: str
    members: Members
    sealed: str
    lost: list[str] = field(default_factory=list)

    @property
    def size(self) -> int:
        """How many workers there are."""
        return self.members.size

    def results(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Answer]]:
        """The answer to each order, as soon as it is there.

        Raises ``MachineError`` when the scheduler goes away, when there are no workers for long,
        or, after all others are done, for orders whose workers were lost time and again.
        """
        waiting, underway = iter(orders), _Underway()
        with self._scheduler_there():
            self._hand_out(waiting, underway)
            while underway.orders:
                self.members.look()
                future = underway.next(PERIOD)
                if future is None:
                    continue
                answer = self._answer(future)
                order = underway.orders.pop(future)
                future.release()
                self._hand_out(waiting, underway)
                if answer is None:
                    self.lost.append(order.dossier.name)
                else:
                    yield order, answer
        if self.lost:
            raise MachineError(ENDED.format(", ".join(self.lost)))

    def _hand_out(self, waiting: Iterator[Order], underway: _Underway) -> None:
        """Send orders until all who are there have enough of them."""
        while len(underway.orders) < AHEAD * max(1, self.size):
            order = next(waiting, None)
            if order is None:
                return
            underway.add(self._sent(order), order)

    def _sent(self, order: Order) -> Future[bytes]:
        data = pickle.dumps(order, protocol=pickle.HIGHEST_PROTOCOL)
        return self.client.submit(
            operator.call,
            Task(None, pkgutil.resolve_name, ORDER_OF),
            self.sealed,
            data,
            pure=False,
            resources={label(self.sealed): 1},
        )

    def _answer(self, future: Future[bytes]) -> Answer | None:
        """The answer; None when the workers that had the order were lost. Raises what was raised
        there."""
        while future.status == "finished":
            try:
                answer = pickle.loads(future.result(timeout=FETCH))
            except TimeoutError:  # its worker was lost with it, and it is done again
                self.members.look()
                continue
            if isinstance(answer, Exception):
                raise answer
            assert isinstance(answer, Answer)  # do
            return answer
        if future.status != "error":
            raise OSError
        error = future.exception(timeout=FETCH)
        if isinstance(error, KilledWorker | NoValidWorkerError):
            return None
        raise error

    @contextmanager
    def _scheduler_there(self) -> Iterator[None]:
        """Tells when the scheduler is not there any more."""
        try:
            yield
        except OSError:
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
        with cluster._scheduler_there():
            members.wait()
        yield cluster
    finally:
        with suppress(Exception):  # whatever it is, it is over
            client.close(timeout=PERIOD)


def _connected(address: Address) -> Client:
    try:
        return Client(address.text, timeout=LINK, security=address.security(), set_as_default=False)
    except (OSError, ValueError, TimeoutError):
        raise MachineError(UNREACHABLE.format(address.text)) from None
