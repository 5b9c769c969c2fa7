"""Has `rapport maak` do its work in this process, where a fault shows its traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from generator.build.order import Crew, Make
from generator.build.workers import InTurn


def render_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on no run in this process starts others."""
    monkeypatch.setattr("generator.build.workers.crew", _crew)


@contextmanager
def _crew(make: Make) -> Iterator[Crew]:
    yield InTurn(make)
