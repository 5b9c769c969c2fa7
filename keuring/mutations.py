"""Everything that can happen to a YAML file: a slip of the keyboard, a copy, a broken disk.

Each kind of mutation is a step from one file to another, chosen by a ``Random``, so that the
same number always gives the same mutation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from keuring import mutation_bytes, mutation_lines
from keuring.mutating import File, mutates

__all__ = ["KINDS", "Mutation", "mutation", "mutation_bytes", "mutation_lines"]

_SINGLE = tuple(mutates.values())


@mutates.named("two together")
def two_together(random: Random, file: File) -> File:
    for step in random.sample(_SINGLE, 2):
        file = step(random, file)
    return file


KINDS = tuple(mutates)
"""The kinds of mutation."""


@dataclass(frozen=True)
class Mutation:
    """One mutation: the file as it was, and as it became."""

    kind: str
    number: int
    old: File
    new: File

    def __str__(self) -> str:
        return f"{self.kind}, number {self.number}, of {self.old.path}"


def mutation(kind: str, number: int, samples: Mapping[str, bytes]) -> Mutation:
    """The mutation of that kind and number of one of the samples, by their path."""
    random = Random(f"{kind} {number}")
    path = random.choice(sorted(samples))
    old = File(path, samples[path])
    return Mutation(kind, number, old, mutates[kind](random, old))
