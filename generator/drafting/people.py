"""Who makes documents, as far as the organisation says: to find who made one by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.drafting.likeness import bare
from generator.source import Data


@dataclass(frozen=True)
class Contact:
    """Somebody who makes documents: an id, and what a document may say of them."""

    id: str
    said: tuple[str, ...]


def contacts_in(organisation: Data) -> tuple[Contact, ...]:
    """Those that the file of the organisation names."""
    people = organisation.get("contactpersonen") if isinstance(organisation, dict) else None
    every = [one for one in people if isinstance(one, dict)] if isinstance(people, list) else []
    return tuple(
        Contact(str(one["id"]), tuple(str(one[name]) for name in _TOLD if one.get(name)))
        for one in every
        if one.get("id")
    )


_TOLD = ("email", "naam", "functie")


def named_in(text: str, contacts: Sequence[Contact]) -> Contact | None:
    """Who of them a text names."""
    words = f" {bare(text)} "
    return next(
        (one for one in contacts if any(f" {bare(said)} " in words for said in one.said)), None
    )
