"""What is printed of a document: its facts, step by step made into what both formats show.

The order counts. Texts are translated before anything is numbered, so that a word knows where it
comes from; figures are added up in the language of the document; and lists of what has a caption
come last, as they repeat what is printed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.content.printed import Inhoud
from generator.content.settled import settled
from generator.dossier.caption_lists import with_caption_lists
from generator.dossier.numbering import with_numbers
from generator.dossier.pictures import with_pictures
from generator.dossier.placing import misplaced, with_headings_on_their_pages
from generator.dossier.sums import with_sums
from generator.dossier.tracing import traced
from generator.dossier.workload import too_much_work
from generator.dossier.written_dates import with_written_dates
from generator.model.facts.organisatie import Datumnotatie
from generator.model.invulling import ingevuld, kader_ingevuld
from generator.model.kind import Document
from generator.problems import InputError

if TYPE_CHECKING:
    from generator.dossier.dossier import Dossier


def contents_of(dossier: Dossier, document: Document) -> Inhoud:
    """What is printed of that document. Raises ``InputError`` when it cannot be made."""
    taal = document.taal.taal
    translated = dossier.translated.to(taal).printed(_filled_in(dossier, document))
    numbered, unknown = with_numbers(translated)
    summed, uncountable = with_sums(dossier.worded(numbered, document), taal)
    placed = with_headings_on_their_pages(settled(summed))
    listed, empty = with_caption_lists(placed, taal)
    too_much = too_much_work(listed, document.herkomst_van())
    if problems := (*too_much, *misplaced(listed), *unknown, *uncountable, *empty):
        raise InputError(traced(dossier, problems))
    illustrated = with_pictures(listed, dossier.pictures, dossier.name)
    if dossier.kader.organisatie.datums is Datumnotatie.VOLUIT or not taal.is_nederlands:
        return illustrated
    return with_written_dates(illustrated, dossier.sources)


def _filled_in(dossier: Dossier, document: Document) -> Inhoud:
    """The contents as the kind of document makes them, with values for references to facts."""
    kader = kader_ingevuld(dossier.kader_of(document))
    return ingevuld(document, kader.in_tekst_van(document)).inhoud(kader)
