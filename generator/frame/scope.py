"""Which fields can be named at a spot in a frame."""

from __future__ import annotations

from dataclasses import dataclass

from generator.content.printed import Printed
from generator.frame.names import Known, names_of
from generator.frame.parts import Field


@dataclass(frozen=True)
class Scope:
    """The fields that can be named: those of the document, and within a row those of a group.

    ``levels`` are the groups, the innermost first, each with what stands before its names.
    """

    levels: tuple[tuple[str, type[Printed]], ...]

    @staticmethod
    def of(printed: type[Printed]) -> Scope:
        """The fields of a document that prints that."""
        return Scope((("", printed),))

    def within(self, called: str, group: type[Printed]) -> Scope:
        """The scope in which also the fields can be named of a group that is called so."""
        return Scope(((f"{called}.", group), *self.levels))

    def find(self, name: str) -> tuple[Field, Known] | None:
        """The field of that name, that of the innermost group first."""
        for prefix, printed in self.levels:
            if known := names_of(printed).get(name):
                return Field(prefix + name), known
        return None

    def names(self) -> list[str]:
        """All names."""
        return [name for _, printed in self.levels for name in names_of(printed)]
