"""The pictures that the texts of a dossier show: their files, and what is wrong with those."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.content.inline import Paragraph, Text
from generator.content.picture import Image, Picture
from generator.content.printed import Inhoud, changed
from generator.content.tree import Block, Passage
from generator.content.walk import all_of, rewritten
from generator.dossier.dossier_files import DossierFiles
from generator.dossier.file_names import name_fault
from generator.dossier.together import too_much
from generator.model.invulling import teksten_in
from generator.origin import Origin
from generator.places import PICTURES, input_name
from generator.problems import InputError, Place, Problem, Severity, nearest
from generator.source import Source

NOT_THERE = "er is geen bestand {path} in dit dossier"
TOO_MUCH = (
    "de afbeeldingen van dit dossier zijn samen {total} MB; {most} MB is het maximum, maak ze"
    " kleiner, om te beginnen deze"
)
UNUSED = (
    "geen tekst van dit dossier toont deze afbeelding; haal haar weg, of zet haar in een tekst met"
    " ![beschrijving]({path})"
)
OF_BEFORE = Text("[afbeelding]")
"""What is printed of a picture in a text of an earlier dossier: its file stayed there, and whether
it may be told what it shows was not asked here."""

_OF_THE_SYSTEM = ("thumbs.db", "desktop.ini")
"""Files that Windows puts in a folder by itself."""


@dataclass(frozen=True)
class ShownPicture:
    """A picture of a dossier, and the files of YAML that show it, by their names as of input."""

    image: Image
    shown_in: tuple[str, ...]


@dataclass(frozen=True)
class _Use:
    """A place in a text where a picture is shown."""

    source: Source
    origin: Origin
    picture: Picture

    def problem(self, message: str, meant: str | None = None) -> Problem:
        place = self.source.place_in_text(self.origin.loc, *self.picture.place)
        return Problem.at(self.origin, message, meant=meant).placed(place)


def read_pictures(files: DossierFiles) -> dict[str, ShownPicture]:
    """The pictures that the texts of a dossier show, by their paths in it.

    What is wrong with them goes to the problems.
    """
    uses: defaultdict[str, list[_Use]] = defaultdict(list)
    for use in _uses(files):
        uses[use.picture.path].append(use)
    there = _there(files)
    files.problems.extend(_absent(uses, there))
    files.problems.extend(_unused(files, uses, there))
    read: dict[str, ShownPicture] = {}
    for path in sorted(uses.keys() & there.keys()):
        shown_in = (input_name(Path(use.source.name)) for use in uses[path])
        try:
            read[path] = ShownPicture(_image(files, there[path]), tuple(dict.fromkeys(shown_in)))
        except InputError as error:
            files.problems.extend(error.problems)
    sizes = {path: len(one.image.data) for path, one in read.items()}
    files.problems.extend(too_much(sizes, there, TOO_MUCH))
    return read


def _uses(files: DossierFiles) -> Iterator[_Use]:
    for source, model in files.models.values():
        for origin, text in teksten_in(model):
            for part in all_of(text):
                if isinstance(part, Picture):
                    yield _Use(source, origin, part)


def _there(files: DossierFiles) -> dict[str, Path]:
    """The files in the folder of pictures, by their paths in the dossier."""
    try:
        found = files.shelf.shown(files.folder, PICTURES)
    except InputError as error:
        files.problems.extend(error.problems)
        return {}
    return {f"{PICTURES}/{path.name}": path for path in found}


def _absent(uses: Mapping[str, list[_Use]], there: Mapping[str, Path]) -> Iterator[Problem]:
    for path in uses.keys() - there.keys():
        for use in uses[path]:
            yield use.problem(NOT_THERE.format(path=path), nearest(path, there))


def _unused(
    files: DossierFiles, uses: Mapping[str, list[_Use]], there: Mapping[str, Path]
) -> Iterator[Problem]:
    """Files that nothing shows; not told while something is wrong with a text that may do so."""
    if any(problem.severity is Severity.ERROR for problem in files.problems):
        return
    for path in sorted(there.keys() - uses.keys()):
        if there[path].name.lower() not in _OF_THE_SYSTEM:
            yield Problem(Place(str(there[path])), UNUSED.format(path=path), Severity.WARNING)


def _image(files: DossierFiles, path: Path) -> Image:
    """Raises ``InputError`` when it cannot be shown, or not every system takes its name."""
    if fault := name_fault(path.name):
        raise InputError([Problem(Place(str(path)), f"deze naam kan niet; {fault}")])
    return files.memory.image(path)


def with_pictures(contents: Inhoud, pictures: Mapping[str, ShownPicture], name: str) -> Inhoud:
    """What is printed, with each picture of the dossier of that name in its place.

    Of a picture in a text of another one is only said that it is there.
    """

    def filled(block: Block) -> Block:
        if not isinstance(block, Passage):
            return block
        is_own = block.origins[0].file.partition("/")[0] == name
        children = rewritten(block.children, block=own if is_own else _in_words)
        return replace(block, children=children)

    def own(block: Block) -> Block:
        if isinstance(block, Picture):
            return replace(block, image=pictures[block.path].image)
        return block

    return changed(contents, lambda line: line, lambda blocks: rewritten(blocks, block=filled))


def _in_words(block: Block) -> Block:
    if isinstance(block, Picture):
        return Paragraph((OF_BEFORE,), block.lines)
    return block
