"""A folder of YAML becomes a dossier: its facts, its documents, and all that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from os.path import isdir  # unlike that of Path, it never raises
from pathlib import Path
from unicodedata import normalize

from generator.glyphs import has_uncommon, lacking
from generator.model import soorten
from generator.model.base import Invoer
from generator.model.fields import shown
from generator.model.kader import Document, Feiten, Kader
from generator.model.lezen import Reader, plaats, read_file
from generator.model.organisatie import Organisatie
from generator.places import ORGANISATIE, TEMPLATES, beside, dossier_name
from generator.problems import (
    InputError,
    Place,
    Problem,
    Severity,
    in_order,
    nearest,
    until_too_many,
)
from generator.source import Source
from generator.style import SETTINGS, read_look

FOREIGN_ENDING = re.compile(r"\.(yml|json|yaml|ya?ml\.txt)$", re.IGNORECASE)
"""Endings that look like input but are not read; a file with one is pointed out."""

FILE_NAME = re.compile(r"[\w &()+,'-]+(\.[\w &()+,'-]+)*")
"""Names that every system and every archive takes; the documents get the name of their file."""


@dataclass(frozen=True)
class DocumentFile:
    """A document of a dossier, and the name of its file without the ending."""

    name: str
    document: Document


@dataclass(frozen=True)
class Dossier:
    """One reporting moment: a folder of facts and documents that belong together."""

    folder: Path
    kader: Kader
    documents: tuple[DocumentFile, ...]
    warnings: tuple[Problem, ...] = ()

    @property
    def name(self) -> str:
        """The name by which its output is known."""
        return dossier_name(self.folder)

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

    reader: Reader
    problems: list[Problem] = field(default_factory=list)
    models: dict[Path, tuple[Source, Invoer]] = field(default_factory=dict)

    def read(self, path: Path, soort: type[Invoer]) -> None:
        try:
            self.models[path] = self.reader(path, soort)
        except InputError as error:
            self.problems.extend(error.problems)


def read_dossier(folder: Path, reader: Reader = read_file) -> Dossier:
    """The dossier in ``folder``; ``organisatie.yaml`` stands beside the folder.

    Raises ``InputError`` with all problems of all its files at once. Problems that are
    only warnings come with the dossier. Another ``reader`` may remember what it read before.
    """
    reading = _Reading(reader)
    shared = beside(folder) / ORGANISATIE
    reading.read(shared, Organisatie)
    files = _files(folder, reading)
    for path in files:
        reading.read(path, _kind(path))
    text, organisatie = reading.models.get(shared, (None, None))
    if text is None or not isinstance(organisatie, Organisatie):
        raise InputError(reading.problems)
    reading.problems.extend(_house_style(text, organisatie))
    days = [file.document.peildatum for file in _documents(reading)]
    kader = Kader(organisatie, dict(_facts(reading)), max(days, default=None))
    reading.problems.extend(_together(folder, files, reading, kader))
    if any(problem.severity is Severity.ERROR for problem in reading.problems):
        raise InputError(reading.problems)
    reading.problems.extend(_signs(reading, organisatie))
    return Dossier(folder, kader, tuple(_documents(reading)), in_order(reading.problems))


def _files(folder: Path, reading: _Reading) -> list[Path]:
    """The files of a folder that hold facts or a document, by name."""
    if not isdir(folder):
        raise InputError([Problem(Place(str(folder)), "deze map bestaat niet")])
    files = []
    for path in _listed(folder):
        if path.name.startswith(".") or isdir(path):
            continue
        if problem := _name_problem(path):
            reading.problems.append(problem)
        elif path.suffix == ".yaml":
            files.append(path)
    if not any(_soort(path) in soorten.documenten() for path in files) and not reading.problems:
        kinds = ", ".join(f"{soort}.yaml" for soort in soorten.documenten())
        message = f"er staat geen document in deze map; een document heet bijvoorbeeld {kinds}"
        reading.problems.append(Problem(Place(str(folder)), message))
    return files


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        message = "u mag deze map niet lezen; vraag de beheerder van de map om toegang"
        raise InputError([Problem(Place(str(folder)), message)]) from None


def _soort(path: Path) -> str:
    """The kind that the name of a file tells: ``nota-kalender.yaml`` is a nota (DESIGN 2)."""
    return path.stem.split("-", 1)[0]


def _kind(path: Path) -> type[Invoer]:
    return {**soorten.feiten(), **soorten.documenten()}[_soort(path)]


def _name_problem(path: Path) -> Problem | None:
    """What is wrong with the name of a file, as far as it looks like input."""
    if path.suffix != ".yaml":
        wrong = FOREIGN_ENDING.search(path.name)
        message = "dit bestand wordt zo niet gelezen; geef het de uitgang .yaml"
        return Problem(Place(str(path)), message) if wrong else None
    known = [*soorten.feiten(), *soorten.documenten()]
    if not FILE_NAME.fullmatch(normalize("NFC", path.name)):
        message = (
            "deze bestandsnaam kan niet; gebruik letters, cijfers, spaties en streepjes, en geen"
            " twee punten na elkaar"
        )
        return Problem(Place(str(path)), message)
    if _soort(path) not in known:
        message = f"de naam van dit bestand begint niet met een soort ({', '.join(sorted(known))})"
        near = nearest(_soort(path), known)
        meant = path.name.replace(_soort(path), near, 1) if near else None
        return Problem(Place(str(path)), message, meant=meant)
    if _soort(path) in soorten.feiten() and path.stem != _soort(path):
        message = f"per dossier is er één bestand met {_soort(path)}"
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


def _house_style(text: Source, organisatie: Organisatie) -> Iterator[Problem]:
    """The house style must be there; it is read when a document is made."""
    known = [path.parent.name for path in sorted(TEMPLATES.glob(f"*/{SETTINGS}"))]
    if organisatie.huisstijl not in known:
        message = f"er is geen huisstijl '{organisatie.huisstijl}' in templates/"
        meant = nearest(organisatie.huisstijl, known)
        yield Problem(text.place(("huisstijl",)), message, meant=meant)


def _signs(reading: _Reading, organisatie: Organisatie) -> Iterator[Problem]:
    """Signs that the font of the house style lacks, in any file."""
    doubtful = [text for text, _ in reading.models.values() if has_uncommon(text)]
    if doubtful:
        look = read_look(TEMPLATES, organisatie.huisstijl)
        for text in doubtful:
            yield from lacking(text, look.folder / look.style.lettertype.normaal)


def _together(
    folder: Path, files: list[Path], reading: _Reading, kader: Kader
) -> Iterator[Problem]:
    """What only shows when the files of a dossier are read together."""
    present = {_soort(path) for path in files}
    for text, model in reading.models.values():
        problems: list[Iterator[Problem]] = []
        if isinstance(model, Document):
            problems.append(_missing_facts(folder, text, model, present))
        if isinstance(model, Document | Feiten):
            problems.append(plaats(text, bevinding) for bevinding in model.controleer(kader))
        yield from until_too_many(chain(*problems))


def _missing_facts(
    folder: Path, text: Source, document: Document, present: set[str]
) -> Iterator[Problem]:
    for loc, soort in document.nodig():
        if soort not in soorten.feiten():
            known: Mapping[str, object] = soorten.feiten()
            message = f"{shown(soort)} kan hier niet worden getoond; kies uit: {', '.join(known)}"
            yield Problem(text.place(loc), message, meant=nearest(soort, known))
        elif soort not in present:
            message = f"dit document heeft {folder / soort}.yaml nodig, en dat bestand is er niet"
            yield Problem(text.place(loc), message)
