"""The files that go along as annexes of the documents of a dossier, and what is wrong with them.

They go along as they are, so a signature in one stays whole. Whoever gets one must be able to open
it, now and from the archive.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.file_names import ANNEX_ENDINGS, alike
from generator.dossier.together import too_much
from generator.model.kind import Document
from generator.places import input_name
from generator.problems import InputError, Place, Problem, nearest

NOT_THERE = (
    "er is geen bestand {name} in de map van dit dossier; zet het daar neer, of haal 'bestand' weg"
)
SAME_NAME = (
    "zo heet het bestand dat van {yaml} wordt gemaakt ook; geef het bestand van de bijlage een"
    " andere naam"
)
TOO_MUCH = "de bestanden van de bijlagen zijn samen {total} MB; {most} MB is het maximum"


def read_annexes(files: DossierFiles) -> dict[str, bytes]:
    """The files that its documents name, by their names. What is wrong goes to the problems.

    Of a dossier of which only the YAML came back there are none, and that is not wrong.
    """
    if not files.shelf.has_annexes:
        return {}
    there = {path.name: path for path in files.shelf.files(files.folder)}
    named = dict.fromkeys(files.names_of_documents())
    read: dict[str, bytes] = {}
    for text, model in files.models.values():
        for origin, name in model.bestanden() if isinstance(model, Document) else ():
            if message := _refused(name, there, named):
                meant = nearest(name, (one for one in there if one.endswith(ANNEX_ENDINGS)))
                problem = Problem.at(origin, message, meant=None if name in there else meant)
                files.problems.append(text.located(problem))
            elif name not in read:
                try:
                    read[name] = _whole(files, there[name])
                except InputError as error:
                    files.problems.extend(error.problems)
    sizes = {name: len(data) for name, data in read.items()}
    files.problems.extend(too_much(sizes, there, TOO_MUCH))
    return read


def _refused(name: str, there: Collection[str], documents: Collection[str]) -> str:
    """Why no file of that name can go along; empty when it can."""
    if name not in there:
        return NOT_THERE.format(name=name)
    stem = Path(name).stem
    same = next((one for one in documents if alike(one) == alike(stem)), None)
    return SAME_NAME.format(yaml=f"{same}.yaml") if same else ""


def _whole(files: DossierFiles, path: Path) -> bytes:
    """The contents of a file that anybody can open. Raises ``InputError`` for another."""
    from generator.dossier.annex_faults import fault_of  # few dossiers need what reads PDF

    data = files.shelf.read_beside(path)
    if fault := fault_of(data, path.suffix):
        raise InputError([Problem(Place(str(path)), fault)])
    return data


def annexes_of(folder: Path, document: Document, annexes: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of that document, by path from the folder in which all dossiers stand."""
    names = dict.fromkeys(name for _, name in document.bestanden())
    return {input_name(folder / name): annexes[name] for name in names if name in annexes}
