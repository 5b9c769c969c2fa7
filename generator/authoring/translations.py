"""The texts of a dossier that are still to be translated, put into its vertalingen.yaml.

What stands there already stays as it is, byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.in_place import put_in_place
from generator.authoring.scaffold.targets import new
from generator.authoring.schema import modeline
from generator.disk.input_file import read_input
from generator.dossier.dossier import Dossier
from generator.dossier.file_names import ENDING
from generator.dossier.reading import read_dossier
from generator.dossier.translating import Key, key_of, translations_in
from generator.dossier.untranslated import Lacking, lacking_in
from generator.model.facts.vertalingen import Vertalingen
from generator.problems import InputError, Place, Problem
from generator.source import Data, parse
from generator.source.editing import added_items

SHORT, LONG = "korte_teksten", "teksten"
"""The lists of the file."""

ORDER = tuple(Vertalingen.model_fields)

NOBODY_ASKS = (
    "in dit dossier staat geen document in een andere taal; zet 'taal: en' in het bestand van het"
    " document dat Engels wordt"
)

HEAD = """{modeline}
#
# De teksten van dit dossier in het Engels. Schrijf achter 'en' wat er achter 'nl' staat. Loopt een
# tekst over meer regels? Zet dan | achter 'en:', en de vertaling eronder.
# Blijft een woord in elke taal zo, zoals een naam? Haal dan 'en' weg en schrijf 'blijft: ja'.
# Verander 'nl' alleen als de tekst in het andere bestand ook is veranderd.

korte_teksten: []

teksten: []
"""


@dataclass(frozen=True)
class Begun:
    """The file, and how many texts came into it."""

    path: Path
    added: int


def begin_translations(folder: Path) -> Begun:
    """Write all that is still to be translated into the file of that dossier.

    Raises ``InputError`` for a dossier that is wrong or has no document in another language,
    ``MachineError`` when the disk refuses; then nothing is written.
    """
    dossier = read_dossier(folder)
    if all(file.document.taal.taal.is_nederlands for file in dossier.documents):
        raise InputError([Problem(Place(str(folder)), NOBODY_ASKS)])
    path = folder / f"{Vertalingen.soort}{ENDING}"
    is_there = path.exists()
    before = read_input(path, str(path)) if is_there else _empty()
    lacking = _each_once(dossier)
    after = before
    for name, items in _items(dossier, lacking).items():
        after = added_items(after, str(path), name, items, ORDER)
    if not is_there:
        with new(path) as draft:
            draft.write_bytes(after)
    elif lacking:
        put_in_place(path, before, after)
    return Begun(path, len(lacking))


def _empty() -> bytes:
    return HEAD.format(modeline=modeline(Vertalingen.soort, 2)).encode()


def _each_once(dossier: Dossier) -> list[Lacking]:
    """What lacks and stands not there yet, the texts of all documents."""
    known = {key_of(one.nl) for one in translations_in(dossier.kader)}
    found: dict[Key, Lacking] = {}
    for one in _lacking(dossier):
        if (key := key_of(one.text)) not in known:
            found.setdefault(key, one)
    return list(found.values())


def _lacking(dossier: Dossier) -> Iterator[Lacking]:
    for file in dossier.documents:
        yield from lacking_in(dossier, file)


def _items(dossier: Dossier, lacking: Sequence[Lacking]) -> dict[str, list[Data]]:
    """What is new in each list of the file: texts as they are written in their own files."""
    sources = {
        file: parse(dossier.sources[file], file) for file in {one.place.file for one in lacking}
    }
    items: dict[str, list[Data]] = {SHORT: [], LONG: []}
    for one in lacking:
        name = SHORT if isinstance(key_of(one.text), str) else LONG
        written = sources[one.place.file].data_at(one.place.loc)
        items[name].append({"nl": written, one.taal.code: None})
    return items
