"""Persons in a public version: of who does not act in public by their function only that stays."""

from __future__ import annotations

from collections.abc import Callable, Collection

from generator.gronden import LEVENSSFEER, Grond
from generator.model.documents.vgr.parts import Manager
from generator.model.facts.organisatie import Contactpersoon

Box = Callable[[str, tuple[Grond, ...]], str]

_GROUNDS = (LEVENSSFEER,)


def public_contact(persoon: Contactpersoon, domains: Collection[str], box: Box) -> Contactpersoon:
    """A contact person; of the address stays what stands behind the @ if that is a known domain."""
    if persoon.openbaar:
        return persoon
    box_of = _box_or_nothing(box)
    changed = {"naam": box_of(persoon.naam), "telefoon": box_of(persoon.telefoon)}
    return persoon.model_copy(update={**changed, "email": _address(persoon.email, domains, box)})


def public_manager(manager: Manager, box: Box) -> Manager:
    """A manager of a project."""
    if manager.openbaar:
        return manager
    box_of = _box_or_nothing(box)
    changed = {"naam": box_of(manager.naam), "telefoon": box_of(manager.telefoon)}
    return manager.model_copy(update=changed)


def _box_or_nothing(box: Box) -> Callable[[str | None], str | None]:
    return lambda words: words if words is None else box(words, _GROUNDS)


def _address(address: str | None, domains: Collection[str], box: Box) -> str | None:
    if address is None:
        return None
    name, at, domain = address.rpartition("@")
    if at and domain.casefold() in {one.casefold() for one in domains}:
        return f"{box(name, _GROUNDS)}@{domain}"
    return box(address, _GROUNDS)
