"""An overview of activities for each unit, like the one that is there for all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.authoring.scaffold.several import begin_all, file_named, refuse_one_name_for_two
from generator.authoring.scaffold.targets import ENDING, earlier_folder
from generator.dossier.memory import Memory
from generator.dossier.shelf import Disk
from generator.model.documents.activiteitenoverzicht.content import Activiteitenoverzicht
from generator.model.facts.activiteiten import Activiteiten, regels
from generator.model.fields import shown
from generator.problems import InputError, Place, Problem
from generator.source import Source
from generator.source.editing import Add, Change, Remove, changed

UNITS = "dienstonderdelen"
NO_FILE = "dit bestand is er nog niet; begin het met 'rapport nieuw {} {}' en vul het in"
NO_UNITS = "bij geen activiteit staat een dienstonderdeel; vul daar 'dienstonderdelen' in"
NAMELESS = "van dienstonderdeel {} is geen naam van een bestand te maken; kies kortere woorden"
TWICE = (
    "de overzichten voor '{eerste}' en '{tweede}' krijgen dezelfde naam: {naam}; schrijf een van"
    " beide dienstonderdelen anders"
)
ALL_THERE = (
    "elk dienstonderdeel heeft al een overzicht; 'rapport nieuw' verandert niets aan wat er is"
)


def start_overviews(dossier: str) -> tuple[Path, ...]:
    """Make the overviews of units that have none yet, as the one of the dossier but for the unit.

    Which units those are says that one, or else the activities; what is for everyone is no unit.
    Gives what was made. Raises ``InputError`` for files that lack or are wrong, and when there is
    nothing to make.
    """
    folder, memory = earlier_folder(dossier), Memory(Disk())
    base = _there(folder, Activiteitenoverzicht.soort)
    facts = _there(folder, Activiteiten.soort)
    text, overview = memory(base, Activiteitenoverzicht)
    _, activities = memory(facts, Activiteiten)
    assert isinstance(overview, Activiteitenoverzicht) and isinstance(activities, Activiteiten)
    units = overview.dienstonderdelen or tuple(_units(activities))
    if not units:
        raise InputError([Problem(Place(str(facts)), NO_UNITS)])
    wanted = {unit: folder / _name(unit) for unit in units}
    refuse_one_name_for_two(wanted, TWICE)
    lacking = {path: _of_unit(text, unit) for unit, path in wanted.items() if not path.exists()}
    if not lacking:
        raise InputError([Problem(Place(str(folder)), ALL_THERE)])
    return begin_all(lacking)


def _there(folder: Path, kind: str) -> Path:
    """The file of that kind. Raises ``InputError`` when it is not there."""
    path = folder / f"{kind}{ENDING}"
    if not path.exists():
        raise InputError([Problem(Place(str(path)), NO_FILE.format(kind, folder.name))])
    return path


def _units(activities: Activiteiten) -> Iterator[str]:
    """The units of the activities, each once, but for those that stand for everyone."""
    words = (word for row in regels(activities) for word in row.invulling.dienstonderdelen)
    return (word for word in dict.fromkeys(words) if word not in activities.voor_iedereen)


def _name(unit: str) -> str:
    return file_named(Activiteitenoverzicht.soort, unit, NAMELESS.format(shown(unit)))


def _of_unit(base: Source, unit: str) -> str:
    """The overview of that unit; all else stands there as in the one that it is made of."""
    content = base.raw
    for change in _changes(base, unit):
        content = changed(content, base.name, change, tuple(Activiteitenoverzicht.model_fields))
    return content.decode()


def _changes(base: Source, unit: str) -> Sequence[Change]:
    named = isinstance(base.data, dict) and UNITS in base.data
    return (*((Remove((UNITS,)),) if named else ()), Add((UNITS,), 0, unit))
