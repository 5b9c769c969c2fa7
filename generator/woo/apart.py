"""A dossier in which what is left out as a whole stands apart: nothing is made of it elsewhere.

Its words are still there. A public version differs from this one only in its boxes, whatever was
left out: so nothing of how it is laid out, ordered or drawn tells what that was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from generator.dossier.dossier import DocumentFile, Dossier
from generator.gronden import Grond
from generator.model.base import Invoer
from generator.model.facts.punten.fields import Punt
from generator.model.kind import Kader
from generator.model.weglaatbaar import Weglaatbaar
from generator.origin import Origin
from generator.woo.left_out import LeftOut, left_out_in

I = TypeVar("I", bound=Invoer)  # noqa: E741 (a group of fields, as the base is called)


def set_apart(dossier: Dossier) -> Dossier:
    """The same with all that is left out as a whole apart, also in the dossier before."""
    kader = _Apart(left_out_in(dossier.kader)).kader(dossier.kader)
    of_itself = _Apart({})
    documents = tuple(
        DocumentFile(file.name, of_itself.group(file.document)) for file in dossier.documents
    )
    return replace(dossier, kader=kader, documents=documents)


def facts_apart(dossier: Dossier) -> tuple[Weglaatbaar, ...]:
    """All that stands apart in a dossier, and in the one before it."""
    kaders = [dossier.kader]
    while kaders[-1].vorige:
        kaders.append(kaders[-1].vorige)
    feiten = (one for kader in kaders for one in kader.feiten.values())
    groups = (*feiten, *(file.document for file in dossier.documents))
    return tuple(fact for group in groups for fact in _facts_in(group))


def _facts_in(value: object) -> Iterator[Weglaatbaar]:
    if isinstance(value, Weglaatbaar) and value.is_apart:
        yield value
    if isinstance(value, Invoer):
        for name in type(value).model_fields:
            yield from _facts_in(getattr(value, name))
    elif isinstance(value, tuple) and value and isinstance(value[0], Invoer):
        for one in value:
            yield from _facts_in(one)


@dataclass(frozen=True)
class _Apart:
    """Sets apart what staff left out, and what goes with it, which is ``known`` by its place."""

    known: Mapping[Origin, LeftOut]

    def kader(self, kader: Kader) -> Kader:
        return replace(
            kader,
            feiten={
                soort: self.group(feit.zonder_personen()) for soort, feit in kader.feiten.items()
            },
            vorige=self.kader(kader.vorige) if kader.vorige else None,
        )

    def group(self, group: I, around: tuple[Grond, ...] = ()) -> I:
        """A group of fields; ``around`` are the grounds on which goes what it stands in."""
        own = self._left_out(group) if isinstance(group, Weglaatbaar) else None
        grounds = around or (own.grounds if own else ())
        old = {name: getattr(group, name) for name in type(group).model_fields}
        new = {name: self._value(value, grounds) for name, value in old.items()}
        changed = {name: value for name, value in new.items() if value is not old[name]}
        made = group.model_copy(update=changed) if changed else group
        return _with_grounds(made, own, around) if grounds else made

    def _left_out(self, group: Weglaatbaar) -> LeftOut | None:
        own = LeftOut(group.weglaatgronden) if group.weglaatgronden else None
        return self.known.get(group.herkomst_van(), own)

    def _value(self, value: object, around: tuple[Grond, ...]) -> object:
        if isinstance(value, Invoer):
            return self.group(value, around)
        if not isinstance(value, tuple):
            return value
        new = tuple(self.group(one, around) if isinstance(one, Invoer) else one for one in value)
        return (
            new if any(one is not other for one, other in zip(new, value, strict=True)) else value
        )


def _with_grounds(group: I, own: LeftOut | None, around: tuple[Grond, ...]) -> I:
    """The group apart, if it is a fact; a point has the id by which both dossiers know it."""
    fact: Invoer = group
    if isinstance(fact, Punt) and own:
        fact = fact.model_copy(update={"id": own.id})
    if isinstance(fact, Weglaatbaar):
        in_whole = bool(around) or bool(own and own.in_whole)
        fact = fact.apart(around or (own.grounds if own else ()), in_geheel=in_whole)
    assert isinstance(fact, type(group))
    return fact
