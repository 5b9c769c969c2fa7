"""What is different in a dossier since it was last archived, per file and in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.archive.lines import LogLine
from generator.archive.names import source_path
from generator.authoring.describe import FieldGroup, describe
from generator.disk.input_file import read_input
from generator.dossier.file_names import ENDING, kind_of
from generator.dossier.shelf import Disk
from generator.form.archived import Archived, last_archived
from generator.form.deed import Deed, Soort
from generator.form.known import Known
from generator.form.naming import file_label
from generator.form.since import differences
from generator.form.since_pictures import pictures_since
from generator.form.wording import Worded, worded
from generator.model import soorten
from generator.model.facts.organisatie import Organisatie
from generator.places import PICTURES, input_name, is_organisation, shown_path
from generator.problems import InputError, Problem
from generator.source import parse
from generator.source.nodes import Data

CAME = "Dit bestand is erbij gekomen."
WENT = "Dit bestand is er niet meer."


@dataclass(frozen=True)
class FileSince:
    """A file in which something is different: what it is called, what is to be told of it as a
    whole, and what is different in it."""

    label: str
    told: tuple[str, ...] = ()
    changes: tuple[Worded, ...] = ()


@dataclass(frozen=True)
class SincePage:
    """What there is to see: the version that was compared with, if there is one and it is whole."""

    entry: LogLine | None = None
    files: tuple[FileSince, ...] = ()
    problems: tuple[Problem, ...] = ()


def since_page(archive: Path, dossier: str, folder: Path) -> SincePage:
    """What is different in the dossier in that folder; what cannot be read is told."""
    try:
        archived = last_archived(archive, dossier)
    except InputError as error:
        return SincePage(problems=error.problems)
    if archived is None:
        return SincePage()
    return SincePage(archived.entry, (*_files(archived, folder), *_pictures(archived, folder)))


def _files(archived: Archived, folder: Path) -> Iterator[FileSince]:
    """The files in which something is different, in the order of their names."""
    now = {source_path(input_name(file)): file for file in _present(folder)}
    known = _known(now.values())
    for name in sorted({**archived.files, **now}):
        label = file_label(PurePosixPath(name).stem)
        if name not in archived.files:
            yield FileSince(label, (CAME,))
        elif name not in now:
            yield FileSince(label, (WENT,))
        else:
            yield from _compared(label, now[name], archived.files[name], known)


def _pictures(archived: Archived, folder: Path) -> Iterator[FileSince]:
    """The pictures that are others."""
    try:
        for name, told in pictures_since(archived.pictures, folder):
            yield FileSince(name, (told,))
    except InputError as error:
        yield FileSince(PICTURES, tuple(map(str, error.problems)))


def _present(folder: Path) -> Iterator[Path]:
    """The files that a dossier is made of now."""
    yield from folder.glob(f"[!.]*{ENDING}")
    shared = Disk().organisation_path(folder)
    if shared.exists():
        yield shared


def _known(files: Iterable[Path]) -> Known:
    """The names of what a field may refer to, as far as they can be read."""
    said: dict[str, Data] = {}
    for file in files:
        with suppress(InputError):
            said[kind_of(file)] = parse(read_input(file, shown_path(file)), shown_path(file)).data
    return Known(said)


def _compared(label: str, file: Path, older: bytes, known: Known) -> Iterator[FileSince]:
    """What is different in a file that was there already; nothing if it says the same."""
    name = shown_path(file)
    try:
        before, after = parse(older, name).data, parse(read_input(file, name), name).data
    except InputError as error:
        yield FileSince(label, tuple(map(str, error.problems)))
        return
    group = _group_of(file)
    if changes := tuple(
        _worded(group, deed, before, after, known) for deed in differences(group, before, after)
    ):
        yield FileSince(label, changes=changes)


def _group_of(file: Path) -> FieldGroup:
    """The fields that the file may have; none if its name tells no kind."""
    kinds: dict[str, soorten.Bestand] = {**soorten.in_dossier()}
    kind = Organisatie if is_organisation(file.name) else kinds.get(kind_of(file))
    return describe(kind) if kind else FieldGroup(file.stem, "", ())


def _worded(group: FieldGroup, deed: Deed, before: Data, after: Data, known: Known) -> Worded:
    there = before if deed.soort is Soort.WEG else after
    return worded(group, deed, deed.place, there, known)
