"""A bar on a terminal for work that takes more than a second; nothing when piped."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer

DELAY = 1.0
"""After how many seconds the bar appears."""


@contextmanager
def progress_bar(work: str, total: int) -> Iterator[Callable[[int], None]]:
    """Gives what is to be called with how many of ``total`` pieces of work are done more."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
    from rich.progress import TimeRemainingColumn as Remaining

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    rest = (TextColumn("nog"), Remaining(elapsed_when_finished=False))
    bar = Progress(*columns, *rest, console=Console(stderr=True), transient=True)
    task = bar.add_task(work, total=total)
    appears = Timer(DELAY, bar.start)
    appears.start()
    try:
        yield lambda done: bar.advance(task, done)
    finally:
        appears.cancel()
        bar.stop()
