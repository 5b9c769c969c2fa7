"""Files of output: written whole, and never over somebody's work."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from secrets import token_hex

from generator.disk.refusals import OTHER_OUTPUT, writing

TEMPORARY = ".rapport-"
"""How the names of files begin that are not whole yet."""

NOTHING_TAKEN = "daar wordt het Word-bestand bewaard, dus er is niets overgenomen"
"""What is said when a file that came back cannot be kept: no other place can be chosen."""

_MINUTE = "%Y-%m-%d %H.%M"
"""A moment as the name of a file may have it."""

_DRAFT = re.compile(rf"{re.escape(TEMPORARY)}[0-9a-f]{{16}}")


def write_whole(target: Path, data: bytes, elsewhere: str = OTHER_OUTPUT) -> None:
    """Put the file in its place in one step. Raises ``MachineError`` when that cannot be, in which
    ``elsewhere`` says how another folder is chosen."""
    write_together({target: data}, elsewhere)


def write_together(files: Mapping[Path, bytes], elsewhere: str = OTHER_OUTPUT) -> None:
    """Put files in their places, each in one step, once all of them are on the disk.

    Raises as ``write_whole``.
    """
    drafts: dict[Path, Path] = {}
    try:
        for target, data in files.items():
            with writing(target, elsewhere):
                drafts[target] = _draft(target, data)
        for target, draft in drafts.items():
            with writing(target, elsewhere):
                draft.replace(target)
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)


def _draft(target: Path, data: bytes) -> Path:
    """The contents of a file, whole and on the disk, beside its place.

    Who may read it is for the umask of who makes it, as with any other file.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f"{TEMPORARY}{token_hex(8)}")
    with draft.open("xb") as file:
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    return draft


def clear_drafts(folder: Path) -> None:
    """Take away what a killed run left; no file that somebody gave a name like it."""
    for left in folder.glob(f"{TEMPORARY}*"):
        if _DRAFT.fullmatch(left.name):
            with suppress(OSError):  # somebody else's
                left.unlink()


def keep_aside(target: Path) -> Path:
    """Keep a file that somebody edited under a name with the date of the edit; gives that name.

    The file stays in its place as well, until it is replaced: at no moment is it gone.
    """
    with writing(target):
        contents = target.read_bytes()
    for kept in _names(target, f"bewerkt {_edited(target):{_MINUTE}}"):
        with writing(kept), suppress(FileExistsError):
            if not kept.exists() or kept.read_bytes() != contents:
                _second_name(target, kept)
            return kept
    raise AssertionError("there is no end to names")


def keep_copy(document: Path, contents: bytes, target: Path) -> Path:
    """Keep a file that came back beside ``target``, under that name and the date of its last edit.

    Gives the name. Raises ``MachineError`` when that cannot be.
    """
    for kept in _names(target, f"terug {_edited(document):{_MINUTE}}"):
        with writing(kept, NOTHING_TAKEN):
            if kept.exists() and kept.read_bytes() != contents:
                continue
        write_whole(kept, contents, NOTHING_TAKEN)
        return kept
    raise AssertionError("there is no end to names")


def _names(target: Path, mark: str) -> Iterator[Path]:
    """The names that a file may get which is kept beside ``target``."""
    for number in count(1):
        again = "" if number == 1 else f" {number}"
        yield target.with_name(f"{target.stem} ({mark}{again}){target.suffix}")


def _edited(target: Path) -> datetime:
    """When a file was last edited; now, if the disk says something that no calendar has."""
    try:
        return datetime.fromtimestamp(target.stat().st_mtime)
    except (ValueError, OverflowError):
        return datetime.now()


def _second_name(target: Path, kept: Path) -> None:
    """The same contents under a second name. Raises ``FileExistsError`` if it is taken."""
    try:
        os.link(target, kept)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if kept.exists():
            raise FileExistsError(kept) from None
        write_whole(kept, target.read_bytes())
        shutil.copystat(target, kept)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
