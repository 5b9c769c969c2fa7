"""Processes that render documents, one crew for each format.

They are started before the input is read, and load their engine meanwhile.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from importlib import import_module

ENGINES = {"pdf": "generator.pdf.render", "docx": "generator.word.render"}
"""The module that loads the engine of a format; the format that takes longest stands first."""

GARBAGE = 50_000
"""After how many new objects garbage is looked for. Documents leave little, and with Python's
own 700 it takes a fifth of the time."""

Crews = Mapping[str, Executor]
"""The crew that renders each format."""


@contextmanager
def crews(formats: tuple[str, ...], documents: int) -> Iterator[Crews]:
    """Crews for so many documents. A Word file takes a tenth of the time of a PDF: one does."""
    processors = os.cpu_count() or 1
    sizes = {"pdf": max(1, min(processors, documents)), "docx": 1}
    context = multiprocessing.get_context("fork")
    with ExitStack() as stack:
        ready = {}
        for ending in (ending for ending in ENGINES if ending in formats):
            crew = ProcessPoolExecutor(sizes[ending], context, _load, (ENGINES[ending],))
            stack.callback(crew.shutdown, cancel_futures=True)
            for _ in range(sizes[ending]):
                crew.submit(_begin)
            ready[ending] = crew
        yield ready


def _load(engine: str) -> None:
    """Load the engine; when it cannot be, whoever renders with it hears why."""
    gc.set_threshold(GARBAGE)
    try:
        import_module(engine)
    except Exception:
        return
    gc.freeze()


def _begin() -> None:
    """Nothing: to be asked for it makes a process start."""
