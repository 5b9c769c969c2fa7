"""Reads the dossiers that somebody chose; what is wrong in one does not hide the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.dossier.dossier import Dossier
from generator.dossier.memory import Memory
from generator.dossier.reading import read_dossier
from generator.dossier.selection import NO_DOCUMENT
from generator.dossier.shelf import Disk
from generator.dossier.wanted import Wanted
from generator.places import TEMPLATES
from generator.problems import InputError, Place, Problem, in_order

Read = tuple[Dossier, tuple[Problem, ...]]
"""A dossier with the documents that are wanted of it, and all that is to be told of it."""


def read_dossiers(
    chosen: Mapping[Path, Wanted], templates: Path = TEMPLATES
) -> Iterator[tuple[Dossier | None, tuple[Problem, ...]]]:
    """Each dossier, or none when it could not be read, and what is to be told of it.

    One after another, so that there may be very many.
    """
    memory = Memory(Disk())  # they share a file, and one is compared with another
    for folder, wanted in chosen.items():
        try:
            dossier, problems = read_wanted(folder, wanted, memory, templates)
            yield dossier, in_order([*problems, *_too_large(dossier)])
        except InputError as error:
            yield None, error.problems


def _too_large(dossier: Dossier) -> Iterator[Problem]:
    """What shows only in what is printed of its documents."""
    for file in dossier.documents:
        try:
            dossier.contents_of(file.document)
        except InputError as error:
            yield from error.problems


def read_wanted(folder: Path, wanted: Wanted, memory: Memory, templates: Path) -> Read:
    """The dossier with the documents that are wanted. Raises ``InputError``."""
    dossier = read_dossier(folder, memory, templates)
    documents = {file.name for file in dossier.documents}
    sought = wanted.among(documents)
    absent = [_no_document(folder, name) for name in sought - documents]
    return dossier.only(sought), in_order([*dossier.problems, *absent])


def _no_document(folder: Path, name: str) -> Problem:
    """A file that was named and from which nothing is made."""
    return Problem(Place(str(folder / f"{name}.yaml")), NO_DOCUMENT)
