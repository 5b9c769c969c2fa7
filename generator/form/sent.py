"""Whether the public version of a dossier may go into the archive, in the words of the form: only
of what was sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.archive.archiving import settings_of
from generator.archive.inventory import version_name
from generator.archive.sent import version_sent
from generator.dossier.dossier import Dossier
from generator.dutch import capitalized
from generator.form.field_places import FieldPlaces
from generator.form.news import words_of
from generator.problems import InputError, Problem
from generator.source import Data


@dataclass(frozen=True)
class Sent:
    """The version in the archive that a dossier is without its marks; if none is, why not."""

    version: str = ""
    reasons: tuple[str, ...] = ()


def sent(archive: Path, dossier: Dossier, places: FieldPlaces, data: Mapping[str, Data]) -> Sent:
    """Which version it is; ``data`` is what the files of the dossier say."""

    def worded(problem: Problem) -> str:
        words = f"{capitalized(words_of(problem))}."
        if problem.origin is None or not places.may_see(problem.origin):
            return words
        return f"{places.of(problem.origin, data.get(problem.origin.file)).words}: {words}"

    try:
        settings_of(dossier)
        return Sent(version_name(version_sent(archive, dossier).versie))
    except InputError as error:
        return Sent(reasons=tuple(map(worded, error.problems)))
