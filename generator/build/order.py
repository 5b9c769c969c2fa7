"""What is asked for, and what comes back: documents of one dossier, as plain values.

An order can be done anywhere, by whoever has the same program, templates and fonts: the same
order gives the same answer. That it is done twice is harmless, so an order that got lost may be
asked again. What is wrong with an input is an answer too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from generator.dossier.packed import Packed
from generator.dossier.wanted import Wanted
from generator.problems import Problem


@dataclass(frozen=True)
class Order:
    """Make these documents of a dossier, in the formats of these endings."""

    dossier: Packed
    wanted: Wanted
    formats: tuple[str, ...]


@dataclass(frozen=True)
class Made:
    """A document: its files by ending, or why it could not be made.

    With files, ``problems`` are what only showed when it was made: warnings. ``beside`` are the
    files that go along with it, by name.
    """

    name: str
    files: Mapping[str, bytes]
    problems: tuple[Problem, ...] = ()
    beside: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What became of an order: its documents, and all that is to be told of the dossier.

    The places of ``problems`` begin at the folder in which all dossiers stand.
    """

    documents: tuple[Made, ...] = ()
    problems: tuple[Problem, ...] = ()


Make: TypeAlias = Callable[[Order], Answer]
"""Does one order, and raises ``MachineError`` only for what the machine lacks."""


class Crew(Protocol):
    """Who does orders: in this process, in others, on other machines."""

    @property
    def size(self) -> int:
        """How many orders are done side by side."""
        ...

    def results(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Answer]]:
        """The answer to each order, in any order.

        Takes a next one only when somebody is free for it, so that there may be very many.
        Raises ``MachineError``.
        """
        ...
