"""All that is checked of how texts are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.doubts.cells import row_of_cells
from generator.dossier.doubts.entities import codes_of_signs
from generator.dossier.doubts.lookalikes import lookalike_letters
from generator.dossier.doubts.printed_signs import printed_signs
from generator.dossier.doubts.swallowed import swallowed_fields
from generator.dossier.doubts.writing import Writing, writings_of
from generator.markdown.faults import Fault
from generator.markdown.stray_marks import stray_marks
from generator.problems import Problem, Severity
from generator.source import Source

MOST_TOLD = 3
"""So many doubts of one kind are told of one text; who mends those sees the next ones."""


def _marks(writing: Writing) -> Iterator[Fault]:
    """Only a long text has marks."""
    return stray_marks(writing.text.raw) if writing.text.prose else iter(())


Check = Callable[[Writing], Iterator[Fault]]

WRITTEN: tuple[Check, ...] = (
    _marks,
    swallowed_fields,
    codes_of_signs,
    lookalike_letters,
    row_of_cells,
)
"""What may be a mistake in the writing, told beside errors too."""

PRINTED: tuple[Check, ...] = (printed_signs,)
"""What only shows in a document, told when one can be made."""


def doubtful(files: DossierFiles, checks: tuple[Check, ...]) -> Iterator[Problem]:
    """Warnings about the texts of a dossier."""
    for source, model in files.models.values():
        for writing in writings_of(source, model):
            for check in checks:
                for doubt in islice(check(writing), MOST_TOLD):
                    yield _told(source, writing, doubt)


def _told(source: Source, writing: Writing, doubt: Fault) -> Problem:
    origin = writing.text.origin
    place = source.place_in_text(origin.loc, doubt.line, doubt.column)
    return Problem.at(origin, doubt.message, Severity.WARNING).placed(place)
