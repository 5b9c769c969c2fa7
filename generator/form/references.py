"""What a text can refer to: figures, counts, annexes and tables, each with its value now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.content.inline import Reference
from generator.content.words import text_of
from generator.dossier.dossier import Dossier
from generator.dossier.numbering import numbers_of
from generator.model.facts.doelen import Doelen
from generator.model.invulling import VerwijzingError, waarde_van
from generator.model.invulling.aantallen import TELLINGEN
from generator.model.invulling.cijfers import EIGENSCHAPPEN
from generator.model.kind import Document, Kader
from generator.problems import InputError


@dataclass(frozen=True)
class Referable:
    """A reference as it stands in a text, what it is, and what is printed for it."""

    verwijzing: str
    uitleg: str
    waarde: str


def references_for(dossier: Dossier | None, document: str) -> list[Referable]:
    """What a text of that document can refer to; nothing while there is no such document."""
    found = [file for file in dossier.documents if file.name == document] if dossier else []
    if dossier is None or not found:
        return []
    shown = found[0].document
    values = _printable(dossier.kader_of(shown).in_tekst_van(shown))
    return [*values, *_counted(dossier, shown)]


def _counted(dossier: Dossier, shown: Document) -> Iterator[Referable]:
    """The tables and figures of a document that have a name; none while it cannot be made."""
    try:
        contents = dossier.contents_of(shown)
    except InputError:
        return
    for (kind, name), one in numbers_of(contents).items():
        words = f"{kind} {one.number}"
        yield Referable(Reference(kind, name).written, f"Het nummer van deze {kind}", words)


def _printable(kader: Kader) -> Iterator[Referable]:
    """Those that have a value."""
    for reference, meaning in _references(kader):
        try:
            value = waarde_van(reference, kader)
        except VerwijzingError:
            continue
        yield Referable(reference.written, meaning.rstrip("."), text_of(value.children))


def _references(kader: Kader) -> Iterator[tuple[Reference, str]]:
    doelen = kader.feiten.get(Doelen.soort)
    for indicator in doelen.alle_indicatoren() if isinstance(doelen, Doelen) else ():
        for word, one in EIGENSCHAPPEN.items():
            yield Reference("cijfer", f"{indicator.id}.{word}"), f"{indicator.naam}: {one.uitleg}"
    for word, counted in TELLINGEN.items():
        yield Reference("aantal", word), counted.uitleg
    for key in kader.bijlagen or ():
        yield Reference("bijlage", key), "Het nummer van deze bijlage."
