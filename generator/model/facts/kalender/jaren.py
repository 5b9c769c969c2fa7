"""The calendars of a dossier, of which there is one for each year."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from generator.model.facts.kalender.kind import Kalender
from generator.model.kind import Feiten, Kader


def kalenders_van(kader: Kader) -> tuple[Kalender, ...]:
    """The calendars in the dossier, by year."""
    return kalenders_in(kader.feiten)


def kalenders_in(feiten: Mapping[str, Feiten]) -> tuple[Kalender, ...]:
    """The calendars among facts, by year."""
    gevonden = (een for een in feiten.values() if isinstance(een, Kalender))
    return tuple(sorted(gevonden, key=lambda kalender: kalender.jaar))


def bestand_van(kalender: Kalender) -> str:
    """The name of the file of a calendar: kalender-2027.yaml."""
    return PurePosixPath(kalender.herkomst_van().file).name
