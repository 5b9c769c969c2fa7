"""References in texts to what is not there."""

from __future__ import annotations

from collections.abc import Iterator

from generator.content.inline import Reference
from generator.dossier.dossier_files import DossierFiles
from generator.model.invulling import VerwijzingError, verwijzingen_in, waarde_van
from generator.model.kind import Document, Feiten, Kader
from generator.origin import Origin
from generator.problems import Problem, until_too_many
from generator.source import Source


def wrong_references(files: DossierFiles, kader: Kader) -> Iterator[Problem]:
    """References for which nothing can be printed, on the day of each document they may be in."""
    every = {(one.soort, one.peildatum.dag): one for _, one in files.documents()}
    frames = [kader.voor(document) for document in every.values()]
    for text, model in files.models.values():
        own = [kader.voor(model)] if isinstance(model, Document) else frames
        if isinstance(model, Document | Feiten):
            yield from until_too_many(_wrong(files, text, model, own))


def _wrong(
    files: DossierFiles, text: Source, model: Document | Feiten, frames: list[Kader]
) -> Iterator[Problem]:
    for origin, reference in verwijzingen_in(model):
        fault = next((found for kader in frames if (found := _fault(reference, kader))), None)
        if fault and fault.soort not in files.present:  # else that file is wrong, and that is told
            yield _problem(text, origin, reference, fault)


def _fault(reference: Reference, kader: Kader) -> VerwijzingError | None:
    try:
        waarde_van(reference, kader)
    except VerwijzingError as fault:
        return fault
    return None


def _problem(text: Source, origin: Origin, reference: Reference, fault: VerwijzingError) -> Problem:
    place = text.place_in_text(origin.loc, *reference.place)
    return Problem.at(origin, fault.melding, meant=fault.meant).placed(place)
