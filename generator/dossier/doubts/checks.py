"""All that is checked of how texts are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.doubts.cells import row_of_cells
from generator.dossier.doubts.lookalikes import lookalike_letters
from generator.dossier.doubts.swallowed import swallowed_fields
from generator.dossier.doubts.web_code import codes_of_signs, tags
from generator.dossier.doubts.writing import Writing, writings_of
from generator.markdown.stray_marks import stray_marks
from generator.problems import Problem, Severity

Doubt = tuple[int, str]
"""Where in a text something is doubtful, and what to say of it."""

MOST_TOLD = 3
"""So many doubts of one kind are told of one text; who mends those sees the next ones."""


def _marks(writing: Writing) -> Iterator[tuple[tuple[int, int], str]]:
    for fault in stray_marks(writing.text.raw) if writing.text.prose else ():
        yield (fault.line, fault.column), fault.message


CHECKS: tuple[Callable[[Writing], Iterator[Doubt]], ...] = (
    swallowed_fields,
    tags,
    codes_of_signs,
    lookalike_letters,
    row_of_cells,
)


def doubtful(files: DossierFiles) -> Iterator[Problem]:
    """Warnings about the texts of a dossier."""
    for source, model in files.models.values():
        for writing in writings_of(source, model):
            for (line, column), message in _doubts(writing):
                origin = writing.text.origin
                place = source.place_in_text(origin.loc, line, column)
                yield Problem.at(origin, message, Severity.WARNING).placed(place)


def _doubts(writing: Writing) -> Iterator[tuple[tuple[int, int], str]]:
    yield from islice(_marks(writing), MOST_TOLD)
    for check in CHECKS:
        for index, message in islice(check(writing), MOST_TOLD):
            yield writing.spot(index), message
