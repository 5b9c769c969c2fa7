"""Documents of a dossier, made without orders and without writing anything."""

from __future__ import annotations

from pathlib import Path

from generator.build.manuscript import Manuscript, manuscript_of
from generator.build.press import Press
from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.places import TEMPLATES
from generator.style.house import read_look


def press_of(dossier: Dossier, templates: Path = TEMPLATES) -> Press:
    """A press for the look of that dossier."""
    return Press(read_look(templates, dossier.kader.organisatie.huisstijl))


def manuscripts(dossier: Dossier) -> dict[str, Manuscript]:
    """Its documents by name."""
    return {file.name: manuscript_of(dossier, file) for file in dossier.documents}


def the_only_one(folder: Path) -> tuple[Press, Manuscript]:
    """The one document of the dossier in that folder, and a press for it."""
    dossier = read_dossier(folder)
    (manuscript,) = manuscripts(dossier).values()
    return press_of(dossier), manuscript
