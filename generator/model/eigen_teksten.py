"""The texts that staff wrote in a group of fields, each with its place; and the group with others.

Codes by which something is named elsewhere, such as an id or that of a member, are no texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias, TypeVar

from generator.content.printed import is_blocks
from generator.content.values import Blocks
from generator.model.base import Invoer
from generator.model.fields import Tijdstip
from generator.model.notations import CODES, fields_with
from generator.model.ongewijzigd import met_elk
from generator.model.weglaatbaar import Weglaatbaar
from generator.origin import Origin

I = TypeVar("I", bound=Invoer)  # noqa: E741 (a group of fields, as the base is called)

EigenTekst: TypeAlias = str | Tijdstip | Blocks
"""A short text, a moment in words, or a text with form."""

Wordt: TypeAlias = Callable[[Origin, EigenTekst], EigenTekst]
"""What becomes of the text at a place."""


def eigen_teksten(groep: Invoer) -> Iterator[tuple[Origin, EigenTekst]]:
    """Each text, with its place."""
    gevonden: list[tuple[Origin, EigenTekst]] = []

    def onthoud(plek: Origin, tekst: EigenTekst) -> EigenTekst:
        gevonden.append((plek, tekst))
        return tekst

    met_eigen_teksten(groep, onthoud)
    yield from gevonden


def met_eigen_teksten(groep: I, wordt: Wordt) -> I:
    """The group with other texts, which remembers how it was written; the very same when each text
    stays the same. Of a fact that a public version leaves out, no text is given."""
    if isinstance(groep, Weglaatbaar) and groep.is_weggelaten:
        return groep
    namen = fields_with(type(groep), *CODES)
    anders: dict[str, object] = {}
    for veld in type(groep).model_fields:
        oud = getattr(groep, veld)
        nieuw = _met(oud, groep, (veld,), wordt) if veld not in namen else oud
        if nieuw is not oud:
            anders[veld] = nieuw
    return groep.vertaald(anders) if anders else groep


def _met(waarde: object, groep: Invoer, stappen: tuple[str | int, ...], wordt: Wordt) -> object:
    match waarde:
        case Invoer():
            return met_eigen_teksten(waarde, wordt)
        case str() | Tijdstip():
            return wordt(groep.herkomst_van(*stappen), waarde) if waarde else waarde
        case tuple() if is_blocks(waarde):
            return wordt(groep.herkomst_van(*stappen), waarde)
        case tuple():
            return met_elk(waarde, lambda plek, een: _met(een, groep, (*stappen, plek), wordt))
        case _:
            return waarde
