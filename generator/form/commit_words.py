"""What the form commits: whose work it is, in which files, and the words that say so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from generator.dossier.file_names import folder_around
from generator.origin import Loc, in_words

MOST_PLACES = 20
"""So many places of a file are named."""


WHOLE = "het hele bestand"
"""What is called so that an answer to a warning may be about."""


@dataclass(frozen=True)
class Written:
    """What the form wrote in a file for somebody, and at which places.

    Without ``content`` it took the file away.
    """

    file: Path
    content: bytes | None
    places: tuple[Loc, ...]
    who: str = ""

    @property
    def dossier(self) -> Path:
        """The folder of its dossier; of an organisation the one around all dossiers."""
        return folder_around(self.file)

    def followed_by(self, later: Written) -> Written:
        """Both as one; they are of the same person and the same file."""
        places = dict.fromkeys((*self.places, *later.places))
        return Written(self.file, later.content, tuple(places), self.who)


@dataclass(frozen=True)
class Commit:
    """What somebody left in files, and at which places they changed those."""

    who: str
    contents: Mapping[Path, bytes | None]
    places: Mapping[Path, Sequence[Loc]]
    dossiers: frozenset[str]

    @property
    def message(self) -> str:
        """Which files and fields were filled in."""
        names = sorted(self.dossiers)
        lines = [f"Ingevuld in {', '.join(names)}", ""]
        for file, places in self.places.items():
            lines.append(self._named(file))
            lines += [f"- {in_words(place) or WHOLE}" for place in places[:MOST_PLACES]]
            if len(places) > MOST_PLACES:
                lines.append(f"- en nog {len(places) - MOST_PLACES} andere plekken")
        return "\n".join([*lines, ""])

    def _named(self, file: Path) -> str:
        """A file, above its places; without those it came or went whole."""
        if self.places[file]:
            return f"{file.name}:"
        return f"{file.name}: {'weggehaald' if self.contents[file] is None else 'erbij gezet'}"


def together(waiting: Sequence[Written], later: Written) -> list[Written]:
    """What waits, with that: in the same turn of somebody a file is written once."""
    for at in reversed(range(len(waiting))):
        earlier = waiting[at]
        if earlier.who != later.who:
            break
        if earlier.file == later.file:
            return [*waiting[:at], earlier.followed_by(later), *waiting[at + 1 :]]
    return [*waiting, later]


def turns_of(written: Sequence[Written]) -> list[list[Written]]:
    """The turns of people, of which each is a commit.

    Only of files that still hold what the form wrote last: of the others another program has
    what came after.
    """
    last = {one.file: one.content for one in written}
    untouched = {file for file, content in last.items() if _holds(file, content)}
    ours = (one for one in written if one.file in untouched)
    return [[*turn] for _, turn in groupby(ours, key=lambda one: one.who)]


def commit_of(turn: Sequence[Written]) -> Commit:
    """The commit of one turn."""
    contents = {one.file: one.content for one in turn}
    dossiers = frozenset(one.dossier.name for one in turn)
    return Commit(turn[0].who, contents, {one.file: one.places for one in turn}, dossiers)


def _holds(file: Path, content: bytes | None) -> bool:
    if content is None:
        return not file.exists()
    try:
        return file.read_bytes() == content
    except OSError:
        return False
