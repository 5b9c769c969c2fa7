"""The files of organisations beside the dossiers, and what is wrong with them together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from generator.dossier.shelf import Disk
from generator.places import (
    ORGANISATIE,
    beside,
    is_organisation,
    organisation_file,
    organisation_name,
)
from generator.problems import InputError, Place, Problem, Severity, UsageError, begin_of

NAMELESS = (
    "dit bestand wordt niet gelezen; geef het een naam van kleine letters, cijfers en streepjes,"
    " zoals organisatie-szw.yaml, en noem die organisatie in de instellingen.yaml van een dossier"
)
SAME = "deze afkorting heeft ook de organisatie in {}; geef elke organisatie een eigen afkorting"
UNUSED = (
    "geen dossier hoort bij deze organisatie; schrijf 'organisatie: {}' in de instellingen.yaml van"
    " een dossier, anders krijgt dat de naam en huisstijl van organisatie.yaml"
)
FIELD = "afkorting"


def organisations_in(folder: Path) -> list[Path]:
    """The files of organisations in a folder: there the dossiers stand beside them."""
    return sorted(path for path in folder.glob("*.yaml") if is_organisation(path.name))


def names_of_organisations(folder: Path) -> list[str]:
    """The names by which the dossiers in that folder can choose an organisation."""
    return [name for path in organisations_in(folder) if (name := organisation_name(path.name))]


def organisation_asked(name: str | None, folder: Path) -> Path:
    """The file in that folder of the organisation that somebody names; of none the usual one.

    Raises ``UsageError`` when there is no organisation of that name.
    """
    known = names_of_organisations(folder)
    if name and name not in known:
        those = f"kies uit: {', '.join(known)}" if known else f"er is alleen {ORGANISATIE}"
        raise UsageError(f"er is geen organisatie {begin_of(name, 40)!r}; {those}")
    return folder / organisation_file(name or "")


def wrong_organisations(folders: Iterable[Path]) -> Iterator[Problem]:
    """What is wrong with the files of organisations beside those dossiers."""
    for around in dict.fromkeys(map(beside, folders)):
        yield from _misnamed(around)
        yield from _of_one_abbreviation(organisations_in(around))


def unused_organisations(folders: Iterable[Path]) -> Iterator[Problem]:
    """Organisations beside those dossiers that no dossier names: perhaps one should, and is made
    as of another now."""
    for around in dict.fromkeys(map(beside, folders)):
        yield from _unused(around)


def _misnamed(around: Path) -> Iterator[Problem]:
    """Files that look like that of an organisation, and that no dossier can name."""
    stem, _, _ = ORGANISATIE.partition(".")
    for path in sorted(around.glob("*.yaml")):
        if path.stem.lower().startswith(stem) and not is_organisation(path.name):
            yield Problem(Place(str(path)), NAMELESS)


def _unused(around: Path) -> Iterator[Problem]:
    others, shelf = names_of_organisations(around), Disk()
    if not others:
        return
    used = {shelf.organisation(folder) for folder in shelf.row(around).folders.values()}
    if used - {"", *others}:  # an error at the dossier tells which of them was meant
        return
    for name in others:
        if name not in used:
            path = around / organisation_file(name)
            yield Problem(Place(str(path)), UNUSED.format(name), Severity.WARNING)


def _of_one_abbreviation(paths: list[Path]) -> Iterator[Problem]:
    """Organisations that could not be told apart where only the abbreviation stands.

    What else is wrong in such a file is told when a dossier is read.
    """
    if len(paths) < 2:
        return
    from generator.source import read  # not for a run in which nothing changed

    first: dict[str, Path] = {}
    for path in paths:
        with suppress(InputError):
            source = read(path, str(path))
            said = source.data.get(FIELD) if isinstance(source.data, dict) else None
            if not isinstance(said, str):
                continue
            other = first.setdefault(said.strip().casefold(), path)
            if other != path:
                message = f"'{begin_of(said.strip(), 40)}': {SAME.format(other.name)}"
                yield Problem(source.place((FIELD,)), message)
