"""Runs `rapport`, and kills it at a step of its writing, as ``kill -9`` would.

    python -m keuring.kill_at STEP ARGUMENT ...

Python announces what it is about to do with a file (PEP 578), so that a kill can be had
between each step and the next.
"""

from __future__ import annotations

import os
import signal
import sys
from itertools import count
from pathlib import Path

from generator.cli.main import main
from generator.places import OUTPUT

EVENTS = {"open", "os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename"}


def kill_at(step: int) -> None:
    """Have this process, and all in its group, killed just before a step on the output."""
    steps = count(1)

    def watch(event: str, details: tuple[object, ...]) -> None:
        if event in EVENTS and _is_output(details[0]) and next(steps) == step:
            os.killpg(0, signal.SIGKILL)

    sys.addaudithook(watch)


def _is_output(path: object) -> bool:
    return isinstance(path, str | os.PathLike) and OUTPUT.name in Path(path).parts


if __name__ == "__main__":
    kill_at(int(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))
