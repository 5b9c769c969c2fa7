"""Runs `rapport`, and kills it at a step of its writing, as ``kill -9`` would.

    python -m keuring.kill_at STEP ARGUMENT ...

Python announces what it is about to do with a file (PEP 578), so that a kill can be had
between each step and the next.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Set
from itertools import count
from pathlib import Path

from generator.cli.main import main
from generator.places import OUTPUT

EVENTS = frozenset(("open", "os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename"))


def kill_at(step: int, events: Set[str], concerns: Callable[[object], bool]) -> None:
    """Have this process, and all in its group, killed just before a step.

    Steps are those events on what ``concerns`` says of the first detail of an event.
    """
    steps = count(1)

    def watch(event: str, details: tuple[object, ...]) -> None:
        if event in events and concerns(details[0]) and next(steps) == step:
            os.killpg(0, signal.SIGKILL)

    sys.addaudithook(watch)


def is_within(path: object, folder: Path) -> bool:
    """Whether it is the path of something in a folder of that name."""
    return isinstance(path, str | os.PathLike) and folder.name in Path(path).parts


if __name__ == "__main__":
    kill_at(int(sys.argv[1]), EVENTS, lambda path: is_within(path, OUTPUT))
    sys.exit(main(sys.argv[2:]))
