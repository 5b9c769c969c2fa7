"""Processes that render documents, a crew for each format.

They are started before the input is read, and load their engine meanwhile. Each has a line
of its own to this process, so that one that is ended from outside is noticed at once
(in ``concurrent.futures`` that can hang: one line serves them all).
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from threading import Thread
from typing import Protocol

from generator.build.formats import Format
from generator.problems import MachineError

GARBAGE = 50_000
"""After how many new objects garbage is looked for. Documents leave little, and with Python's
own 700 it takes a fifth of the time."""

ENDED = "een proces is van buiten gestopt; probeer het opnieuw"


@dataclass(frozen=True)
class Task:
    """A call that gives what a document is in one format."""

    ending: str
    call: Callable[..., object]
    arguments: tuple[object, ...]

    def do(self) -> object:
        """What the call gives."""
        return self.call(*self.arguments)


class Crew(Protocol):
    """Who does tasks; the results come in any order, each with the place of its task."""

    def results(self, tasks: Iterable[Task]) -> Iterator[tuple[int, object]]:
        """The result of each task."""
        ...


class InTurn:
    """Does the tasks one after another, in this process."""

    def results(self, tasks: Iterable[Task]) -> Iterator[tuple[int, object]]:
        """The result of each task."""
        return ((number, task.do()) for number, task in enumerate(tasks))


@dataclass
class _Worker:
    """A process, the line to it, and the place of the task that it has."""

    process: BaseProcess
    line: Connection
    task: int | None = None


@dataclass
class _Processes:
    """Does the tasks side by side; each format has workers of its own."""

    workers: dict[str, list[_Worker]] = field(default_factory=dict)

    def results(self, tasks: Iterable[Task]) -> Iterator[tuple[int, object]]:
        """The result of each task, as soon as it is there.

        Raises ``MachineError`` when a process is ended from outside.
        """
        waiting: dict[str, deque[tuple[int, Task]]] = {ending: deque() for ending in self.workers}
        for number, task in enumerate(tasks):
            waiting[task.ending].append((number, task))
        try:
            self._hand_out(waiting)
            while busy := self._busy():
                ready = wait([worker.line for worker in busy])
                for worker in (worker for worker in busy if worker.line in ready):
                    place, worker.task = worker.task, None
                    result = worker.line.recv()
                    self._hand_out(waiting)
                    if isinstance(result, Exception):
                        raise result
                    assert place is not None  # busy
                    yield place, result
        except (EOFError, ConnectionError):
            raise MachineError(ENDED) from None

    def _busy(self) -> list[_Worker]:
        return [worker for worker in self.everyone if worker.task is not None]

    @property
    def everyone(self) -> list[_Worker]:
        """The workers of all formats."""
        return [worker for crew in self.workers.values() for worker in crew]

    def _hand_out(self, waiting: dict[str, deque[tuple[int, Task]]]) -> None:
        for ending, crew in self.workers.items():
            for worker in crew:
                if worker.task is None and waiting[ending]:
                    worker.task, task = waiting[ending].popleft()
                    worker.line.send(task)


@contextmanager
def crews(formats: tuple[Format, ...], documents: int) -> Iterator[Crew]:
    """Crews for so many documents: of a format that is not slow, one process does all.

    What an engine leaves in the folder for temporary files goes away with them: they are ended
    before they can tidy up.
    """
    most = max(1, min(len(os.sched_getaffinity(0)), documents))
    started = _Processes()
    with tempfile.TemporaryDirectory(prefix="rapport-") as place:
        try:
            yield started if _all_start(started, formats, most, place) else InTurn()
        finally:
            for worker in started.everyone:
                worker.process.kill()
                worker.process.join()


def _all_start(started: _Processes, formats: tuple[Format, ...], most: int, place: str) -> bool:
    """Start the processes, the slow formats first; False on a machine that allows no more."""
    try:
        with _without_interrupts():
            for form in sorted(formats, key=lambda form: not form.slow):
                crew = started.workers.setdefault(form.ending, [])
                for _ in range(most if form.slow else 1):
                    crew.append(_start(form.engine, place))
    except OSError:
        return False
    return True


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Keeps Ctrl-C waiting: a process that is being started would answer it with a traceback."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start(engine: str, place: str) -> _Worker:
    ours, theirs = multiprocessing.Pipe()
    context = multiprocessing.get_context("fork")
    process = context.Process(target=_serve, args=(theirs, engine, place), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _serve(line: Connection, engine: str, place: str) -> None:
    """Do tasks until there are no more, with temporary files in that place.

    Ctrl-C is for the process that started this one.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tempfile.tempdir = place
    _end_with_parent()
    _load(engine)
    while True:
        task: Task = line.recv()
        try:
            line.send(task.do())
        except Exception as error:
            line.send(error)


def _load(engine: str) -> None:
    """Load the engine. If it cannot be loaded, the first task tries again and says why."""
    gc.set_threshold(GARBAGE)
    try:
        import_module(engine)
    except Exception:
        return
    gc.freeze()


def _end_with_parent() -> None:
    """Have this process end when the one that started it is killed: nobody else would end it."""
    parent = multiprocessing.parent_process()
    assert parent is not None

    def follow() -> None:
        parent.join()
        os._exit(1)

    Thread(target=follow, daemon=True).start()
