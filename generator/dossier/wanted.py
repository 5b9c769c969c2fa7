"""Which documents of a dossier somebody wants: all of them, or those of these names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class All:
    """Every document of the dossier, whichever those turn out to be."""

    def among(self, documents: Iterable[str]) -> frozenset[str]:
        """The names that are wanted of a dossier with those documents."""
        return frozenset(documents)

    def with_also(self, other: Wanted) -> Wanted:
        """What is wanted when somebody wants that too."""
        return self


@dataclass(frozen=True)
class Names:
    """The documents of these names; nobody looked yet whether there are such documents."""

    names: frozenset[str]

    def among(self, documents: Iterable[str]) -> frozenset[str]:
        """The names that are wanted, also those of no document."""
        return self.names

    def with_also(self, other: Wanted) -> Wanted:
        """What is wanted when somebody wants that too."""
        return other if isinstance(other, All) else Names(self.names | other.names)


Wanted: TypeAlias = All | Names


def names(*wanted: str) -> Names:
    """The documents of those names."""
    return Names(frozenset(wanted))
