"""The signs in the texts of a dossier that no font of its house style has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.dossier.dossier_files import DossierFiles
from generator.problems import Problem
from generator.source import Source
from generator.style.glyphs import fonts_of, has_uncommon, lacking, unprintable_in
from generator.style.house import read_look


@dataclass(frozen=True)
class LackingSigns:
    """What is told of them, and which they are."""

    problems: tuple[Problem, ...] = ()
    unprintable: frozenset[str] = frozenset()


def lacking_signs(
    files: DossierFiles, previous: DossierFiles | None, templates: Path
) -> LackingSigns:
    """Those of a dossier, in the letters of its house style; its documents may hold words of the
    dossier with which it is compared. Raises ``InputError`` when the house style is wrong."""
    every = {**(_doubtful(previous) if previous else {}), **_doubtful(files)}
    if not every:
        return LackingSigns()
    look = read_look(templates, files.organisation()[1].huisstijl)
    fonts = fonts_of(look.folder, look.style.lettertype)
    unprintable = frozenset(sign for text in every.values() for sign in unprintable_in(text, fonts))
    told = (one for text in every.values() for one in lacking(text, fonts))
    return LackingSigns(tuple(told), unprintable)


def _doubtful(files: DossierFiles) -> dict[Path, Source]:
    """The files with signs that fonts may lack, by path."""
    return {path: text for path, (text, _) in files.models.items() if has_uncommon(text)}
