"""Puts documents in their place: whole or not at all, and never over what somebody edited."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.build.record import read_record, write_record
from generator.disk.atomic import keep_aside, write_together
from generator.disk.lock import one_at_a_time
from generator.disk.refusals import writing
from generator.problems import Place, Problem, Severity


def place(
    files: Mapping[Path, bytes],
    fingerprint: str,
    warnings: tuple[Problem, ...],
    own: tuple[Problem, ...] = (),
) -> tuple[Problem, ...]:
    """Write the files of one document, all in one folder; gives what is to be told of that.

    ``fingerprint`` is that of what they were made from, ``warnings`` are those of the dossier,
    ``own`` those of this document.
    Raises ``MachineError`` when nothing can be written.
    """
    (folder,) = {target.parent for target in files}
    with one_at_a_time(folder):
        return _placed(folder, files, (), Made(fingerprint, warnings, own))


def place_all(
    folder: Path, files: Mapping[str, bytes], fingerprint: str, warnings: tuple[Problem, ...]
) -> tuple[Problem, ...]:
    """Write all files of a folder by their names, as ``place`` does. What an earlier run made there
    and this one did not, goes."""
    with one_at_a_time(folder):
        gone = [folder / name for name in read_record(folder).entries if name not in files]
        targets = {folder / name: data for name, data in files.items()}
        return _placed(folder, targets, gone, Made(fingerprint, warnings))


@dataclass(frozen=True)
class Made:
    """Of what files were made, the warnings about that, and their own."""

    fingerprint: str
    warnings: tuple[Problem, ...]
    own: tuple[Problem, ...] = ()


def _placed(
    folder: Path, files: Mapping[Path, bytes], gone: Sequence[Path], made: Made
) -> tuple[Problem, ...]:
    """Write files and take others away, in a folder that is ours as long as it takes."""
    hashes = {target.name: sha256(data).hexdigest() for target, data in files.items()}
    touched = (*files, *gone)
    _refuse_others(touched)
    record = read_record(folder)
    kept = [_kept(one) for one in touched if not record.is_ours(one, hashes.get(one.name))]
    write_record(folder, record.starting(hashes))
    write_together(files)
    for target in gone:
        with writing(target):
            target.unlink(missing_ok=True)
    left = record.without(target.name for target in gone)
    write_record(folder, left.done(hashes, made.fingerprint, made.warnings, made.own))
    return tuple(kept)


def _refuse_others(targets: Iterable[Path]) -> None:
    """Raises ``MachineError`` when something has the name of a file and is none, such as a pipe."""
    for target in targets:
        if target.exists() and not target.is_file():
            with writing(target):
                raise OSError(errno.EEXIST, os.strerror(errno.EEXIST))


def _kept(target: Path) -> Problem:
    """Keeps a file that somebody edited, and says so."""
    kept = keep_aside(target)
    message = f"dit bestand was na het maken bewerkt; die versie is bewaard als '{kept.name}'"
    return Problem(Place(str(target)), message, Severity.WARNING)
