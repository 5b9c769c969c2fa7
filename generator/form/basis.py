"""The YAML that a document was made of before, for one in which it does not travel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.archive.inventory import inventory
from generator.archive.kept import input_of
from generator.archive.lines import LogLine
from generator.disk.input_file import read_input
from generator.dutch import date_text, digits_text
from generator.form.archived import internal_versions
from generator.places import ARCHIVE, INPUTS, beside, dossier_name
from generator.problems import InputError, MachineError
from generator.received.incoming import fault
from generator.returning.bringing.account import require_word
from generator.returning.from_word import name_in_word, travelled_in_word
from generator.returning.travelled import NO_SOURCE, Travelled

ARCHIVE_WORD = "archief"
"""Asks for the last version in the archive; all else is a revision of git."""

SAY_IT = "zeg met --basis van welke versie het is gemaakt (een versie in git, of 'archief')"
NAMELESS = "zeg met --document bij welk document dit bestand hoort"
NOT_ARCHIVED = "het dossier {} staat niet in het archief"
NO_GIT = "daarvoor ontbreekt 'dulwich'; installeer het met pip install 'rapportgenerator[git]'"
NO_FILES = "in deze versie staat het document {} niet"

MOST_REVISIONS = 8
"""So many revisions of a dossier somebody may choose from."""

IN_ARCHIVE = "Versie {} in het archief, van {}"
IN_GIT = "Zoals het was op {} om {}: {}"


@dataclass(frozen=True)
class Basis:
    """A version of a dossier to hold a file against: by which word it is asked for, and what it is
    called."""

    word: str
    called: str


def require_base(file: Path) -> None:
    """Raises ``InputError`` when no YAML travels in that file, with what can be done about it."""
    if not has_base(file):
        raise fault(file, f"{NO_SOURCE}; {SAY_IT}")


def has_base(file: Path) -> bool:
    """Whether YAML travels in that file. Raises ``InputError`` when it is no Word file."""
    require_word(file)
    return bool(travelled_in_word(file).files)


def bases_of(document: Path) -> tuple[Basis, ...]:
    """The versions of the dossier of that document that a file may have been made of: the last in
    the archive and those in git, as far as there are any, the newest first."""
    folder = document.parent
    return (*_in_archive(dossier_name(folder)), *_in_git(folder))


def base_of(basis: str, file: Path, document: Path | None) -> Travelled:
    """The YAML of that version, for the document that ``file`` was made of.

    Raises ``InputError`` when there is no such version, or the document is not in it.
    """
    name = _name(file, document)
    folder = beside((document or INPUTS / name).parent)
    files = _archived(file, name) if basis == ARCHIVE_WORD else _committed(basis, file, folder)
    if f"{name}.yaml" not in files:
        raise fault(file, NO_FILES.format(name))
    return Travelled(files, name)


def _name(file: Path, document: Path | None) -> str:
    """The name of the document: as somebody says it, or else as the file tells it."""
    if document is not None:
        return f"{dossier_name(document.parent)}/{document.stem}"
    name = name_in_word(file)
    if not name:
        raise fault(file, NAMELESS)
    return name


def _archived(file: Path, name: str) -> Mapping[str, bytes]:
    dossier = name.partition("/")[0]
    entries = internal_versions(ARCHIVE, dossier)
    if not entries:
        raise fault(file, NOT_ARCHIVED.format(dossier))
    kept = input_of(inventory(ARCHIVE), entries[-1])
    return {path: read_input(place, str(place)) for path, place in kept.items()}


def _committed(revision: str, file: Path, folder: Path) -> Mapping[str, bytes]:
    try:
        from generator.form.revisions import NoRevisionError, yaml_at
    except ModuleNotFoundError:
        raise MachineError(NO_GIT) from None
    try:
        return yaml_at(folder, revision)
    except NoRevisionError as error:
        raise fault(file, str(error)) from None


def _in_archive(dossier: str) -> Iterator[Basis]:
    entries = list[LogLine]()
    with suppress(InputError):  # `rapport verifieer` tells what is wrong with it
        entries += internal_versions(ARCHIVE, dossier)[-1:]
    for entry in entries:
        yield Basis(ARCHIVE_WORD, IN_ARCHIVE.format(entry.versie, _day(entry)))


def _day(entry: LogLine) -> str:
    return f"{digits_text(entry.day)} ({entry.wie})"


def _in_git(folder: Path) -> Iterator[Basis]:
    try:
        from generator.form.revisions import NoRevisionError, revisions_of
    except ModuleNotFoundError:
        return
    with suppress(NoRevisionError):
        for one in revisions_of(folder, MOST_REVISIONS):
            when = one.moment
            yield Basis(one.name, IN_GIT.format(date_text(when), f"{when:%H:%M}", one.subject))
