"""The pictures that the texts of a dossier show: their files, and what is wrong with those."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.content.inline import Paragraph, Text, Value
from generator.content.picture import Image, Picture
from generator.content.printed import Inhoud, with_blocks
from generator.content.tree import Block, Passage
from generator.content.walk import rewritten
from generator.dossier.dossier_files import DossierFiles
from generator.dossier.shown_files import Room, Use, read_shown
from generator.dossier.together import too_much
from generator.places import PICTURES, input_name

TOO_MUCH = (
    "de afbeeldingen van dit dossier zijn samen {total} MB; {most} MB is het maximum, maak ze"
    " kleiner, om te beginnen deze"
)
UNUSED = (
    "geen tekst van dit dossier toont deze afbeelding; haal haar weg, of zet haar in een tekst met"
    " ![beschrijving]({path})"
)
OF_BEFORE = Value((Text("[afbeelding]"),), (), "![]")
"""What is printed of a picture in a text of an earlier dossier: its file stayed there, and whether
it may be told what it shows was not asked here. It is a word of the program, in a text of staff."""

_ROOM = Room(PICTURES, Picture, UNUSED)


@dataclass(frozen=True)
class ShownPicture:
    """A picture of a dossier, and the files of YAML that show it, by their names as of input."""

    image: Image
    shown_in: tuple[str, ...]


def read_pictures(files: DossierFiles) -> dict[str, ShownPicture]:
    """The pictures that the texts of a dossier show, by their paths in it.

    What is wrong with them goes to the problems.
    """
    found = read_shown(files, _ROOM, files.memory.image)
    sizes = {path: len(one.read.data) + len(one.read.drawing) for path, one in found.items()}
    there = {path: one.path for path, one in found.items()}
    files.problems.extend(too_much(sizes, there, TOO_MUCH))
    return {path: ShownPicture(one.read, _names(one.uses)) for path, one in found.items()}


def _names(uses: Iterable[Use]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(input_name(Path(use.source.name)) for use in uses))


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

    return with_blocks(contents, lambda blocks: rewritten(blocks, block=filled))


def _in_words(block: Block) -> Block:
    if isinstance(block, Picture):
        return Paragraph((OF_BEFORE,), block.lines)
    return block
