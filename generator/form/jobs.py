"""Work that takes a while: a verb of the program in a process of its own, whose words are kept.

So it does what it does in a terminal, and no engine of it stands in the way of who is typing.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from threading import Lock, Thread

PROGRAM = (sys.executable, "-m", "generator")

KEPT = 50
"""Of so many jobs it is known how they went."""


@dataclass
class Job:
    """A verb at work: what it said until now, and its exit code when it is done.

    ``who`` asked for it.
    """

    who: str = ""
    said: list[str] = field(default_factory=list)
    code: int | None = None


class Jobs:
    """Runs verbs one after the other, as they write in the same places."""

    def __init__(
        self, program: Sequence[str] = PROGRAM, before: Callable[[], object] = lambda: None
    ) -> None:
        """``before`` is called when a verb begins: what was filled in is then as it is."""
        self._program = program
        self._before = before
        self._jobs: dict[int, Job] = {}
        self._numbers = count(1)
        self._turn, self._table = Lock(), Lock()

    def start(self, words: Sequence[str], who: str = "") -> int:
        """Have a verb done for somebody; gives the number by which they know its job."""
        self._before()
        job = Job(who)
        with self._table:
            number = next(self._numbers)
            self._jobs[number] = job
            for old in list(self._jobs)[:-KEPT]:
                del self._jobs[old]
        Thread(target=self._run, args=(job, words), daemon=True).start()
        return number

    def job(self, number: int, who: str = "") -> Job | None:
        """That job of that person; None when they have none, or when it was long ago."""
        with self._table:
            job = self._jobs.get(number)
        return job if job and job.who == who else None

    def _run(self, job: Job, words: Sequence[str]) -> None:
        command = [*self._program, *words]
        with (
            self._turn,
            subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
            ) as process,
        ):
            assert process.stdout is not None
            for line in process.stdout:
                job.said.append(line.rstrip("\n"))
        job.code = process.returncode
