"""Processes of this machine that do orders, as many as there are processors.

They are started when there is work for them, from a process that has loaded what they need: so
that is done once. Each has a line of its own to this process (in ``concurrent.futures``, where
one line serves them all, one that is ended from outside can make all hang).
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import wait

from generator.build.order import Answer, Crew, Make, Order
from generator.build.worker import Work, Worker, started
from generator.problems import MachineError

TRIES = 2
"""So many times an order is begun, when processes are ended from outside."""

ENDED = (
    "een deel van het programma is van buiten gestopt bij {}; misschien is er te weinig"
    " geheugen. Wat klaar was, staat er; probeer het opnieuw"
)
TOO_LONG = (
    "een document van {} kost te veel rekentijd en is niet gemaakt; verdeel het over meer"
    " documenten, of kijk of het sjabloon klopt. Wat klaar was, staat er"
)


@dataclass(frozen=True)
class InTurn:
    """Does the orders one after another, in this process."""

    make: Make
    size: int = 1

    def results(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Answer]]:
        """The answer to each order."""
        return ((order, self.make(order)) for order in orders)


class _Waiting:
    """The orders that nobody has yet: those that came back first, then new ones."""

    def __init__(self, orders: Iterable[Order]) -> None:
        self._new = map(Work, orders)
        self._back: list[Work] = []

    def next(self) -> Work | None:
        """The next one; none when there are no more."""
        return self._back.pop() if self._back else next(self._new, None)

    def put_back(self, work: Work) -> None:
        """Have it be the next one."""
        self._back.append(work)


@dataclass
class _Processes:
    """Does orders side by side, in at most ``size`` processes."""

    make: Make
    size: int
    place: str
    workers: list[Worker] = field(default_factory=list)

    def results(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Answer]]:
        """The answer to each order, as soon as it is there.

        An order whose process is ended from outside is begun once more. When that goes wrong too,
        or when one takes too long, the others are done first; then it raises ``MachineError``.
        """
        waiting, lost, too_long = _Waiting(orders), list[str](), list[str]()
        self._hand_out(waiting)
        while busy := [worker for worker in self.workers if worker.work]:
            ready = wait([worker.line for worker in busy])
            for worker in (worker for worker in busy if worker.line in ready):
                work, worker.work = worker.work, None
                assert work is not None  # busy
                answer = self._answer(worker)
                if answer is None and worker.used_up_its_time:
                    too_long.append(work.order.dossier.name)
                elif answer is None and work.tries < TRIES:
                    waiting.put_back(work)
                elif answer is None:
                    lost.append(work.order.dossier.name)
                self._hand_out(waiting)
                if answer is not None:
                    yield work.order, answer
        while work := waiting.next():  # a machine that allows no processes
            yield work.order, self.make(work.order)
        told = ((ENDED, lost), (TOO_LONG, too_long))
        if gone := [message.format(", ".join(names)) for message, names in told if names]:
            raise MachineError("; ".join(gone))

    def _answer(self, worker: Worker) -> Answer | None:
        """What a worker has to say; one that was ended from outside is let go."""
        answer = worker.answer()
        if answer is None:
            worker.end()
            self.workers.remove(worker)
        return answer

    def _hand_out(self, waiting: _Waiting) -> None:
        """Give work to all who are free, and start more as long as there is work and room."""
        free = [worker for worker in self.workers if not worker.work]
        while free or len(self.workers) < self.size:
            work = waiting.next()
            if work is None:
                return
            worker = free.pop() if free else self._start()
            if worker is None:
                waiting.put_back(work)
                return
            worker.give(work)

    def _start(self) -> Worker | None:
        """One more process; none on a machine that allows no more."""
        try:
            worker = started(self.make, self.place)
        except OSError:
            return None
        self.workers.append(worker)
        return worker

    def end(self) -> None:
        """End all processes."""
        for worker in self.workers:
            worker.end()


@contextmanager
def crew(make: Make) -> Iterator[Crew]:
    """Does orders with all processors. Whatever ``make`` needs should be loaded by now.

    What an engine leaves in the folder for temporary files goes away with the processes: they are
    ended before they can tidy up.
    """
    with tempfile.TemporaryDirectory(prefix="rapport-") as place:
        processes = _Processes(make, len(os.sched_getaffinity(0)), place)
        try:
            yield processes
        finally:
            processes.end()
