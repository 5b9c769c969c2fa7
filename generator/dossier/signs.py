"""The signs in the texts of a dossier that fonts lack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.dossier.dossier_files import DossierFiles
from generator.problems import Problem, Severity
from generator.source import Source
from generator.style.glyphs import has_uncommon, lacking, unprintable_in
from generator.style.house import read_look


@dataclass(frozen=True)
class LackingSigns:
    """What is told of them, and which no font of this machine has."""

    problems: tuple[Problem, ...] = ()
    unprintable: frozenset[str] = frozenset()


def lacking_signs(
    files: DossierFiles, previous: DossierFiles | None, templates: Path
) -> LackingSigns:
    """Those of a dossier, in the letters of its house style; its documents may hold words of the
    dossier with which it is compared. Raises ``InputError`` when the house style is wrong."""
    own, others = _doubtful(files), _doubtful(previous) if previous else {}
    every = {**others, **own}
    if not every:
        return LackingSigns()
    look = read_look(templates, files.organisation()[1].huisstijl)
    font = look.folder / look.style.lettertype.normaal
    unprintable = frozenset(sign for text in every.values() for sign in unprintable_in(text, font))
    told = (one for path, text in every.items() for one in _told(text, font, path in own))
    return LackingSigns(tuple(told), unprintable)


def _doubtful(files: DossierFiles) -> dict[Path, Source]:
    """The files with signs that fonts may lack, by path."""
    return {path: text for path, (text, _) in files.models.items() if has_uncommon(text)}


def _told(text: Source, font: Path, is_own: bool) -> Iterator[Problem]:
    """What is wrong with the signs in a file: of another dossier only what spoils documents."""
    for problem in lacking(text, font):
        if is_own or problem.severity is Severity.ERROR:
            yield problem
