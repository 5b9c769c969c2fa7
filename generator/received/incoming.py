"""A document that comes in from outside: opened within bounds, or refused in words."""

from __future__ import annotations

from pathlib import Path

from generator.disk.input_file import read_input
from generator.problems import InputError, Place, Problem

LARGEST = 200_000_000
"""The largest document that is opened, in bytes."""


def fault(document: Path, message: str) -> InputError:
    """That something is wrong with a document that came in."""
    return InputError([Problem(Place(str(document)), message)])


def contents_of(document: Path) -> bytes:
    """The bytes of a document. Raises ``InputError`` if it cannot be read or is too large."""
    return read_input(document, str(document), LARGEST)
