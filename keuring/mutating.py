"""What a mutation is: a step from one file to another, and the list of all steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from keuring.registry import Registry


@dataclass(frozen=True)
class File:
    """A file by its path, with ``/``, and what is in it."""

    path: str
    contents: bytes


Step = Callable[[Random, File], File]

mutates = Registry[Step]()
"""Every step that is a kind of mutation, by name."""
