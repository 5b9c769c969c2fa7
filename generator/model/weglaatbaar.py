"""Facts that a public version leaves out as a whole: all words go, that it was there stays.

What stands apart is named in its own place and nowhere else: nothing is counted, ordered, drawn or
judged with it. So what a public version prints of the rest cannot depend on it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, ClassVar, Self, TypeVar

from pydantic import Field, PrivateAttr

from generator.content.boxes import box, grounds_in
from generator.content.inline import Value
from generator.content.values import Line, line, value
from generator.gronden import Grond
from generator.model.base import Invoer
from generator.model.fields import Gronden, Tijdstip

Weglaatgronden = Annotated[
    Gronden | None,
    Field(
        description="Waarom dit niet openbaar wordt. Alle woorden ervan gaan dan weg in de"
        " openbare versie; dat het er stond, blijft te zien.",
        examples=["5.1.2i"],
    ),
]
"""Why a fact is left out of a public version; a field ``woo`` of it."""


class Weglaatbaar(Invoer):
    """A fact that may be left out as a whole; each kind has the field ``woo``."""

    blijft: ClassVar[tuple[str, ...]] = ()
    """The fields that stay when it is left out."""

    verdwijnt: ClassVar[tuple[str, ...]] = ()
    """The fields of which then nothing is to be seen, not even whether they were filled in."""

    _apart_op: tuple[Grond, ...] = PrivateAttr(())
    _in_geheel: bool = PrivateAttr(False)
    _vak: str = PrivateAttr("")

    @property
    def weglaatgronden(self) -> tuple[Grond, ...]:
        """Why staff leave it out; none if they do not."""
        gronden: tuple[Grond, ...] | None = getattr(self, "woo", None)
        return gronden or ()

    def apart(self, gronden: tuple[Grond, ...], *, in_geheel: bool = False) -> Self:
        """The same, standing apart on those grounds; no field stays when what it is in goes."""
        anders = self.model_copy()
        anders._apart_op, anders._in_geheel = gronden, in_geheel
        return anders

    def met_vak(self, vak: str) -> Self:
        """The same, of which the words are gone: a box stands where a value was."""
        anders = self.model_copy()
        anders._vak = vak
        return anders

    @property
    def apart_op(self) -> tuple[Grond, ...]:
        """The grounds on which it stands apart."""
        return self._apart_op

    @property
    def is_apart(self) -> bool:
        """Whether it stands apart."""
        return bool(self._apart_op)

    @property
    def is_weggelaten(self) -> bool:
        """Whether its words are gone."""
        return bool(self._vak)

    @property
    def vak(self) -> str:
        """The box in the place of its values; nothing while its words are there."""
        return self._vak

    @property
    def gaat_in_geheel(self) -> bool:
        """Whether it stands apart and no field of it stays."""
        return self._in_geheel

    @property
    def blijvend(self) -> tuple[str, ...]:
        """The fields of it that stay."""
        return () if self._in_geheel else self.blijft

    def vak_in_regel(self) -> Line:
        """The same box in a line."""
        return (value(self._vak, self.herkomst_van()),) if self._vak else ()

    def tekst_van(self, veld: str, tekst: str | None = None) -> Value:
        """The field as words in a line; a box for a value that is no text, if it is left out."""
        if not self._vak or veld in self.blijvend:
            return super().tekst_van(veld, tekst)
        match getattr(self, veld):
            case str() | Tijdstip():
                return super().tekst_van(veld)
            case _:
                return super().tekst_van(veld, self._vak)


W = TypeVar("W", bound=Weglaatbaar)


def apart_van(feiten: Iterable[W]) -> tuple[W, ...]:
    """Those that stand apart."""
    return tuple(feit for feit in feiten if feit.is_apart)


def niet_apart(feiten: Iterable[W]) -> tuple[W, ...]:
    """Those that do not stand apart."""
    return tuple(feit for feit in feiten if not feit.is_apart)


def vak_van(feiten: Iterable[Weglaatbaar]) -> Line:
    """One box for what follows from those that are left out; nothing when none is."""
    weg = [feit for feit in feiten if feit.is_weggelaten]
    signs = box(grounds_in("".join(feit.vak for feit in weg)))
    return line(signs) if weg else ()
