"""What is in an archive, as far as names and the log tell; the bags themselves stay closed.

archief.txt             says that this is an archive, and how to read it without this program
logboek.jsonl           one line for each version, and for each timestamp (``log``)
logboek_stempels/       the timestamps (``stamps``)
2025-09-br/v0001/       a version: a bag (``bag``)
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from os.path import isdir  # unlike that of Path, it never raises
from pathlib import Path

from generator.archive import bag, log, stamps
from generator.archive.lines import LogLine
from generator.archive.log import Log
from generator.disk import chain, read_only
from generator.disk.atomic import TEMPORARY
from generator.disk.refusals import reason_of
from generator.dossier.legal_names import legal
from generator.problems import InputError, Place, Problem

MARKER = "archief.txt"
TEXT = """\
Dit is een archief van rapport (vorm 1). Verander hier niets met de hand.

Per dossier is er een map, en daarin per versie een map: v0001, v0002, ... Elke versie is een
BagIt-map (RFC 8493). In data/ staan de documenten (pdf en Word), de invoer (YAML) en de
metagegevens (MDTO, Nationaal Archief). In bestandsnamen staat =XX voor een ander teken: de
waarde van een byte in UTF-8.

Een versie controleren zonder rapport: ga naar de map van die versie en geef
    sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt
