"""One process that does orders, and the line to it.

It is forked from a process that has loaded what it needs, and ends with it. By the line it is
noticed at once when it is ended from outside.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Thread

from generator.build.order import Answer, Make, Order

GARBAGE = 50_000
"""After how many new objects garbage is looked for. Documents leave little, and with Python's
own 700 it takes a fifth of the time."""


@dataclass
class Work:
    """An order, and how many times it was begun."""

    order: Order
    tries: int = 0


@dataclass
class Worker:
    """A process, the line to it, and what it is doing."""

    process: BaseProcess
    line: Connection
    work: Work | None = None

    def give(self, work: Work) -> None:
        """Have it do that. If it was ended meanwhile, that is noticed at its answer."""
        self.work = work
        work.tries += 1
        with suppress(ConnectionError):
            self.line.send(work.order)

    def answer(self) -> Answer | None:
        """What it has to say, when there is something on the line; None when it was ended.

        Raises what was raised there.
        """
        try:
            answer = self.line.recv()
        except (EOFError, ConnectionError):
            return None
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, Answer)  # make
        return answer

    @property
    def used_up_its_time(self) -> bool:
        """Whether it was ended since a document took too long."""
        return self.process.exitcode == -signal.SIGXCPU

    def end(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.join()
        self.line.close()


def started(make: Make, place: str) -> Worker:
    """A process with its temporary files in that place. Raises ``OSError`` when none may start."""
    ours, theirs = multiprocessing.Pipe()
    context = multiprocessing.get_context("fork")
    process = context.Process(target=_serve, args=(theirs, make, place), daemon=True)
    try:
        with held_back(signal.SIGINT):
            process.start()
    finally:
        theirs.close()
    return Worker(process, ours)


@contextmanager
def held_back(*signals: signal.Signals) -> Iterator[None]:
    """Keeps those signals waiting: a process that is being started would answer them with a
    traceback."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(line: Connection, make: Make, place: str) -> None:
    """Do orders until there are no more, with temporary files in that place.

    Without memory this process ends: that is told as if it was ended from outside.
    """
    settle_in(place)
    while True:
        order: Order = line.recv()
        try:
            line.send(make(order))
        except MemoryError:
            return
        except Exception as error:
            line.send(error)


def settle_in(place: str) -> None:
    """Be a process that makes documents, with temporary files in that place.

    Ctrl-C is for the process that started this one.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tempfile.tempdir = place
    _end_with_parent()
    gc.set_threshold(GARBAGE)
    gc.freeze()


def _end_with_parent() -> None:
    """Have this process end when the one that started it is killed: nobody else would end it."""
    parent = multiprocessing.parent_process()
    assert parent is not None

    def follow() -> None:
        parent.join()
        os._exit(1)

    Thread(target=follow, daemon=True).start()
