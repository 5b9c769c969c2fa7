"""Facts of which a dossier has a file for each year: how it is called, and each year once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.file_names import ENDING
from generator.model.facts.kalender import Kalender
from generator.problems import Problem


def wrong_years(files: DossierFiles) -> Iterator[Problem]:
    """A calendar that is named after another year than its own, or of a year that another has."""
    first: dict[int, Path] = {}
    for path, (text, kalender) in files.models.items():
        if not isinstance(kalender, Kalender):
            continue
        jaar = kalender.jaar
        if path.stem not in (kalender.soort, f"{kalender.soort}-{jaar}"):
            name = f"{kalender.soort}-{jaar}{ENDING}"
            message = f"deze kalender is van {jaar}; noem het bestand {name}, of verander 'jaar'"
        elif jaar in first:
            message = f"{first[jaar].name} is ook de kalender van {jaar}; per jaar is er één"
        else:
            first[jaar] = path
            continue
        yield text.located(kalender.fout_bij(message, "jaar"))