De SHA-256 van tagmanifest-sha256.txt staat als 'zegel' in logboek.jsonl.
"""

VERSION = re.compile(r"v(?!0000)(\d{4}|[1-9]\d{4,8})")
_DRAFT = re.compile(rf"{re.escape(TEMPORARY)}{VERSION.pattern}")
FOREIGN = "dit hoort niet in het archief"
UNLOGGED = "deze versie staat niet in het logboek"
GONE = "deze versie staat in het logboek, maar is weg"
NOT_AN_ARCHIVE = (
    f"dit is geen archief (er is geen {MARKER}) en de map is niet leeg; kies een andere map"
    " met --archief"
)

_MARKER_DRAFT = f"{TEMPORARY}{MARKER}"

Key = tuple[str, str]
"""The name of the folder of a dossier, and that of a version."""


@dataclass(frozen=True)
class Inventory:
    """What is in an archive, without having looked into the bags."""

    archive: Path
    log: Log
    bags: frozenset[Key]
    tokens: frozenset[Path]
    drafts: frozenset[Path]
    foreign: tuple[Path, ...]

    def place(self, key: Key) -> Path:
        """Where that version has its place."""
        return self.archive.joinpath(*key)

    @property
    def unfinished(self) -> LogLine | None:
        """The version that was logged when a run was killed, and that still lacks its place."""
        entry = self.log.entries[-1] if self.log.entries else None
        if entry and key_of(entry) not in self.bags:
            draft = read_only.draft_of(self.place(key_of(entry)))
            if draft in self.drafts and next(bag.faults(draft, entry.zegel), None) is None:
                return entry
        return None

    def faults(self) -> Iterator[Problem]:
        """Whatever does not agree: marker, log and folders."""
        if problem := _marker_fault(self.archive):
            yield problem
        yield from self.log.faults
        for path in self.foreign:
            yield bag.foreign(path, FOREIGN)
        logged = {key_of(entry) for entry in self.log.entries}
        for key in sorted(self.bags - logged):
            yield Problem(Place(str(self.place(key))), UNLOGGED)
        unfinished = self.unfinished
        for key in sorted(logged - self.bags - ({key_of(unfinished)} if unfinished else set())):
            yield Problem(Place(str(self.place(key))), GONE)
        yield from stamps.faults(self.archive, self.log.stamps, self.tokens, self.drafts)
        if self.log.tail and (self.bags - logged or not self.log.breaks_off):
            yield Problem(
                Place(str(self.archive / log.NAME), len(self.log.lines) + 1), chain.BROKEN
            )

    def faults_about(self, *dossiers: str) -> list[Problem]:
        """Those about the archive as a whole, or about those dossiers."""
        whole = (self.archive / MARKER, self.archive / log.NAME)
        folders = [self.archive / name for name in (stamps.FOLDER, *map(legal, dossiers))]
        return [
            problem
            for problem in self.faults()
            if Path(problem.place.file) in whole
            or any(map(Path(problem.place.file).is_relative_to, folders))
        ]


def version_name(number: int) -> str:
    """The name of a version: v0001."""
    return f"v{number:04}"


def label_of(entry: LogLine) -> bag.Label:
    """What the bag of a line of the log says on the outside."""
    version = f"{entry.dossier}/{version_name(entry.versie)}"
    return bag.Label(version, entry.op, entry.wie, entry.waarom)


def key_of(entry: LogLine) -> Key:
    """Where the version of a line of the log belongs."""
    return legal(entry.dossier), version_name(entry.versie)


def require(archive: Path) -> None:
    """Raises ``InputError`` when that folder is not there, or is no archive."""
    if not isdir(archive):
        raise _fault(archive, "deze map bestaat niet")
    if not os.path.lexists(archive / MARKER):
        raise _fault(archive, f"dit is geen archief (er is geen {MARKER})")


def require_usable(archive: Path) -> None:
    """Raises ``InputError`` when that folder is neither an archive nor empty or still to make.

    A run that was killed may have left a log without a marker.
    """
    if os.path.lexists(archive) and not isdir(archive):
        raise _fault(archive, "dit is een bestand, geen map")
    names = _names(archive) if isdir(archive) else []
    others = [name for name in names if name not in (log.NAME, _MARKER_DRAFT)]
    if others and not os.path.lexists(archive / MARKER):
        raise _fault(archive, NOT_AN_ARCHIVE)


def inventory(archive: Path) -> Inventory:
    """Look what is in an archive. Raises ``InputError`` when it cannot be read."""
    path = archive / log.NAME
    bags: set[Key] = set()
    drafts: set[Path] = set()
    tokens: set[Path] = set()
    foreign: list[Path] = []
    for name in _names(archive):
        if name == _MARKER_DRAFT:
            drafts.add(archive / name)
        elif name == stamps.FOLDER and _is_folder(archive / name):
            _look_into_stamps(archive / name, tokens, drafts, foreign)
        elif name not in (MARKER, log.NAME):
            if _is_folder(archive / name) and _names(archive / name):
                _look_into(archive / name, bags, drafts, foreign)
            else:
                foreign.append(archive / name)
    return Inventory(
        archive,
        log.parse(_contents(path), path),
        frozenset(bags),
        frozenset(tokens),
        frozenset(drafts),
        tuple(foreign),
    )


def _look_into(folder: Path, bags: set[Key], drafts: set[Path], foreign: list[Path]) -> None:
    for name in _names(folder):
        if _DRAFT.fullmatch(name):
            drafts.add(folder / name)
        elif VERSION.fullmatch(name) and _is_folder(folder / name):
            bags.add((folder.name, name))
        else:
            foreign.append(folder / name)


def _look_into_stamps(
    folder: Path, tokens: set[Path], drafts: set[Path], foreign: list[Path]
) -> None:
    for name in _names(folder):
        if stamps.DRAFT.fullmatch(name):
            drafts.add(folder / name)
        elif stamps.TOKEN.fullmatch(name):
            tokens.add(folder / name)
        else:
            foreign.append(folder / name)


def _marker_fault(archive: Path) -> Problem | None:
    same = _contents(archive / MARKER) == TEXT.encode()
    return None if same else Problem(Place(str(archive / MARKER)), bag.CHANGED)


def _contents(path: Path) -> bytes:
    """The bytes of a file; none when it is not there."""
    try:
        if os.path.lexists(path) and (path.is_symlink() or not path.is_file()):
            raise _fault(path, bag.NOT_A_FILE)
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise _unreadable(path, error) from None


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError as error:
        raise _unreadable(folder, error) from None


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _unreadable(path: Path, error: OSError) -> InputError:
    return _fault(path, f"dit kan niet worden gelezen ({reason_of(error)})")


def _fault(path: Path, message: str) -> InputError:
    return InputError([Problem(Place(str(path)), message)])
