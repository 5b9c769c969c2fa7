"""What a worker does: some orders, brought as bytes, with a sealed program.

The scheduler only passes bytes on, and knows the function by its name: it needs nothing of this
program.
"""

from __future__ import annotations

import pickle
import time
from dataclasses import dataclass

from distributed import WorkerPlugin, get_worker

from generator.build.order import Answer, Make, Order
from generator.cluster.installed import Installed
from generator.cluster.seal import Seal
from generator.problems import MachineError

NAME = "rapport"
"""By which a worker knows its duty, and others know its seal."""

DO = "generator.cluster.duty:do"
"""The name of the function that does orders."""

OTHER = "een werker heeft een ander zegel dan deze computer; start de werkers opnieuw"
CHANGED = (
    "bij een werker zijn het programma of de sjablonen veranderd sinds hij begon; start de werkers"
    " opnieuw"
)


@dataclass(frozen=True)
class Done:
    """The answer to each order, or what went wrong there; and how long all took."""

    answers: tuple[Answer | Exception, ...]
    seconds: float


@dataclass(frozen=True)
class Duty(WorkerPlugin):
    """What makes documents in this process, and by what one knows that."""

    make: Make
    seal: Seal
    installed: Installed
    name: str = NAME

    def done(self, sealed: str, orders: bytes) -> Done:
        """What becomes of orders of who has that seal."""
        if sealed != self.seal.text:
            return Done((MachineError(OTHER),), 0)
        start = time.monotonic()
        answers = tuple(map(self._answer, pickle.loads(orders)))
        # Looked at afterwards, since the maker reads a template when it first needs it.
        if not self.installed.is_unchanged():
            return Done((MachineError(CHANGED),), 0)
        return Done(answers, time.monotonic() - start)

    def _answer(self, order: Order) -> Answer | Exception:
        try:
            return self.make(order)
        except Exception as error:
            return error


def label(sealed: str) -> str:
    """What the scheduler calls workers with that seal: an order goes to no other."""
    return f"{NAME}-{sealed}"


def do(sealed: str, orders: bytes) -> bytes:
    """Do orders in this worker."""
    duty = get_worker().plugins[NAME]
    assert isinstance(duty, Duty)  # worker.py
    return pickle.dumps(duty.done(sealed, orders), protocol=pickle.HIGHEST_PROTOCOL)
