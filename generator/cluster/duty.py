"""What a worker does: one order, brought as bytes, with a sealed program.

The scheduler only passes bytes on, and knows the function by its name: it needs nothing of this
program.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass

from distributed import WorkerPlugin, get_worker

from generator.build.order import Answer, Make
from generator.cluster.installed import Installed
from generator.cluster.seal import Seal
from generator.problems import MachineError

NAME = "rapport"
"""By which a worker knows its duty, and others know its seal."""

ORDER_OF = "generator.cluster.duty:do"
"""The name of the function that does an order."""

OTHER = "een werker heeft een ander zegel dan deze computer; start de werkers opnieuw"
CHANGED = (
    "bij een werker zijn het programma of de sjablonen veranderd sinds hij begon; start de werkers"
    " opnieuw"
)


@dataclass(frozen=True)
class Duty(WorkerPlugin):
    """What makes documents in this process, and by what one knows that."""

    make: Make
    seal: Seal
    installed: Installed
    name: str = NAME

    def result(self, sealed: str, order: bytes) -> Answer | Exception:
        """The answer to an order of who has that seal, or what went wrong here."""
        if sealed != self.seal.text:
            return MachineError(OTHER)
        try:
            answer = self.make(pickle.loads(order))
        except Exception as error:
            return error
        # Looked at afterwards, since the maker reads a template when it first needs it.
        return answer if self.installed.is_unchanged() else MachineError(CHANGED)


def label(sealed: str) -> str:
    """What the scheduler calls workers with that seal: an order goes to no other."""
    return f"{NAME}-{sealed}"


def do(sealed: str, order: bytes) -> bytes:
    """Do an order in this worker."""
    duty = get_worker().plugins[NAME]
    assert isinstance(duty, Duty)  # worker.py
    return pickle.dumps(duty.result(sealed, order), protocol=pickle.HIGHEST_PROTOCOL)
