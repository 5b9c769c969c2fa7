"""Runs one command and prints the memory of all its processes together at their peak, in kB.

The kernel tells only the peak of the largest process (``ru_maxrss``), and `rapport` renders
in several at once. So this looks at them all every few milliseconds, and adds up their
proportional shares (proc_pid_smaps(5), ``Pss``), which count a shared page once. That costs
time, so a run for memory is never a run for time.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator

PAUSE = 0.002


def main(command: list[str]) -> None:
    """Run the command in silence and print the peak and the exit code."""
    silence = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=silence)
    peak = 0
    ended, status = 0, 0
    while not ended:
        peak = max(peak, sum(map(share, tree(child))))
        time.sleep(PAUSE)
        ended, status = os.waitpid(child, os.WNOHANG)
    print(peak, os.waitstatus_to_exitcode(status))


def tree(process: int) -> Iterator[int]:
    """The process and all that it started, as far as they still run."""
    yield process
    for thread in _threads(process):
        for child in _read(f"/proc/{process}/task/{thread}/children").split():
            yield from tree(int(child))


def _threads(process: int) -> list[str]:
    """Its threads; each keeps a list of the processes that it started itself."""
    try:
        return os.listdir(f"/proc/{process}/task")
    except OSError:  # it ended in the meantime
        return []


def share(process: int) -> int:
    """The memory of a process in kB, its share of what it has in common with others."""
    lines = _read(f"/proc/{process}/smaps_rollup").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def _read(file: str) -> str:
    try:
        with open(file, encoding="ascii") as opened:
            return opened.read()
    except OSError:  # it ended in the meantime
        return ""


if __name__ == "__main__":
    main(sys.argv[1:])
