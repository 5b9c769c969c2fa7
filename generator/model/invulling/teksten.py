"""The references in the texts of a file, and the file with words in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from generator.content.inline import SUM, Inline, Reference, Text, Value
from generator.content.printed import is_blocks
from generator.content.tree import Block
from generator.content.values import Blocks
from generator.content.walk import all_of, rewritten
from generator.content.withholding import as_printed, as_written
from generator.markdown.references import IN_PRINT
from generator.markdown.tables import remeasured
from generator.model.afbeelding import LosseAfbeelding
from generator.model.base import Invoer
from generator.model.invulling.verwijzing import VerwijzingError, waarde_van
from generator.model.kind import Kader
from generator.model.ongewijzigd import met_elk
from generator.origin import Origin

I = TypeVar("I", bound=Invoer)  # noqa: E741 (a group of fields, as the base is called)

ONBEKEND = "(onbekend)"
"""What is printed when a text of an earlier dossier refers to what only that dossier knew."""


def verwijzingen_in(invoer: Invoer) -> Iterator[tuple[Origin, Reference]]:
    """Each reference, with the text that it stands in."""
    for plek, tekst in teksten_in(invoer):
        for deel in all_of(tekst):
            if isinstance(deel, Reference):
                yield plek, deel


def teksten_in(invoer: Invoer) -> Iterator[tuple[Origin, Blocks]]:
    """Each text with form, with its place; a picture in a field is one that shows only that."""
    for veld in type(invoer).model_fields:
        yield from _in(getattr(invoer, veld), invoer.herkomst_van(veld))


def _in(waarde: object, plek: Origin) -> Iterator[tuple[Origin, Blocks]]:
    match waarde:
        case LosseAfbeelding():
            yield plek / "bestand", (waarde.afbeelding,)
        case Invoer():
            yield from teksten_in(waarde)
        case tuple() if is_blocks(waarde):
            yield plek, waarde
        case tuple():
            for nummer, een in enumerate(waarde):
                yield from _in(een, plek / nummer)


def ingevuld(invoer: I, kader: Kader) -> I:
    """The same, with the value of each reference in its place, but for what is known only from what
    is printed. Raises ``VerwijzingError``."""

    def vul(verwijzing: Reference) -> Inline:
        return verwijzing if verwijzing.kind in IN_PRINT else waarde_van(verwijzing, kader)

    return _ingevuld(invoer, vul)


def kader_ingevuld(kader: Kader) -> Kader:
    """The same for all facts, and for those of the dossier before, as they were on its day.

    Raises ``VerwijzingError`` for the facts of the dossier itself.
    """
    vorige = kader.vorige
    return replace(
        kader,
        feiten={soort: ingevuld(feiten, kader) for soort, feiten in kader.feiten.items()},
        vorige=_van_eerder(vorige) if vorige else None,
    )


def _van_eerder(kader: Kader) -> Kader:
    def vul(verwijzing: Reference) -> Inline:
        onbekend = Value((Text(ONBEKEND),), (), verwijzing.written)
        if verwijzing.kind in IN_PRINT:
            return verwijzing if verwijzing.kind == SUM else onbekend
        try:
            return waarde_van(verwijzing, kader)
        except VerwijzingError:
            return onbekend

    feiten = {soort: _ingevuld(feiten, vul) for soort, feiten in kader.feiten.items()}
    return replace(kader, feiten=feiten)


def met_blokken(invoer: I, vul: Callable[[Block], Block]) -> I:
    """The same, of which each block of a text was given to ``vul``; what is marked stays so."""
    return _met_teksten(invoer, lambda tekst: as_printed(rewritten(as_written(tekst), block=vul)))


def _ingevuld(invoer: I, vul: Callable[[Reference], Inline]) -> I:
    def met_waarden(tekst: Blocks) -> Blocks:
        if not any(isinstance(deel, Reference) for deel in all_of(tekst)):
            return tekst
        return rewritten(tekst, _in_regel(vul), remeasured)

    return _met_teksten(invoer, met_waarden)


def _met_teksten(invoer: I, wordt: Callable[[Blocks], Blocks]) -> I:
    """The group of fields with other texts; the very same when each stays the same."""
    oud = {veld: getattr(invoer, veld) for veld in type(invoer).model_fields}
    nieuw = {veld: _met(waarde, wordt) for veld, waarde in oud.items()}
    anders = {veld: waarde for veld, waarde in nieuw.items() if waarde is not oud[veld]}
    return invoer.model_copy(update=anders) if anders else invoer


def _met(waarde: object, wordt: Callable[[Blocks], Blocks]) -> object:
    match waarde:
        case Invoer():
            return _met_teksten(waarde, wordt)
        case tuple() if is_blocks(waarde):
            return wordt(waarde)
        case tuple():
            return met_elk(waarde, lambda _, een: _met(een, wordt))
        case _:
            return waarde


def _in_regel(vul: Callable[[Reference], Inline]) -> Callable[[Inline], Inline]:
    return lambda inline: vul(inline) if isinstance(inline, Reference) else inline
