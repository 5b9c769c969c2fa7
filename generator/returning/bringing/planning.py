"""What the files hold once the edits that somebody took are made in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.field_paths import field_at
from generator.returning.bringing.offers import Offer
from generator.returning.bringing.present import PresentFile
from generator.returning.edits.changes import Edit
from generator.source import parse
from generator.source.editing import Change, Spellings, changed
from generator.source.merging.in_turn import in_turn


@dataclass(frozen=True)
class Planned:
    """A file that is to be changed: the changes in turn, each with the names of the fields around
    it, and what the file then holds."""

    file: PresentFile
    changes: tuple[tuple[Change, tuple[str, ...]], ...]
    content: bytes


def planned(offers: Iterable[Offer]) -> tuple[Planned, ...]:
    """The files after all of these. Raises ``InputError`` when they cannot be written together."""
    by_file = defaultdict[int, list[Offer]](list)
    for offer in offers:
        by_file[id(offer.file)].append(offer)
    return tuple(_planned(some[0].file, [one.change for one in some]) for some in by_file.values())


def _planned(file: PresentFile, changes: Iterable[Change]) -> Planned:
    ordered = [
        (change, field_at(file.group, change.loc)[1]) for change in in_turn(changes, file.data)
    ]
    content = _after(file.source.raw, file.source.name, ordered)
    return Planned(file, tuple(ordered), content)


def base_after(base: Mapping[str, bytes], edits: Iterable[Edit]) -> dict[str, bytes]:
    """The YAML that travelled, with those edits made in it.

    Raises ``InputError`` when they cannot be written together.
    """
    by_file = defaultdict[str, list[Change]](list)
    for edit in edits:
        by_file[edit.origin.file].append(edit.change)
    travelled = {name: PresentFile(Path(name), parse(base[name], name)) for name in by_file}
    changed_files = {name: _planned(travelled[name], by_file[name]).content for name in by_file}
    return {**base, **changed_files}


def _after(content: bytes, name: str, changes: Iterable[tuple[Change, tuple[str, ...]]]) -> bytes:
    spellings = Spellings()
    for change, order in changes:
        content = changed(content, name, change, order, spellings)
    return content
