"""Waiting for what another thread does, never for ever."""

from __future__ import annotations

import time
from collections.abc import Callable

LIMIT = 20.0


def wait_until(true: Callable[[], object]) -> None:
    """Come back as soon as that is so; fails when it never is."""
    end = time.monotonic() + LIMIT
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)
