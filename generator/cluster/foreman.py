"""Keeps workers going on this machine: one that is ended from outside gets a successor."""

from __future__ import annotations

import multiprocessing
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import FrameType

from generator.build.formats import FORMATS
from generator.build.maker import ready_maker
from generator.build.worker import held_back
from generator.cluster.address import Address
from generator.cluster.installed import read_installed
from generator.cluster.worker import GONE, NOWHERE, PATIENCE, Preparation, serve
from generator.problems import MachineError

REST = 1
"""So many seconds pass before a worker gets a successor."""

PARTING = 5
"""So many seconds a worker has to say goodbye."""

ENDINGS = {
    GONE: "de verdeler op {} is gestopt, dus deze werkers ook",
    NOWHERE: f"op {{}} is na {PATIENCE} seconden geen verdeler te bereiken",
}
"""What is told of a worker that ended so."""

CANNOT = "een werker voor {} kan niet beginnen"

Tell = Callable[[str], None]


def work(address: Address, count: int, templates: Path, tell: Tell) -> None:
    """Have so many workers do orders until SIGINT or SIGTERM, which raise ``KeyboardInterrupt``.

    Raises ``MachineError`` when the scheduler is not there, or not any more.
    """
    installed = read_installed(templates)  # what is loaded next may not be older
    make = ready_maker(templates, FORMATS)
    with tempfile.TemporaryDirectory(prefix="rapport-") as place, _ended_by_signals():
        foreman = _Foreman(Preparation(address, make, installed, Path(place)), tell)
        try:
            foreman.keep(count)
        finally:
            foreman.end()


@dataclass
class _Foreman:
    """Starts workers and sees how they end."""

    prepared: Preparation
    tell: Tell
    workers: dict[int, BaseProcess] = field(default_factory=dict)

    def keep(self, count: int) -> None:
        """Have so many workers, until one ends because there is no scheduler."""
        for number in range(count):
            self._start(number)
        while True:
            ended = wait([worker.sentinel for worker in self.workers.values()])
            for number, worker in list(self.workers.items()):
                if worker.sentinel in ended:
                    worker.join()
                    self._require_stopped(worker.exitcode or 0)
                    self.tell("een werker is van buiten gestopt; er komt een nieuwe")
                    time.sleep(REST)
                    self._start(number)

    def _require_stopped(self, code: int) -> None:
        """Raises ``MachineError`` unless a worker that ended so was ended from outside."""
        if code > 0:
            raise MachineError(ENDINGS.get(code, CANNOT).format(self.prepared.address.text))

    def _start(self, number: int) -> None:
        context = multiprocessing.get_context("fork")
        worker = context.Process(target=serve, args=(self.prepared, number), daemon=True)
        with held_back(signal.SIGINT, signal.SIGTERM):
            worker.start()
            self.workers[number] = worker  # here, so that a signal finds it

    def end(self) -> None:
        """End all workers: asked first, then made to."""
        for worker in self.workers.values():
            worker.terminate()
        latest = time.monotonic() + PARTING
        for worker in self.workers.values():
            worker.join(max(0, latest - time.monotonic()))
            worker.kill()
            worker.join()


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Has SIGTERM do what Ctrl-C does."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
