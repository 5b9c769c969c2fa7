"""Has `rapport maak` render in this process, where a fault shows its traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from generator.build.workers import Crew, InTurn


def render_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on no run in this process starts others."""
    monkeypatch.setattr("generator.build.workers.crews", _crews)


@contextmanager
def _crews(formats: tuple[str, ...], documents: int) -> Iterator[Crew]:
    yield InTurn()
