"""From a reference in a text to the words that are printed for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from generator import dutch
from generator.content.inline import Reference, Text, Value
from generator.content.words import text_of
from generator.model.facts.indicator.woorden import TE_KLEIN
from generator.model.invulling.aantallen import aantal
from generator.model.invulling.bijlagen import bijlage
from generator.model.invulling.cijfers import cijfer
from generator.model.invulling.fouten import VerwijzingError
from generator.model.kind import Kader

__all__ = ["GETAL", "VerwijzingError", "is_te_klein", "waarde_van"]

GETAL = ".getal"
"""What stands at the end of a name for the bare number, in digits."""

_SOORTEN: Mapping[str, Callable[[str, bool, Kader], Value]] = {
    "cijfer": cijfer,
    "aantal": aantal,
    "bijlage": bijlage,
}


def waarde_van(verwijzing: Reference, kader: Kader) -> Value:
    """What is printed for the reference: words that know from which values they come.

    Raises ``VerwijzingError``.
    """
    naam = verwijzing.name.removesuffix(GETAL)
    gevonden = _SOORTEN[verwijzing.kind](naam, naam != verwijzing.name, kader)
    woorden = text_of(gevonden.children)
    if verwijzing.opens:
        woorden = dutch.capitalized(woorden)
    return Value((Text(woorden),), gevonden.origins, verwijzing.written)


def is_te_klein(verwijzing: Reference, kader: Kader) -> bool:
    """Whether the reference is to a value that nobody may see, and that the frame no longer has."""
    if verwijzing.kind != "cijfer":
        return False
    return text_of(waarde_van(replace(verwijzing, opens=False), kader).children) == TE_KLEIN
