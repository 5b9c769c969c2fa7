"""How a new version comes into an archive, under the lock of its log.

1. its bag is written whole beside its place, under a hidden name;
2. its line is appended to the log: from here on it counts;
3. the bag gets its place, by one renaming.

Killed before 2 the bag is a leftover, which the next run clears. Killed after 2 it is a version
that lacks only its place, which the next run gives it. Nothing that is in place ever changes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.archive import bag, log
from generator.archive.inventory import (
    MARKER,
    TEXT,
    Inventory,
    inventory,
    key_of,
    require_usable,
    version_name,
)
from generator.archive.lines import LoggedDocument, LogLine, PublicLine, PublicOf
from generator.archive.recovery import mend
from generator.disk import appending, lock, read_only, refusals
from generator.dossier.file_names import alike
from generator.dossier.legal_names import legal
from generator.problems import InputError, Place, Problem

NOT_INTERNAL = "dit is geen interne versie in het archief; daarvan kan geen openbare versie zijn"


@dataclass(frozen=True)
class Deposit:
    """What is to be archived: the files, and for the log who brings it, when and why.

    ``describe`` gives what describes the files, by path, for the version that they become.
    ``info`` goes into the bag. ``public`` says of which version it is the public one, if it is.
    """

    dossier: str
    documents: tuple[LoggedDocument, ...]
    payload: Mapping[str, bytes]
    describe: Callable[[str], Mapping[str, bytes]]
    op: str
    wie: str
    waarom: str
    info: Mapping[str, str]
    public: PublicOf | None = None


def add(archive: Path, deposit: Deposit) -> LogLine | None:
    """Archive what is brought, as the next version; gives its line of the log.

    None when the latest version holds the very same files: then nothing happens. Raises
    ``InputError`` when somebody changed the log, or anything of this dossier;
    ``MachineError`` when it cannot be written. In both cases nothing has changed.
    """
    require_usable(archive)
    with refusals.archiving(archive):
        archive.mkdir(parents=True, exist_ok=True)
    with lock.locked(archive / log.NAME):
        if not os.path.lexists(archive / MARKER):
            read_only.write_file(archive / MARKER, TEXT.encode())
        _clear_empty(archive / legal(deposit.dossier))
        found = inventory(archive)
        _refuse_alike(found, deposit.dossier)
        _refuse_changed(found, deposit.dossier)
        mend(found)
        earlier = found.log.versions_of(deposit.dossier)
        _refuse_unknown(found, deposit)
        alike = [one for one in earlier if isinstance(one, PublicLine) == bool(deposit.public)]
        if alike and _is_same(deposit, found.place(key_of(alike[-1]))):
            return None
        return _put(found, deposit, len(earlier) + 1)


def _clear_empty(folder: Path) -> None:
    """Take away the folder of a dossier in which a killed run came to nothing."""
    with suppress(OSError):  # there is none, or it holds something
        folder.rmdir()


def _put(found: Inventory, deposit: Deposit, number: int) -> LogLine:
    target = found.place((legal(deposit.dossier), version_name(number)))
    draft = read_only.draft_of(target)
    described = deposit.describe(version_name(number))
    version = f"{deposit.dossier}/{version_name(number)}"
    label = bag.Label(version, deposit.op, deposit.wie, deposit.waarom)
    info = {**deposit.info, **label.info()}
    files = bag.bag_files({**deposit.payload, **described}, info)
    entry = _line(deposit, number, bag.seal(files), found.log.last)
    try:
        read_only.write_folder(draft, files)
        if problems := list(bag.judged(draft, thorough=True)):
            raise InputError(problems)
        appending.append(found.archive / log.NAME, entry.line)
    except Exception:  # not Ctrl-C, which may come when the line is in the log already
        read_only.remove(draft)
        raise
    read_only.put_in_place(draft, target)
    return entry


def _line(deposit: Deposit, number: int, seal: str, last: str) -> LogLine:
    said = (deposit.op, deposit.wie, deposit.waarom, deposit.documents, seal, last)
    if deposit.public is None:
        return LogLine(deposit.dossier, number, *said)
    return PublicLine(deposit.dossier, number, *said, deposit.public.van, deposit.public.matter)


def _is_same(deposit: Deposit, latest: Path) -> bool:
    """Whether the latest version holds the same files, whatever describes them."""
    described = deposit.describe(latest.name)
    kept = {path: one for path, one in bag.checksums(latest).items() if path not in described}
    return kept == {path: sha256(data).hexdigest() for path, data in deposit.payload.items()}


def _refuse_changed(found: Inventory, dossier: str) -> None:
    """Raises ``InputError`` when nothing should be added to what is there."""
    problems = found.faults_about(dossier)
    for entry in found.log.versions_of(dossier):
        if key_of(entry) in found.bags:
            problems.extend(bag.faults(found.place(key_of(entry)), entry.zegel))
    if problems:
        raise InputError(problems)


def _refuse_unknown(found: Inventory, deposit: Deposit) -> None:
    """Raises ``InputError`` when there is no such internal version to be the public one of."""
    if deposit.public is None:
        return
    internal = [
        entry.versie
        for entry in found.log.versions_of(deposit.dossier)
        if not isinstance(entry, PublicLine)
    ]
    if deposit.public.van not in internal:
        place = found.place((legal(deposit.dossier), version_name(deposit.public.van)))
        raise InputError([Problem(Place(str(place)), NOT_INTERNAL)])


def _refuse_alike(found: Inventory, dossier: str) -> None:
    """Raises ``InputError`` when another dossier would have the same folder on some disks."""
    for other in {entry.dossier for entry in found.log.entries} - {dossier}:
        if alike(other) == alike(dossier):
            message = (
                f"het dossier '{dossier}' verschilt hiervan alleen in hoofdletters; geef het een"
                " andere naam"
            )
            raise InputError([Problem(Place(str(found.archive / legal(other))), message)])
