"""By what a group of fields is known in every dossier, and whether that is of one alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Protocol

from generator.model.dubbel import met_eerdere
from generator.origin import Origin
from generator.problems import Problem


class MetId(Protocol):
    """A group of fields with an id, which may be left out of some kinds of groups."""

    @property
    def id(self) -> str | None:
        """The id."""

    def herkomst_van(self, *stappen: str | int) -> Origin:
        """Where a value of it stands."""

    def fout_bij(self, melding: str, *stappen: str | int) -> Problem:
        """That a value of it is wrong."""


def dubbele_ids(groepen: Iterable[MetId]) -> Iterator[Problem]:
    """Ids that are used twice."""
    for een, eerdere in met_eerdere(groepen, lambda een: een.id):
        fout = een.fout_bij(f"het id '{een.id}' is al gebruikt; kies een ander id", "id")
        yield replace(fout, earlier=eerdere.herkomst_van("id"))
