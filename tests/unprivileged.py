"""Tests that run as root have to give that up for a moment to be refused anything."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

NOBODY = 65534


@contextmanager
def as_nobody() -> Iterator[None]:
    """Meanwhile this process may do only what the owner allowed everybody."""
    own = os.geteuid()
    if own != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(own)
