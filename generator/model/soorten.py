"""Which kinds of files there are: every module below this package that defines one.

A new kind needs no line here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import TypeVar

from generator import model
from generator.content.printed import Inhoud
from generator.model.facts.organisatie import Organisatie
from generator.model.instellingen import Instellingen
from generator.model.kind import Document, Feiten
from generator.model.woo import Woo, inventarislijst
from generator.model.woo.inventarislijst import InventarislijstInhoud

ZONDER_YAML: Mapping[str, type[Inhoud]] = {inventarislijst.SOORT: InventarislijstInhoud}
"""What is printed of the kinds of documents that the program makes by itself, by their name."""

Soort = TypeVar("Soort", Feiten, Document)
InDossier = type[Feiten] | type[Document] | type[Woo] | type[Instellingen]
Bestand = type[Organisatie] | InDossier
"""A kind of file."""


@cache
def feiten() -> dict[str, type[Feiten]]:
    """The kinds of facts by the name of their file, in alphabetical order."""
    return {soort.soort: soort for soort in _subclasses(Feiten)}


@cache
def documenten() -> dict[str, type[Document]]:
    """The kinds of documents by the name of their file, in alphabetical order."""
    return {soort.soort: soort for soort in _subclasses(Document)}


def in_dossier() -> dict[str, InDossier]:
    """Every kind of file that may stand in a dossier, by its name."""
    others: dict[str, InDossier] = {Instellingen.soort: Instellingen, Woo.soort: Woo}
    return {**feiten(), **documenten(), **others}


@cache
def zonder_bestand() -> dict[str, Feiten]:
    """The facts that may go without a file, as they are then: every field may be left out."""
    return {
        soort: kind()
        for soort, kind in feiten().items()
        if not any(field.is_required() for field in kind.model_fields.values())
    }


def bestanden() -> dict[str, Bestand]:
    """Every kind of file by its name: the organisation, then those of a dossier."""
    return {Organisatie.soort: Organisatie, **in_dossier()}


def _subclasses(base: type[Soort]) -> list[type[Soort]]:
    """The subclasses that the modules below this package define, by the name of their kind."""
    for module in walk_packages(model.__path__, f"{model.__name__}."):
        import_module(module.name)
    found = [soort for soort in base.__subclasses__() if _is_from(soort.__module__)]
    return sorted(found, key=lambda soort: soort.soort)


def _is_from(module: str) -> bool:
    return module.startswith(f"{model.__name__}.")
