"""A bar on a terminal for work that takes more than a second; nothing when piped."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer

DELAY = 1.0
"""After how many seconds the bar appears."""


@contextmanager
def progress_bar(total: int) -> Iterator[Callable[[], None]]:
    """Gives what is to be called each time that one of ``total`` pieces of work is done."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True)
    task = bar.add_task("Documenten maken", total=total)
    appears = Timer(DELAY, bar.start)
    appears.start()
    try:
        yield lambda: bar.advance(task)
    finally:
        appears.cancel()
        bar.stop()
