"""Processes that render documents, one crew for each format.

They are started before the input is read, and load their engine meanwhile.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from importlib import import_module
from threading import Thread
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

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
    with ExitStack() as stack:
        ready = {}
        for ending in (ending for ending in ENGINES if ending in formats):
            ready[ending] = _crew(ENGINES[ending], sizes[ending])
            stack.callback(ready[ending].shutdown, cancel_futures=True)
        yield ready


def _crew(engine: str, size: int) -> Executor:
    """Processes with that engine; this process itself on a machine that allows no others.

    (Without access to shared memory, as in some containers, there can be none.)
    """
    try:
        crew = ProcessPoolExecutor(size, multiprocessing.get_context("fork"), _load, (engine,))
        for _ in range(size):
            crew.submit(_begin)
    except OSError:
        return InTurn()
    return crew


class InTurn(Executor):
    """Does what is asked at once, in this process."""

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """The result of the work, or the exception that it raised, as a done future."""
        future: Future[T] = Future()
        try:
            future.set_result(work(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def _load(engine: str) -> None:
    """Load the engine; when it cannot be, whoever renders with it hears why."""
    _end_with_parent()
    gc.set_threshold(GARBAGE)
    try:
        import_module(engine)
    except Exception:
        return
    gc.freeze()


def _end_with_parent() -> None:
    """Have this process end when the one that started it is killed: nobody else would end it."""
    parent = multiprocessing.parent_process()
    assert parent is not None

    def follow() -> None:
        parent.join()
        os._exit(1)

    Thread(target=follow, daemon=True).start()


def _begin() -> None:
    """Nothing: to be asked for it makes a process start."""
