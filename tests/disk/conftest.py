"""The umask for one test, that of the process put back after it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest


@pytest.fixture
def umask() -> Iterator[Callable[[int], None]]:
    before = os.umask(0)
    os.umask(before)

    def set_it(mask: int) -> None:
        os.umask(mask)

    yield set_it
    os.umask(before)
