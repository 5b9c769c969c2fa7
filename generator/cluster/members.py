"""The workers that a scheduler knows: who may take part, and why others may not."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.cluster.connection import scheduler_there
from generator.cluster.duty import NAME
from generator.cluster.seal import Seal, seal_from
from generator.problems import MachineError

if TYPE_CHECKING:
    from distributed import Client

WAIT = 60
"""So many seconds there may be no worker that takes part."""

GRACE = 5
"""So many seconds nobody needs to be told that."""

PERIOD = 2
"""After so many seconds the scheduler is asked again who is there."""

ANSWERS = 30
"""A scheduler that is silent so many seconds is not there."""

STRANGER = "{} doet niet mee: niet gestart met 'rapport werker'"
DIFFERS = "{} doet niet mee, want dit is daar anders: {}"
NOBODY = "nog geen werkers op {}; het programma wacht er {} seconden op"
NOBODY_CAME = "op {} is geen werker die mee kan doen; start er een met 'rapport werker {}'"


@dataclass
class Members:
    """The workers with the same seal as this process; of each other one is told once."""

    client: Client
    address: str
    seal: Seal
    tell: Callable[[str], None]
    size: int = 0
    _told: set[str] = field(default_factory=set)
    _looked: float = -PERIOD
    _seen: float = field(default_factory=lambda: time.monotonic())

    def look(self) -> None:
        """See who is there, unless that was just done.

        Raises ``MachineError`` when there was nobody for long, or when the scheduler does not
        answer.
        """
        now = time.monotonic()
        if now - self._looked < PERIOD:
            return
        self._looked = now
        self.size = len(list(self._equals(self._workers())))
        if self.size:
            self._seen = now
        elif now - self._seen > WAIT:
            raise MachineError(NOBODY_CAME.format(self.address, self.address))
        elif now - self._seen > GRACE:
            self._tell_once(NOBODY.format(self.address, WAIT))

    def wait(self) -> None:
        """Wait until there is somebody. Raises as ``look``."""
        self.look()
        while not self.size:
            time.sleep(PERIOD / 10)
            self.look()

    def _workers(self) -> Mapping[str, Mapping[str, object]]:
        with scheduler_there(self.address):
            if self.client.scheduler is None:  # it was given up
                raise ConnectionError
            identity = self.client.sync(self.client.scheduler.identity, callback_timeout=ANSWERS)
        workers: Mapping[str, Mapping[str, object]] = identity["workers"]
        return workers

    def _equals(self, workers: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
        """The addresses of those with the same seal; tells of the others."""
        for address, worker in workers.items():
            seal = seal_from(worker.get(NAME))
            if seal == self.seal:
                yield address
                continue
            name = f"werker {worker.get('name')} ({address})"
            if seal is None:
                self._tell_once(STRANGER.format(name))
            else:
                self._tell_once(DIFFERS.format(name, ", ".join(self.seal.differences(seal))))

    def _tell_once(self, line: str) -> None:
        if line not in self._told:
            self._told.add(line)
            self.tell(line)
