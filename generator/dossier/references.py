"""References in texts to what is not there, or may not be shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.content.inline import Reference
from generator.content.picture import Picture
from generator.content.tree import TableCaption
from generator.content.walk import all_of
from generator.dossier.dossier_files import DossierFiles
from generator.dossier.numbering import name_of, named_by, unknown
from generator.markdown.references import IN_PRINT, NUMBERED, TABLE
from generator.model.afscherming import kader_afgeschermd
from generator.model.invulling import VerwijzingError, is_te_klein, verwijzingen_in, waarde_van
from generator.model.invulling.teksten import teksten_in
from generator.model.kind import Document, Feiten, Kader
from generator.problems import Problem, Severity, until_too_many
from generator.source import Source

NOT_SHOWN = (
    "dit cijfer gaat over te weinig personen: de lezer ziet hier 'te klein om te tonen'; kijk of de"
    " zin dan nog klopt"
)


@dataclass(frozen=True)
class Frame:
    """All that is known on the day of a document, and what of that may be shown."""

    known: Kader
    shown: Kader

    @classmethod
    def every(cls, kader: Kader, documents: Sequence[Document]) -> list[Frame]:
        """Those of documents."""
        shown = kader_afgeschermd(kader)
        return [cls(kader.voor(one), shown.voor(one)) for one in documents]

    @classmethod
    def of_own_texts(cls, kader: Kader, document: Document) -> Frame:
        """That of what stands in a document itself."""
        frames = (kader, kader_afgeschermd(kader))
        return cls(*(frame.voor(document).in_tekst_van(document) for frame in frames))


def wrong_references(files: DossierFiles, kader: Kader) -> Iterator[Problem]:
    """References for which nothing can be printed, on the day of each document they may be in; and
    warnings about those to a value that may not be shown."""
    every = {(one.soort, one.dag): one for _, one in files.documents()}
    frames = Frame.every(kader, list(every.values()))
    for text, model in files.models.values():
        own = [Frame.of_own_texts(kader, model)] if isinstance(model, Document) else frames
        if isinstance(model, Document | Feiten):
            yield from until_too_many(_wrong(files, text, model, own))


def lost_references(files: DossierFiles) -> Iterator[Problem]:
    """References to a table or figure of a name that none in this dossier has.

    A document tells those when it is made; this tells them when it cannot be made.
    """
    models = [
        (text, one) for text, one in files.models.values() if isinstance(one, Document | Feiten)
    ]
    nodes = [node for _, one in models for _, said in teksten_in(one) for node in all_of(said)]
    in_texts = (name_of(one) for one in nodes if isinstance(one, TableCaption | Picture))
    documents = (one for _, one in models if isinstance(one, Document))
    beside = ((TABLE, name) for one in documents for name in one.namen_van_tabellen)
    named = dict.fromkeys((*in_texts, *beside))
    for text, model in models:
        for origin, one in verwijzingen_in(model):
            if one.kind in NUMBERED and (one.kind, named_by(one)) not in named:
                yield unknown(one, named, origin).placed(text.place_in_text(origin.loc, *one.place))


def _wrong(
    files: DossierFiles, text: Source, model: Document | Feiten, frames: list[Frame]
) -> Iterator[Problem]:
    for origin, reference in verwijzingen_in(model):
        fault = next((found for one in frames if (found := _fault(reference, one.known))), None)
        problem = None
        if fault is None:
            if any(is_te_klein(reference, one.shown) for one in frames):
                problem = Problem.at(origin, NOT_SHOWN, Severity.WARNING)
        elif fault.soort not in files.present:  # else that file is wrong, and that is told
            problem = Problem.at(origin, fault.melding, meant=fault.meant)
        if problem:
            yield problem.placed(text.place_in_text(origin.loc, *reference.place))


def _fault(reference: Reference, kader: Kader) -> VerwijzingError | None:
    if reference.kind in IN_PRINT:  # see ``numbering`` and ``sums``
        return None
    try:
        waarde_van(reference, kader)
    except VerwijzingError as fault:
        return fault
    return None
