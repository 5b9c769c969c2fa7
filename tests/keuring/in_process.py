"""Has `rapport maak` render in this process, where a fault shows its traceback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

import pytest

from generator.workers import Crews

P = ParamSpec("P")
T = TypeVar("T")


def render_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on no run in this process starts others."""
    monkeypatch.setattr("generator.workers.crews", _crews)


@contextmanager
def _crews(formats: tuple[str, ...], documents: int) -> Iterator[Crews]:
    yield dict.fromkeys(formats, _Here())


class _Here(Executor):
    """Does at once what it is asked."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        done: Future[T] = Future()
        done.set_result(fn(*args, **kwargs))
        return done
