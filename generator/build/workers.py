"""Processes of this machine that do orders.

They are started when there is work for them, from a process that has loaded what they need: so
that is done once. Each has a line of its own to this process, so that one that is ended from
outside is noticed at once (in ``concurrent.futures`` that can hang: one line serves them all).
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from threading import Thread

from generator.build.order import Answer, Crew, Make, Order
from generator.problems import MachineError

GARBAGE = 50_000
"""After how many new objects garbage is looked for. Documents leave little, and with Python's
own 700 it takes a fifth of the time."""

TRIES = 2
"""So many times an order is begun, when processes are ended from outside."""

ENDED = (
    "een proces is van buiten gestopt bij {}; misschien is er te weinig geheugen. Wat klaar was,"
    " staat er; probeer het opnieuw"
)


@dataclass(frozen=True)
class InTurn:
    """Does the orders one after another, in this process."""

    make: Make
    size: int = 1

    def results(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Answer]]:
        """The answer to each order."""
        return ((order, self.make(order)) for order in orders)


@dataclass
class _Work:
    """An order, and how many times it was begun."""

    order: Order
    tries: int = 0


class _Waiting:
    """The orders that nobody has yet: those that came back first, then new ones."""

    def __init__(self, orders: Iterable[Order]) -> None:
        self._new = map(_Work, orders)
        self._back: list[_Work] = []

    def next(self) -> _Work | None:
        """The next one; none when there are no more."""
        return self._back.pop() if self._back else next(self._new, None)

    def put_back(self, work: _Work) -> None:
        """Have it be the next one."""
        self._back.append(work)


@dataclass
class _Worker:
    """A process, the line to it, and what it is doing."""

    process: BaseProcess
    line: Connection
    work: _Work | None = None

    def give(self, work: _Work) -> None:
        """Have it do that. If it was ended meanwhile, that is noticed at its answer."""
        self.work = work
        work.tries += 1
        with suppress(ConnectionError):
            self.line.send(work.order)

    def end(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.join()
        self.line.close()


@dataclass
class _Processes:
    """Does orders side by side, in at most ``size`` processes."""

    make: Make
    size: int
    place: str
    workers: list[_Worker] = field(default_factory=list)

    def results(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Answer]]:
        """The answer to each order, as soon as it is there.

        An order whose process is ended from outside is begun once more. When that goes wrong too,
        the others are done first; then it raises ``MachineError``.
        """
        waiting, lost = _Waiting(orders), list[str]()
        self._hand_out(waiting)
        while busy := [worker for worker in self.workers if worker.work]:
            ready = wait([worker.line for worker in busy])
            for worker in (worker for worker in busy if worker.line in ready):
                work, worker.work = worker.work, None
                assert work is not None  # busy
                answer = self._answer(worker)
                if answer is None and work.tries < TRIES:
                    waiting.put_back(work)
                elif answer is None:
                    lost.append(work.order.dossier.name)
                self._hand_out(waiting)
                if answer is not None:
                    yield work.order, answer
        while work := waiting.next():  # a machine that allows no processes
            yield work.order, self.make(work.order)
        if lost:
            raise MachineError(ENDED.format(", ".join(lost)))

    def _answer(self, worker: _Worker) -> Answer | None:
        """What a worker that is ready has to say; None when it was ended from outside.

        Raises what was raised there.
        """
        try:
            answer = worker.line.recv()
        except (EOFError, ConnectionError):
            worker.end()
            self.workers.remove(worker)
            return None
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, Answer)  # make
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

    def _start(self) -> _Worker | None:
        """One more process; none on a machine that allows no more."""
        ours, theirs = multiprocessing.Pipe()
        context = multiprocessing.get_context("fork")
        process = context.Process(target=_serve, args=(theirs, self.make, self.place), daemon=True)
        try:
            with _without_interrupts():
                process.start()
        except OSError:
            return None
        finally:
            theirs.close()
        self.workers.append(_Worker(process, ours))
        return self.workers[-1]

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
        started = _Processes(make, len(os.sched_getaffinity(0)), place)
        try:
            yield started
        finally:
            started.end()


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Keeps Ctrl-C waiting: a process that is being started would answer it with a traceback."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(line: Connection, make: Make, place: str) -> None:
    """Do orders until there are no more, with temporary files in that place.

    Ctrl-C is for the process that started this one.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tempfile.tempdir = place
    end_with_parent()
    gc.set_threshold(GARBAGE)
    gc.freeze()
    while True:
        order: Order = line.recv()
        try:
            line.send(make(order))
        except Exception as error:
            line.send(error)


def end_with_parent() -> None:
    """Have this process end when the one that started it is killed: nobody else would end it."""
    parent = multiprocessing.parent_process()
    assert parent is not None

    def follow() -> None:
        parent.join()
        os._exit(1)

    Thread(target=follow, daemon=True).start()
