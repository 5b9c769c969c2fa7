"""What comes on the disk of what somebody does in a browser: looked at until it is so.

A page is told after the file was written, or before: a test that reads a file right after it saw
a label depends on who is first. So here is waited for what is asserted.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

from tests.preview.waiting import LIMIT

MOST_SHOWN = 5_000
"""So many characters of a file are shown when it never holds what was asserted."""

_LINE_END = re.compile(rb"\r\n|\r|\n")


def seen(file: Path, holds: Callable[[bytes], object]) -> bytes:
    """What the file holds as soon as that is so; fails with what it holds when it never is."""
    end = time.monotonic() + LIMIT
    while not holds(now := file.read_bytes()):
        assert time.monotonic() < end, f"{file.name} holds:\n{now.decode()[:MOST_SHOWN]}"
        time.sleep(0.01)
    return now


def has(file: Path, *words: str) -> None:
    """The file holds those words."""
    seen(file, lambda now: all(one.encode() in now for one in words))


def lacks(file: Path, words: str) -> None:
    """The file does not hold those words."""
    seen(file, lambda now: words.encode() not in now)


def is_again(file: Path, before: bytes) -> None:
    """The file is that, byte for byte."""
    seen(file, lambda now: now == before)


def is_still(file: Path, before: bytes) -> None:
    """Nothing was written until now: for what is held back, so that there is nothing to await."""
    assert file.read_bytes() == before


def is_changed(file: Path, before: bytes, *lines: str) -> None:
    """Those lines came and went, each with its sign, and no other; they end as lines did before."""
    now = seen(file, lambda now: changed_lines(before, now) == [*lines])
    assert {*_LINE_END.findall(now)} == {*_LINE_END.findall(before)}


def changed_lines(before: bytes, after: bytes) -> list[str]:
    """The lines that came and went, each with its sign."""
    old, new = before.decode().splitlines(), after.decode().splitlines()
    return [
        line
        for line in unified_diff(old, new, n=0, lineterm="")
        if line[:2] not in ("--", "++", "@@")
    ]
