"""A folder of YAML becomes a dossier: its facts, its documents, and all that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import source
from generator.model import soorten
from generator.model.base import Invoer
from generator.model.kader import Document, Feiten, Kader
from generator.model.lezen import lees, plaats
from generator.model.organisatie import Organisatie
from generator.places import ORGANISATIE
from generator.problems import InputError, Place, Problem, Severity, in_order, nearest
from generator.source import Source

FOREIGN_ENDINGS = {".yml", ".json", ".yaml~"}
"""Endings that look like input but are not read; a file with one is pointed out."""


@dataclass(frozen=True)
class DocumentFile:
    """A document of a dossier, and the name of its file without the ending."""

    name: str
    document: Document


@dataclass(frozen=True)
class Dossier:
    """One reporting moment: a folder of facts and documents that belong together."""

    name: str
    kader: Kader
    documents: tuple[DocumentFile, ...]
    warnings: tuple[Problem, ...] = ()

    def kader_of(self, document: Document) -> Kader:
        """The frame in which that document is read: the facts on its day."""
        return replace(self.kader, peildatum=document.peildatum)

    def only(self, names: Iterable[str]) -> Dossier:
        """The dossier with only the documents of those names."""
        wanted = set(names)
        return replace(self, documents=tuple(d for d in self.documents if d.name in wanted))


@dataclass
class _Reading:
    """What was read of a folder so far."""

    problems: list[Problem] = field(default_factory=list)
    models: dict[Path, tuple[Source, Invoer]] = field(default_factory=dict)

    def read(self, path: Path, soort: type[Invoer]) -> None:
        try:
            text = source.read(path, str(path))
            self.models[path] = (text, lees(soort, text))
        except InputError as error:
            self.problems.extend(error.problems)


def read_dossier(folder: Path) -> Dossier:
    """The dossier in ``folder``; ``organisatie.yaml`` stands beside the folder.

    Raises ``InputError`` with all problems of all its files at once. Problems that are
    only warnings come with the dossier.
    """
    reading = _Reading()
    reading.read(folder.parent / ORGANISATIE, Organisatie)
    files = _files(folder, reading)
    for path in files:
        reading.read(path, _kind(path))
    organisatie = reading.models.get(folder.parent / ORGANISATIE)
    if organisatie is None or not isinstance(organisatie[1], Organisatie):
        raise InputError(reading.problems)
    kader = Kader(organisatie[1], dict(_facts(reading)))
    reading.problems.extend(_together(folder, files, reading, kader))
    if any(problem.severity is Severity.ERROR for problem in reading.problems):
        raise InputError(reading.problems)
    return Dossier(folder.name, kader, tuple(_documents(reading)), in_order(reading.problems))


def _files(folder: Path, reading: _Reading) -> list[Path]:
    """The files of a folder that hold facts or a document, by name."""
    if not folder.is_dir():
        raise InputError([Problem(Place(str(folder)), "deze map bestaat niet")])
    files = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.is_dir():
            continue
        if path.suffix in FOREIGN_ENDINGS:
            reading.problems.append(Problem(Place(str(path)), "geef dit bestand de uitgang .yaml"))
        elif path.suffix == ".yaml":
            problem = _name_problem(path)
            reading.problems.extend([problem] if problem else [])
            files.extend([] if problem else [path])
    if not any(_soort(path) in soorten.documenten() for path in files) and not reading.problems:
        kinds = ", ".join(f"{soort}.yaml" for soort in soorten.documenten())
        message = f"er staat geen document in deze map; een document heet bijvoorbeeld {kinds}"
        reading.problems.append(Problem(Place(str(folder)), message))
    return files


def _soort(path: Path) -> str:
    """The kind that the name of a file tells: ``nota-kalender.yaml`` is a nota (DESIGN 2)."""
    return path.stem.split("-", 1)[0]


def _kind(path: Path) -> type[Invoer]:
    return {**soorten.feiten(), **soorten.documenten()}[_soort(path)]


def _name_problem(path: Path) -> Problem | None:
    known = [*soorten.feiten(), *soorten.documenten()]
    if _soort(path) not in known:
        message = f"de naam van dit bestand is geen bekende soort ({', '.join(sorted(known))})"
        near = nearest(_soort(path), known)
        return Problem(Place(str(path)), message, meant=f"{near}.yaml" if near else None)
    if _soort(path) in soorten.feiten() and path.stem != _soort(path):
        message = f"er is per dossier één bestand met {_soort(path)}"
        return Problem(Place(str(path)), message, meant=f"{_soort(path)}.yaml")
    return None


def _facts(reading: _Reading) -> Iterator[tuple[str, Feiten]]:
    for _, model in reading.models.values():
        if isinstance(model, Feiten):
            yield model.soort, model


def _documents(reading: _Reading) -> Iterator[DocumentFile]:
    for path, (_, model) in reading.models.items():
        if isinstance(model, Document):
            yield DocumentFile(path.stem, model)


def _together(
    folder: Path, files: list[Path], reading: _Reading, kader: Kader
) -> Iterator[Problem]:
    """What only shows when the files of a dossier are read together."""
    present = {_soort(path) for path in files}
    for text, model in reading.models.values():
        if isinstance(model, Document):
            yield from _missing_facts(folder, text, model, present)
        if isinstance(model, Document | Feiten):
            for bevinding in model.controleer(kader):
                yield plaats(text, bevinding)


def _missing_facts(
    folder: Path, text: Source, document: Document, present: set[str]
) -> Iterator[Problem]:
    for loc, soort in document.nodig():
        if soort not in soorten.feiten():
            known: Mapping[str, object] = soorten.feiten()
            message = f"'{soort}' is geen soort feiten ({', '.join(known)})"
            yield Problem(text.place(loc), message, meant=nearest(soort, known))
        elif soort not in present:
            message = f"dit document heeft {folder / soort}.yaml nodig, maar dat bestand is er niet"
            yield Problem(text.place(loc), message)
