"""Ids for what lacks one: made of its own words, and written into the text of its file.

An id is what makes a point the same one in the next dossier, however it is worded by then. What
had an id in an earlier dossier gets that again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import get_args

from generator import source
from generator.disk.atomic import write_together
from generator.dossier.file_names import kind_of
from generator.dutch import in_alphabet
from generator.model import soorten
from generator.model.base import Invoer
from generator.model.kind import Feiten
from generator.origin import Loc
from generator.problems import InputError, Place, Problem
from generator.source import Data, Source

NOT_POSSIBLE = "in dit bestand kan het programma geen id's schrijven; schrijf elk veld op een regel"
MOST_WORDS, MOST_LETTERS = 4, 40
EMPTY_WORDS = frozenset({"de", "het", "een", "en", "van", "in", "op", "bij", "voor", "met"})
"""Words with which no id begins, nor ends when more words follow."""

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}".encode()

_BOLD = re.compile(r"\s*\*\*(.+?)\*\*", re.DOTALL)

Known = Mapping[tuple[str, str], str]
"""The ids that were given before, by the kind of group and its name."""

Numbers = dict[str, int]
"""The number behind the last id that was made of the same words."""


@dataclass(frozen=True)
class Named:
    """A group of fields that may have an id: where it stands and what it is called."""

    loc: Loc
    kind: str
    name: str
    fields: dict[str, Data]

    @property
    def key(self) -> tuple[str, str]:
        """By what it is known in another dossier."""
        return self.kind, self.name


def named_in(data: Data, soort: type[Invoer], loc: Loc = ()) -> Iterator[Named]:
    """The groups in what a file says that may have an id, and have words to make one of."""
    if not isinstance(data, dict):
        return
    if name := _name_of(data, soort):
        yield Named(loc, soort.__name__, name, data)
    for field, info in soort.model_fields.items():
        items = data.get(field)
        for inner in _groups(info.annotation):
            for number, item in enumerate(items if isinstance(items, list) else ()):
                yield from named_in(item, inner, (*loc, field, number))


def _groups(annotation: object) -> Iterator[type[Invoer]]:
    """The kinds of groups that stand in a list of that type."""
    for inner in get_args(annotation):
        if isinstance(inner, type) and issubclass(inner, Invoer):
            yield inner


def _name_of(fields: Mapping[str, Data], soort: type[Invoer]) -> str:
    """What a group is called, by the first of its fields that says something."""
    words = (fields.get(field) for field in soort.genoemd_naar)
    return next(filter(None, (_name(one) for one in words if isinstance(one, str))), "")


def _name(words: str) -> str:
    """What a text is called, in letters without accents: its words in bold, or else all."""
    bold = _BOLD.match(words)
    return " ".join(re.findall(r"[a-z0-9]+", in_alphabet(bold[1] if bold else words)))


def made_of(name: str, taken: Collection[str], numbers: Numbers) -> str:
    """An id of the first words of a name, which no other has; its number is put in ``numbers``."""
    words = name.split()
    while len(words) > 1 and words[0] in EMPTY_WORDS:
        words.pop(0)
    left_out = words[MOST_WORDS:]
    words = words[:MOST_WORDS]
    while len(words) > 1 and len("-".join(words)) > MOST_LETTERS:
        left_out.append(words.pop())
    while left_out and len(words) > 1 and words[-1] in EMPTY_WORDS:
        words.pop()
    made = "-".join(words)[:MOST_LETTERS].rstrip("-")
    if made not in taken:
        return made
    numbers[made] = next(n for n in count(numbers.get(made, 1) + 1) if f"{made}-{n}" not in taken)
    return f"{made}-{numbers[made]}"


def with_ids(document: Source, soort: type[Invoer], known: Known) -> tuple[str, dict[Loc, str]]:
    """The text of a file in which all that may have an id has one, and which were given.

    Raises ``InputError`` when it cannot be written in.
    """
    given = missing_ids(document, soort, known)
    text = document.with_first_fields({loc: id_line(made) for loc, made in given.items()})
    if not _only_added(text, document, soort, given):
        raise InputError([Problem(Place(document.name), NOT_POSSIBLE)])
    return text, given


def id_for(data: Data, soort: type[Invoer], loc: Loc, known: Known) -> str | None:
    """An id for the group at that path of a file that says this, whatever id it has: one that no
    other group there has. None while nothing says what it is called."""
    named = next((one for one in named_in(data, soort) if one.loc == loc), None)
    if named is None:
        return None
    return _id_for(named, {*_ids_in(data, loc)}, known, {})


def _id_for(named: Named, taken: Collection[str], known: Known, numbers: Numbers) -> str:
    before = known.get(named.key)
    return before if before and before not in taken else made_of(named.name, taken, numbers)


def _ids_in(data: Data, but: Loc, loc: Loc = ()) -> Iterator[str]:
    """All ids in what a file says, but that of one group."""
    if isinstance(data, dict):
        own = data.get("id")
        if isinstance(own, str) and loc != but:
            yield own
        for field, value in data.items():
            yield from _ids_in(value, but, (*loc, field))
    for number, item in enumerate(data if isinstance(data, list) else ()):
        yield from _ids_in(item, but, (*loc, number))


def missing_ids(document: Source, soort: type[Invoer], known: Known) -> dict[Loc, str]:
    """The ids for what has none, by the paths of their groups."""
    groups = list(named_in(document.data, soort))
    taken = {str(one.fields["id"]) for one in groups if "id" in one.fields}
    given: dict[Loc, str] = {}
    numbers: Numbers = {}
    for one in groups:
        if "id" not in one.fields:
            given[one.loc] = _id_for(one, taken, known, numbers)
            taken.add(given[one.loc])
    return given


def id_line(made: str) -> str:
    """An id as a field of YAML."""
    return f"id: {made}"


def _only_added(text: str, old: Source, soort: type[Invoer], given: Mapping[Loc, str]) -> bool:
    """Whether a text says what the old file did, and those ids."""
    try:
        data = source.parse(text.encode(), old.name).data
    except InputError:  # what is repeated by name would get two
        return False
    added = {one.loc: one.fields.pop("id") for one in named_in(data, soort) if one.loc in given}
    return added == given and data == old.data


def known_before(folder: Path, file: str, soort: type[Invoer]) -> Known:
    """The ids in the files of that name in the dossiers before one, the latest one counts."""
    known: dict[tuple[str, str], str] = {}
    for other in sorted(folder.parent.glob(f"[!.]*/{file}")):
        if other.parent.name < folder.name:
            known |= _given_in(other, soort)
    return known


def _given_in(path: Path, soort: type[Invoer]) -> dict[tuple[str, str], str]:
    """The ids in a file, as far as it can be read; what is wrong with it is told elsewhere."""
    try:
        groups = named_in(source.read(path, str(path)).data, soort)
    except InputError:
        return {}
    return {one.key: own for one in groups if isinstance(own := one.fields.get("id"), str)}


def give_ids(folder: Path) -> list[str]:
    """Write ids into the files of a dossier where they lack; tells each, with its place.

    All files are written together, or none. Raises ``InputError`` for a folder or file that
    cannot be read or written in.
    """
    if not folder.is_dir():
        raise InputError([Problem(Place(str(folder)), "dit dossier bestaat niet")])
    files: dict[Path, bytes] = {}
    told: list[str] = []
    for path in sorted(folder.glob("[!.]*.yaml")):
        soort = soorten.in_dossier().get(kind_of(path))
        if soort is None or not issubclass(soort, Feiten):
            continue
        document = source.read(path, str(path))
        text, given = with_ids(document, soort, known_before(folder, path.name, soort))
        if given:
            mark = BOM if document.raw.startswith(BOM) else b""
            files[path] = mark + text.encode()
            after = source.parse(text.encode(), str(path))
            told += [f"{after.place((*loc, 'id'))}: {id_line(made)}" for loc, made in given.items()]
    write_together(files)
    return told
