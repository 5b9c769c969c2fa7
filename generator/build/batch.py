"""A run over dossiers, as many as there are: planned, handed out and put in their place by turns.

This process plans and writes, and nobody else does; the crew only gives bytes. Nothing is kept
of a dossier that is done. What is in its place stays there, so that a run that was broken off goes
on where it stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path

from generator.build.fingerprint import House
from generator.build.formats import Format
from generator.build.order import Answer, Crew, Made, Order
from generator.build.place import place
from generator.build.plan import Planner
from generator.dossier.packed import Paths, pack
from generator.dossier.shelf import Shelf
from generator.dossier.wanted import Wanted, names
from generator.problems import InputError, Problem, Severity


@dataclass(frozen=True)
class Outcome:
    """What became of a part of the work: the files that were written, and what is to be told.

    ``dossiers`` is how many are done with it, ``documents`` how many were made, ``current`` how
    many were there already. The same may be told of each part of a dossier, and of each dossier
    that shares a file.
    """

    written: tuple[Path, ...] = ()
    problems: tuple[Problem, ...] = ()
    dossiers: int = 0
    current: int = 0
    documents: int = 0


@dataclass
class _Underway:
    """A dossier of which documents are being made, in so many orders."""

    place: Path
    paths: Paths
    fingerprints: Mapping[str, str]
    orders: int = 1


@dataclass
class Batch:
    """Dossiers to make, and where what is made of them comes.

    With ``strict`` nothing is made of a dossier that has warnings.
    """

    chosen: Mapping[Path, Wanted]
    output: Path
    formats: tuple[Format, ...]
    house: House
    shelf: Shelf
    planner: Planner
    strict: bool = False
    _underway: dict[str, _Underway] = field(default_factory=dict)
    _planned: list[Outcome] = field(default_factory=list)

    def outcomes(self, crew: Callable[[], AbstractContextManager[Crew]]) -> Iterator[Outcome]:
        """What becomes of each document, as soon as it is in its place.

        The crew is called together when there is work for it. Raises ``MachineError`` when
        nothing can be written.
        """
        orders = self._orders()
        first = next(orders, None)
        if first is not None:
            with crew() as workers:
                shared_out = self._shared_out(chain([first], orders), workers.size)
                for order, answer in workers.results(shared_out):
                    yield from self._so_far()
                    yield from self._placed(order, answer)
        yield from self._so_far()

    def _so_far(self) -> Iterator[Outcome]:
        """What planning brought since the last time."""
        planned, self._planned = self._planned, []
        return iter(planned)

    def _shared_out(self, orders: Iterator[Order], size: int) -> Iterator[Order]:
        """The orders: of dossiers, or where those are fewer than a crew of that size, of
        documents."""
        first = list(islice(orders, size))
        if len(first) < size:
            first = [one for order in first for one in self._split(order)]
        return chain(first, orders)

    def _orders(self) -> Iterator[Order]:
        """An order for each dossier of which something must be made, planned when it is asked."""
        for folder, wanted in self.chosen.items():
            try:
                packed, paths = pack(folder, self.shelf)
            except InputError as error:
                self._planned.append(Outcome(problems=error.problems, dossiers=1))
                continue
            fingerprints, target = self.house.fingerprints(packed), self.output / packed.name
            plan = self.planner(fingerprints, wanted, target, self.formats)
            done = 0 if plan.todo else 1
            self._planned.append(Outcome((), plan.warnings, done, plan.current))
            if plan.todo:
                self._underway[packed.name] = _Underway(target, paths, fingerprints)
                yield Order(packed, plan.todo, tuple(one.ending for one in self.formats))

    def _split(self, order: Order) -> list[Order]:
        """An order for each document."""
        underway = self._underway[order.dossier.name]
        documents = sorted(order.wanted.among(underway.fingerprints))
        if len(documents) < 2:
            return [order]
        underway.orders = len(documents)
        return [replace(order, wanted=names(one)) for one in documents]

    def _placed(self, order: Order, answer: Answer) -> Iterator[Outcome]:
        """The documents of an answer, each put in its place, and what is to be told of it."""
        underway = self._underway[order.dossier.name]
        told = tuple(map(underway.paths.placed, answer.problems))
        yield Outcome(problems=told)
        if not (self.strict and told):
            for made in answer.documents:
                yield self._put(made, underway, told)
        underway.orders -= 1
        if not underway.orders:
            del self._underway[order.dossier.name]
            yield Outcome(dossiers=1)

    def _put(self, made: Made, underway: _Underway, told: Sequence[Problem]) -> Outcome:
        """What was made of a dossier with errors is made again by the next run, and told again."""
        own = tuple(map(underway.paths.placed, made.problems))
        if not made.files or (self.strict and own):
            return Outcome(problems=own)
        files = {underway.place / f"{made.name}.{end}": data for end, data in made.files.items()}
        files |= {underway.place / name: data for name, data in made.beside.items()}
        warnings = tuple(one for one in told if one.severity is Severity.WARNING)
        is_whole = len(warnings) == len(told)
        fingerprint = underway.fingerprints.get(made.name, "") if is_whole else ""
        kept = place(files, fingerprint, warnings, own)
        return Outcome(tuple(sorted(files)), (*own, *kept), documents=1)
