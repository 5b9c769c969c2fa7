"""The files that go along as annexes of the documents of a dossier, and what is wrong with them.

They go along as they are, so a signature in one stays whole. Whoever gets one must be able to open
it, now and from the archive.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.file_names import ANNEX_ENDINGS, alike
from generator.dossier.together import too_much
from generator.model.kind import Document
from generator.model.meegaand import MeegaandBestand
from generator.places import input_name
from generator.problems import InputError, Place, Problem, Severity, nearest
from generator.source import Source

if TYPE_CHECKING:
    from generator.dossier.annex_faults import JudgedFile  # few dossiers need what reads PDF

NOT_THERE = (
    "er is geen bestand {name} in de map van dit dossier; zet het daar neer, of haal 'bestand' weg"
)
SAME_NAME = (
    "zo heet het bestand dat van {yaml} wordt gemaakt ook; geef het bestand van de bijlage een"
    " andere naam"
)
TOO_MUCH = "de bestanden van de bijlagen zijn samen {total} MB; {most} MB is het maximum"

NOT_BEHIND = (
    "de bladzijden van {name} komen niet achter het document (het bestand zelf gaat wel mee), want"
    " {why_not}"
)

ACTS = (
    "in {name} zit een opdracht die een computer kan uitvoeren als iemand de pdf opent of erin"
    " klikt, zoals JavaScript; het bestand gaat mee zoals het is, maar bewaar het liever zonder"
)


@dataclass(frozen=True)
class Annexes:
    """The files that go along with the documents of a dossier, by name, and those of which the
    pages can follow a document in its PDF."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    with_pages: frozenset[str] = frozenset()

    def of(self, folder: Path, document: Document) -> dict[str, bytes]:
        """The files of that document, by path from the folder in which all dossiers stand."""
        names = dict.fromkeys(one.naam for one in document.bestanden())
        return {input_name(folder / name): self.files[name] for name in names if name in self.files}

    def behind(self, folder: Path, document: Document) -> dict[str, str]:
        """What the pages that follow that document are called, by the path of their file."""
        return {
            input_name(folder / one.naam): one.boven
            for one in document.bestanden()
            if one.boven and one.naam in self.with_pages
        }


def read_annexes(files: DossierFiles) -> Annexes:
    """The files that its documents name. What is wrong goes to the problems.

    Of a dossier of which only the YAML came back there are none, and that is not wrong.
    """
    if not files.shelf.has_annexes:
        return Annexes()
    there = {path.name: path for path in files.shelf.files(files.folder)}
    read = dict(_read(files, there))
    contents = {name: one.data for name, one in read.items()}
    sizes = {name: len(data) for name, data in contents.items()}
    files.problems.extend(too_much(sizes, there, TOO_MUCH))
    files.problems.extend(_acting(files, read))
    return Annexes(contents, frozenset(_with_pages(files, read)))


def _read(files: DossierFiles, there: Mapping[str, Path]) -> Iterator[tuple[str, JudgedFile]]:
    """Each file that is named and can go along, once."""
    known = dict.fromkeys(files.names_of_documents())
    seen: set[str] = set()
    for text, one in _named(files):
        if message := _refused(one.naam, there, known):
            annexes = (name for name in there if name.endswith(ANNEX_ENDINGS))
            meant = None if one.naam in there else nearest(one.naam, annexes)
            files.problems.append(text.located(Problem.at(one.plek, message, meant=meant)))
        elif one.naam not in seen:
            seen.add(one.naam)
            try:
                yield one.naam, _whole(files, there[one.naam])
            except InputError as error:
                files.problems.extend(error.problems)


def _acting(files: DossierFiles, read: Mapping[str, JudgedFile]) -> Iterator[Problem]:
    """Which of those files may do something by themselves, each where it is first named."""
    named = {one.naam: (text, one) for text, one in reversed(tuple(_named(files)))}
    for name, (text, one) in named.items():
        if name in read and read[name].acts:
            yield text.located(Problem.at(one.plek, ACTS.format(name=name), Severity.WARNING))


def _with_pages(files: DossierFiles, read: Mapping[str, JudgedFile]) -> Iterator[str]:
    """Those of which the pages are asked for, and can follow a document."""
    for text, one in _named(files):
        if one.plek_achteraan and one.naam in read:
            if why_not := read[one.naam].why_not_behind:
                message = NOT_BEHIND.format(name=one.naam, why_not=why_not)
                problem = Problem.at(one.plek_achteraan, message, Severity.WARNING)
                files.problems.append(text.located(problem))
            else:
                yield one.naam


def _named(files: DossierFiles) -> Iterator[tuple[Source, MeegaandBestand]]:
    for text, model in files.models.values():
        if isinstance(model, Document):
            yield from ((text, one) for one in model.bestanden())


def _refused(name: str, there: Collection[str], documents: Collection[str]) -> str:
    """Why no file of that name can go along; empty when it can."""
    if name not in there:
        return NOT_THERE.format(name=name)
    stem = Path(name).stem
    same = next((one for one in documents if alike(one) == alike(stem)), None)
    return SAME_NAME.format(yaml=f"{same}.yaml") if same else ""


def _whole(files: DossierFiles, path: Path) -> JudgedFile:
    """A file that anybody can open. Raises ``InputError`` for another."""
    judged = files.memory.judged(path)
    if judged.fault:
        raise InputError([Problem(Place(str(path)), judged.fault)])
    return judged
