"""The next dossier from an earlier one: the same files, with the dates taken out of documents.

Files are copied as text, so that comments and the way of writing stay. Facts stay as they
are, measurements too: the next one is added to them; what is over (``vervalt``) is left out. What
has no id gets one, so that it stays the same when somebody puts it in other words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from generator import source
from generator.authoring.example import scalar
from generator.authoring.ids import known_before, with_ids
from generator.authoring.scaffold.targets import ENDING, dossier_folder, earlier_folder, new
from generator.dossier.file_names import kind_of
from generator.dossier.named_files import may_be_annex, may_be_named
from generator.dossier.shelf import Disk
from generator.model import soorten
from generator.model.kind import Feiten
from generator.places import ROOMS
from generator.problems import InputError, Place, Problem
from generator.source import Source

NOT_POSSIBLE = (
    "van dit bestand kan geen volgende versie worden gemaakt; schrijf elk veld op een regel"
)


def follow(name: str, earlier: str) -> Path:
    """Make the dossier ``name`` from the dossier ``earlier``; gives its folder.

    Raises ``InputError`` if the earlier one cannot be read or the new one is there already,
    ``UsageError`` for a name that cannot be.
    """
    target, folder = dossier_folder(name), earlier_folder(earlier)
    files = list(_files(folder))
    if not files:
        message = "in deze map staat niets om over te nemen"
        raise InputError([Problem(Place(str(folder)), message)])
    with new(target) as draft:
        draft.mkdir()
        texts = [data for _, data in files]
        for file, data in [*files, *_shown(folder, texts), *_annexes(folder, texts)]:
            (draft / file).parent.mkdir(exist_ok=True)
            (draft / file).write_bytes(data)
    return target


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The files of the next dossier: their names and what stands in them."""
    for path in sorted(folder.glob(f"[!.]*{ENDING}")):
        soort = soorten.in_dossier().get(kind_of(path))
        if soort and soort.gaat_mee:
            text = _next(_without_remarks(source.read(path, str(path))), soort.volgende)
            if issubclass(soort, Feiten):
                for name, over in soort.vervalt.items():
                    text = _without(source.parse(text.encode(), str(path)), name, *over)
                text = _with_ids(source.parse(text.encode(), str(path)), soort, folder)
            yield path.name, text.encode()


def _shown(folder: Path, texts: Collection[bytes]) -> Iterator[tuple[str, bytes]]:
    """The pictures and figures that the texts of the next dossier show too."""
    shelf = Disk()
    for path in shelf.shown(folder, *ROOMS):
        if may_be_named(path.name, texts):
            yield f"{path.parent.name}/{path.name}", shelf.read_beside(path)


def _annexes(folder: Path, texts: Collection[bytes]) -> Iterator[tuple[str, bytes]]:
    """The files that go along with the documents of the next dossier too."""
    shelf = Disk()
    for path in shelf.files(folder):
        if may_be_annex(path.name, texts):
            yield path.name, shelf.read_beside(path)


def _with_ids(document: Source, soort: type[Feiten], folder: Path) -> str:
    """The text of a file with ids; as it is when it is written so that none can be put in."""
    try:
        return with_ids(document, soort, known_before(folder, Path(document.name).name, soort))[0]
    except InputError:
        return document.raw.decode()


def _without_remarks(document: Source) -> Source:
    """The file without what somebody said of it: that what is old in it is right, this time."""
    return source.parse(document.without_remarks().encode(), document.name)


def _next(document: Source, volgende: Mapping[str, str | None]) -> str:
    """The text of a file for the next time. Raises ``InputError`` if that cannot be."""
    old = document.data
    assert isinstance(old, dict)  # source.read
    new_values = {
        name: old.get(taken) if taken else None
        for name, taken in volgende.items()
        if name in old or (taken and old.get(taken))
    }
    text, added = document, [name for name in new_values if name not in old]
    for name in added:
        before = str(volgende[name])
        text = source.parse(
            text.with_field_after(before, name, _written(new_values[name])).encode(), document.name
        )
    written = text.with_values(
        {name: _written(value) for name, value in new_values.items() if name not in added}
    )
    if source.parse(written.encode(), document.name).data != {**old, **new_values}:
        raise InputError([Problem(Place(document.name), NOT_POSSIBLE)])
    return written


def _without(document: Source, name: str, field: str, words: Collection[str]) -> str:
    """The text without the items of that list in which the field has one of those words.

    Raises ``InputError`` if that cannot be.
    """
    old = document.data
    assert isinstance(old, dict)  # source.read
    items = old.get(name)
    if not isinstance(items, list):
        return document.raw.decode()
    groups = [item if isinstance(item, dict) else {} for item in items]
    gone = {n for n, group in enumerate(groups) if group.get(field) in words}
    written = document.without_items(name, gone)
    left = [item for n, item in enumerate(items) if n not in gone]
    if source.parse(written.encode(), document.name).data != {**old, name: left}:
        raise InputError([Problem(Place(document.name), NOT_POSSIBLE)])
    return written


def _written(value: object) -> str:
    return scalar(value) if isinstance(value, str) else ""
