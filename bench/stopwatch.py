"""Runs one command and tells on one line what it took: seconds, CPU seconds, kilobytes,
exit code.

A program of its own, that imports next to nothing: Linux counts the memory of the process
that starts a command into the peak of that command, so that process must stay small.
"""

from __future__ import annotations

import os
import sys
import time


def main(command: list[str]) -> None:
    """Run the command in silence and print what it took.

    The processor time is that of the command and all that it waited for; the peak is that of
    the largest of those processes alone (getrusage(2), ``ru_maxrss``).
    """
    silence = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    begin = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=silence)
    _, status, used = os.wait4(child, 0)
    seconds = time.perf_counter() - begin
    processor = used.ru_utime + used.ru_stime
    print(seconds, processor, used.ru_maxrss, os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main(sys.argv[1:])
