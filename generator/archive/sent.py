"""Which version in the archive a dossier is, as it was before somebody marked what is not public.

Asked for is what was sent, not what the files became later.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.archive.inventory import Inventory, inventory, require, version_name
from generator.archive.kept import input_of, yaml_of
from generator.archive.lines import LogLine, PublicLine
from generator.archive.names import source_path
from generator.disk.input_file import read_input
from generator.dossier.dossier import Dossier
from generator.dossier.file_names import ENDING
from generator.origin import Loc, Origin
from generator.problems import InputError, Place, Problem
from generator.source import Data, parse
from generator.woo.written_marks import without_marks

NEVER_SENT = (
    "dit dossier staat niet in het archief; archiveer eerst wat verzonden is, of maak de openbare"
    " versie zonder haar te archiveren"
)
DIFFERENT = (
    "dit dossier is anders dan versie {} in het archief; maak de openbare versie van wat verzonden"
    " is, of maak haar zonder haar te archiveren"
)
OTHER_PICTURES = (
    "de afbeeldingen van dit dossier zijn anders dan in versie {} in het archief; maak de openbare"
    " versie van wat verzonden is, of maak haar zonder haar te archiveren"
)

_OF_PUBLICATION = ("woo", "openbaar")
"""Fields that only say what may be public."""


def version_sent(archive: Path, dossier: Dossier) -> LogLine:
    """The last version that says the same. Raises ``InputError`` when none does, with the first
    place at which the dossier differs from the last one."""
    if not archive.exists():
        raise InputError([Problem(Place(str(dossier.folder)), NEVER_SENT)])
    require(archive)
    found = inventory(archive)
    if problems := found.faults_about(dossier.name):
        raise InputError(problems)
    internal = [
        one for one in found.log.versions_of(dossier.name) if not isinstance(one, PublicLine)
    ]
    if not internal:
        raise InputError([Problem(Place(str(dossier.folder)), NEVER_SENT)])
    differences = {one: _difference(found, one, dossier) for one in reversed(internal)}
    same = next((one for one, problem in differences.items() if problem is None), None)
    if same is None:
        latest = next(iter(differences.values()))
        assert latest is not None  # none of them is the same
        raise InputError([latest])
    return same


def _difference(found: Inventory, entry: LogLine, dossier: Dossier) -> Problem | None:
    """The first place at which a dossier differs from a version; None when it is the same."""
    kept, message = yaml_of(found, entry), DIFFERENT.format(version_name(entry.versie))
    for name, raw in sorted(dossier.sources.items()):
        now, file = parse(raw, str(dossier.paths[name])), kept.get(source_path(name))
        before = parse(read_input(file, str(file)), str(file)).data if file else None
        loc = next(_differences(_plain(now.data), _plain(before)), None)
        if loc is not None:
            return now.located(Problem.at(Origin(name, loc), message))
    if _pictures_of(dossier) != _pictures_in(found, entry):
        return Problem(
            Place(str(dossier.folder)), OTHER_PICTURES.format(version_name(entry.versie))
        )
    if kept.keys() - set(map(source_path, dossier.sources)):
        return Problem(Place(str(dossier.folder)), message)
    return None


def _pictures_of(dossier: Dossier) -> dict[str, bytes]:
    return {source_path(path): data for path, data in dossier.shown_files.items()}


def _pictures_in(found: Inventory, entry: LogLine) -> dict[str, bytes]:
    every = input_of(found, entry).items()
    pictures = {path: file for path, file in every if not path.endswith(ENDING)}
    return {path: read_input(file, str(file)) for path, file in pictures.items()}


def _plain(data: Data) -> Data:
    """What a file said before somebody marked anything in it."""
    if isinstance(data, dict):
        return {name: _plain(one) for name, one in data.items() if name not in _OF_PUBLICATION}
    if isinstance(data, list):
        return [_plain(one) for one in data]
    return None if data is None else without_marks(data)


def _differences(now: Data, before: Data, loc: Loc = ()) -> Iterator[Loc]:
    """Where the data differ, as far as that place is there now."""
    if isinstance(now, dict) and isinstance(before, dict):
        yield from _in_fields(now, before, loc)
    elif isinstance(now, list) and isinstance(before, list):
        for place, (one, other) in enumerate(zip(now, before, strict=False)):
            yield from _differences(one, other, (*loc, place))
        if len(now) != len(before):
            yield loc
    elif now != before:
        yield loc


def _in_fields(now: Mapping[str, Data], before: Mapping[str, Data], loc: Loc) -> Iterator[Loc]:
    for name, one in now.items():
        if name not in before:
            yield (*loc, name)
        else:
            yield from _differences(one, before[name], (*loc, name))
    if before.keys() - now.keys():
        yield loc
