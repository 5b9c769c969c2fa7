"""The files of one folder, read as facts and documents, without looking at other dossiers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from generator.dossier.file_names import ENDING, kind_of
from generator.dossier.memory import Memory
from generator.dossier.naming import facts_in, misnamed_kind, naming
from generator.dossier.organisations import SETTINGS
from generator.dossier.shelf import Shelf
from generator.model import soorten
from generator.model.base import Invoer
from generator.model.facts.organisatie import Organisatie
from generator.model.instellingen import Instellingen
from generator.model.kind import Document, Feiten, Kader
from generator.model.woo import Woo
from generator.places import ORGANISATIE, input_name, is_organisation, organisation_name
from generator.problems import InputError, Place, Problem, Severity, nearest
from generator.source import Source

ON_ITS_LINE = "schrijf dit op een eigen regel, zoals 'organisatie: szw'"
NO_ORGANISATION = "er is geen organisatie {!r}; {} staat niet naast de dossiers"


@dataclass
class DossierFiles:
    """What was read of a folder, and what is wrong with it so far."""

    folder: Path
    memory: Memory
    problems: list[Problem] = field(default_factory=list)
    models: dict[Path, tuple[Source, Invoer]] = field(default_factory=dict)
    present: set[str] = field(default_factory=set)
    """The kinds of the files that are there, also of those that cannot be read."""
    woo: tuple[Source, Woo] | None = None
    """What of it becomes public; apart from ``models``, as no document may know it."""

    @property
    def shelf(self) -> Shelf:
        """Where the folder stands."""
        return self.memory.shelf

    @cached_property
    def shared(self) -> Path:
        """The file of its organisation, which other dossiers share."""
        return self.shelf.organisation_path(self.folder)

    def facts(self) -> dict[str, Feiten]:
        """The facts by the name of their file; those that may go without one are always there."""
        models = ((path.stem, model) for path, (_, model) in self.models.items())
        read = {name: model for name, model in models if isinstance(model, Feiten)}
        return {**soorten.zonder_bestand(), **read}

    def documents(self) -> Iterator[tuple[str, Document]]:
        """The documents, each with the name of its file without the ending."""
        for path, (_, model) in self.models.items():
            if isinstance(model, Document):
                yield path.stem, model

    def names_of_documents(self) -> list[str]:
        """The names of the files of documents that are there, also of those that are wrong."""
        files = self.shelf.files(self.folder)
        return [path.stem for path in files if kind_of(path) in soorten.documenten()]

    def names_of_facts(self) -> list[str]:
        """The names of the files of facts that are there, also of those that are wrong."""
        files = self.shelf.files(self.folder)
        return [path.stem for path in files if facts_in(path)]

    def organisation(self) -> tuple[Source, Organisatie]:
        """Its organisation. Raises ``InputError`` with all problems if that is not right."""
        text, model = self.models.get(self.shared, (None, None))
        if text is None or not isinstance(model, Organisatie):
            raise InputError(self.problems)
        return text, model

    def sources(self) -> dict[str, bytes]:
        """The files themselves, by their path from the folder in which all dossiers stand."""
        return {name: self.models[path][0].raw for name, path in self.paths().items()}

    def paths(self) -> dict[str, Path]:
        """Where each of those was read."""
        return {input_name(path): path for path in sorted(self.models)}

    def written(self) -> Kader:
        """All that stands in the files, also what is of a later day than the documents."""
        return Kader(self.organisation()[1], self.facts())

    def kader(self) -> Kader:
        """All that is known in the dossier, on the day of its last document.

        That of one which does not date the dossier counts only when there are no others.
        """
        found = ((one, one.peildatum) for _, one in self.documents())
        dated = [(one, day) for one, day in found if day]
        dated.sort(key=lambda one: (one[0].dateert_dossier, one[1].dag))
        days = {one.soort: day for one, day in dated}
        kader = replace(self.written(), dagen=days)
        return kader.op(dated[-1][1]) if dated else kader

    def read(self, path: Path, soort: type[Invoer]) -> None:
        """Read a file; what is wrong with it goes to the problems."""
        try:
            self.models[path] = self.memory(path, soort)
        except InputError as error:
            self.problems.extend(error.problems)

    def read_woo(self, path: Path) -> None:
        """Read what becomes public; what is wrong with it goes to the problems."""
        try:
            text, model = self.memory(path, Woo)
        except InputError as error:
            self.problems.extend(error.problems)
            return
        assert isinstance(model, Woo)
        self.woo = text, model


def decision_in(folder: Path) -> Path:
    """The file with the decision to publish a dossier, whether it is there or not."""
    return folder / f"{Woo.soort}{ENDING}"


def read_files(folder: Path, memory: Memory) -> DossierFiles:
    """The files of a folder, and that of its organisation beside it.

    Raises ``InputError`` when the folder itself cannot be read.
    """
    files = DossierFiles(folder, memory)
    if files.shared.name == ORGANISATIE or files.shelf.has_file(files.shared):
        files.read(files.shared, Organisatie)
    for path in _paths(folder, files):
        files.present.add(kind_of(path))
        if kind_of(path) == Woo.soort:
            files.read_woo(path)
        else:
            files.read(path, soorten.in_dossier()[kind_of(path)])
    files.problems.extend(_wrong_choice(files))
    return files


def _wrong_choice(files: DossierFiles) -> Iterator[Problem]:
    """That the settings name an organisation that is not there, or not so that its name is found
    without reading YAML."""
    text, model = files.models.get(files.folder / SETTINGS, (None, None))
    if text is None or not isinstance(model, Instellingen):
        return
    if (model.organisatie or "") != files.shelf.organisation(files.folder):
        yield text.located(model.fout_bij(ON_ITS_LINE, "organisatie"))
    elif files.shared not in files.models and not files.shelf.has_file(files.shared):
        there = (one.name for one in files.shelf.files(files.shared.parent))
        known = [organisation_name(name) for name in there if is_organisation(name)]
        message = NO_ORGANISATION.format(model.organisatie, files.shared.name)
        meant = nearest(model.organisatie or "", filter(None, known))
        yield text.located(model.fout_bij(message, "organisatie", meant=meant))


def _paths(folder: Path, files: DossierFiles) -> list[Path]:
    """The files of a folder that hold facts or a document, by name."""
    present = list(files.shelf.files(folder))
    problems = list(naming(present))
    files.problems.extend(problems)
    files.present.update(misnamed_kind(path) for path in present)
    wrong = {one.place.file for one in problems if one.severity is Severity.ERROR}
    paths = [one for one in present if one.suffix == ENDING and str(one) not in wrong]
    if not any(kind_of(path) in soorten.documenten() for path in paths) and not wrong:
        kinds = ", ".join(f"{soort}.yaml" for soort in soorten.documenten())
        message = f"er staat geen document in deze map; een document heet bijvoorbeeld {kinds}"
        files.problems.append(Problem(Place(str(folder)), message))
    return paths
