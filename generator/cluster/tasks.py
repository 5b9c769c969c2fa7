"""Tasks of Dask: orders that were sent to workers, as bytes, and come back as bytes.

What Dask knows of a task is a function of Python itself, a name and bytes. So the scheduler needs
nothing of this program.
"""

from __future__ import annotations

import operator
import pickle
import pkgutil
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue

from dask.task_spec import Task
from distributed import Client, Future
from distributed.scheduler import KilledWorker, NoValidWorkerError

from generator.build.order import Order
from generator.cluster.connection import scheduler_there
from generator.cluster.duty import DO, Done, label

FETCH = 60
"""So many seconds a result may take to come here, before one looks what is the matter."""


@dataclass(frozen=True)
class Ended:
    """A task that ended: its orders, and what its worker says; none when its workers were lost."""

    orders: list[Order]
    done: Done | None


@dataclass
class Tasks:
    """Those that did not come back yet, of who asks workers with the same seal.

    All raise ``MachineError`` when the scheduler is gone.
    """

    client: Client
    address: str
    sealed: str
    _sent: dict[Future[bytes], list[Order]] = field(default_factory=dict)
    _ended: SimpleQueue[Future[bytes]] = field(default_factory=SimpleQueue)

    def __len__(self) -> int:
        return len(self._sent)

    def send(self, orders: list[Order]) -> None:
        """Have one worker do those orders."""
        data = pickle.dumps(orders, protocol=pickle.HIGHEST_PROTOCOL)
        with scheduler_there(self.address):
            future = self.client.submit(
                operator.call,
                Task(None, pkgutil.resolve_name, DO),
                self.sealed,
                data,
                pure=False,
                resources={label(self.sealed): 1},
            )
        self._sent[future] = orders
        self._await(future)

    def next(self, seconds: float) -> Ended | None:
        """One that ended; none when that takes longer. Raises what a worker should not raise."""
        try:
            future = self._ended.get(timeout=seconds)
        except Empty:
            return None
        with scheduler_there(self.address):
            ended = self._outcome(future)
        if ended is None:
            self._await(future)
        else:
            del self._sent[future]
            future.release()
        return ended

    def _await(self, future: Future[bytes]) -> None:
        future.add_done_callback(self._ended.put)

    def _outcome(self, future: Future[bytes]) -> Ended | None:
        """What came of a task; none when it is made again, as its answer was lost with a worker."""
        orders = self._sent[future]
        match future.status:
            case "finished":
                done = _fetched(future)
                return Ended(orders, done) if done else None
            case "error":
                error = future.exception(timeout=FETCH)
                if isinstance(error, KilledWorker | NoValidWorkerError):
                    return Ended(orders, None)
                raise error
            case "cancelled":
                raise ConnectionError
        return None


def _fetched(future: Future[bytes]) -> Done | None:
    try:
        done = pickle.loads(future.result(timeout=FETCH))
    except TimeoutError:
        return None
    assert isinstance(done, Done)  # do
    return done
