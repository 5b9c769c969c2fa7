"""How much of the machine one document may take; one that takes more is not made.

What a text may ask is bounded before anything is laid out (``dossier/workload.py``). This is for
what nobody foresaw, such as a template that loops without end.
"""

from __future__ import annotations

import re
import resource
import signal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from types import FrameType

from generator.problems import UsageError

MINUTES = 10
"""Of processor time, so that it is no matter how busy the machine is. 5,000 moments, 702 pages,
take less than one."""

GIGABYTES = 4
"""Those 5,000 moments take half of one."""

GRACE = 30
"""So many seconds after its time a process ends that is deep in an engine and does not hear it."""

IN_MINUTES, IN_GIGABYTES = "RAPPORT_MINUTEN", "RAPPORT_GIGABYTES"
"""The variables of the environment with which who manages a machine sets other limits."""

_GIGA = 1_000_000_000


@dataclass(frozen=True)
class Limits:
    """What one document may take: minutes of the processor, gigabytes of memory."""

    minutes: float = MINUTES
    gigabytes: float = GIGABYTES

    @staticmethod
    def of(environment: Mapping[str, str]) -> Limits:
        """Those that the environment sets. Raises ``UsageError`` for what is no number."""
        return Limits(
            _number(environment, IN_MINUTES, MINUTES),
            _number(environment, IN_GIGABYTES, GIGABYTES),
        )


class TimeIsUpError(BaseException):
    """The time of a document is over. No engine may take it for a fault that it can mend."""


def _number(environment: Mapping[str, str], name: str, usual: int) -> int:
    text = environment.get(name, str(usual))
    if not re.fullmatch("[1-9][0-9]{0,3}", text):
        raise UsageError(f"{name} moet een getal van 1 tot en met 9999 zijn; er staat '{text}'")
    return int(text)


@contextmanager
def kept_within(limits: Limits) -> Iterator[None]:
    """Raises ``TimeIsUpError`` or ``MemoryError`` in what takes more.

    A process that cannot be told, since it does not come back from an engine, ends by SIGXCPU.
    """
    seconds = limits.minutes * 60
    spent = resource.getrusage(resource.RUSAGE_SELF)
    until = int(spent.ru_utime + spent.ru_stime + seconds) + GRACE
    with (
        _at_most(resource.RLIMIT_DATA, int(limits.gigabytes * _GIGA)),
        _at_most(resource.RLIMIT_CPU, until),
        _told_after(seconds),
    ):
        yield


@contextmanager
def _at_most(kind: int, amount: int) -> Iterator[None]:
    """A limit of this process; one that is tighter already stays."""
    soft, hard = resource.getrlimit(kind)
    tightest = min((one for one in (soft, hard) if one != resource.RLIM_INFINITY), default=amount)
    resource.setrlimit(kind, (min(amount, tightest), hard))
    try:
        yield
    finally:
        resource.setrlimit(kind, (soft, hard))


@contextmanager
def _told_after(seconds: float) -> Iterator[None]:
    """Raises ``TimeIsUpError`` after so much time of the processor, and each second after that."""

    def tell(number: int, frame: FrameType | None) -> None:
        raise TimeIsUpError

    with suppress(ValueError):  # not the main thread, which cannot be told
        signal.signal(signal.SIGPROF, tell)
        signal.setitimer(signal.ITIMER_PROF, seconds, 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
