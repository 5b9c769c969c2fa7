"""Waiting for what another thread does, never for ever."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from generator.preview.board import Board
from generator.preview.followed import Name
from generator.preview.studio import View

LIMIT = 60.0
"""Seconds that anything may take, however busy the machine is."""


def wait_until(true: Callable[[], object], limit: float = LIMIT) -> None:
    """Come back as soon as that is so; fails when it never is."""
    end = time.monotonic() + limit
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def last(steps: Iterable[View]) -> View:
    """What was told last of a document."""
    *_, view = steps
    return view


def wait_for_pages(board: Board, *names: Name) -> None:
    """Until those documents were made."""
    missing = View(underway=True)
    wait_until(lambda: not any(board.views.get(name, missing).underway for name in names))
