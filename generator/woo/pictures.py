"""What a public version does with pictures: staff judge each of them in the decision.

What is left out leaves an empty plane of one size, so that nothing follows from it and figures keep
their number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.content.inline import Withheld
from generator.content.picture import Picture
from generator.content.tree import Block
from generator.content.walk import all_of
from generator.dossier.dossier import Dossier
from generator.dossier.pictures import ShownPicture
from generator.gronden import Grond
from generator.model.afbeelding import LosseAfbeelding
from generator.model.invulling import teksten_in
from generator.model.woo import Woo
from generator.pictures.empty import empty
from generator.problems import Problem
from generator.woo.names import Box

LEFT_OUT = "weggelaten"
"""The path of what stands in the place of a picture; no file of a dossier has it."""

NOT_JUDGED = (
    "over deze afbeelding is niet beslist; zet {path} in woo.yaml bij 'afbeeldingen', met"
    " 'openbaar: ja' of met de gronden waarop zij weggaat"
)


@dataclass(frozen=True)
class Removal:
    """Takes pictures out of texts; ``box`` gives what stands in the place of words."""

    grounds: Mapping[str, tuple[Grond, ...]]
    box: Box

    @classmethod
    def of(cls, woo: Woo | None, box: Box) -> Removal:
        """What the decision says."""
        judged = woo.afbeeldingen if woo else ()
        return cls({one.bestand: one.gronden for one in judged if one.gronden}, box)

    def out_of(self, block: Block) -> Block:
        """A picture that goes as an empty one, of which the caption is marked."""
        if not isinstance(block, Picture) or block.path not in self.grounds:
            return block
        grounds = self.grounds[block.path]
        return replace(
            block,
            path=LEFT_OUT,
            description=self.box(block.description, grounds),
            children=(Withheld(block.children, grounds),),
        )

    def out_of_field(self, picture: LosseAfbeelding) -> LosseAfbeelding:
        """The same of one that stands in a field."""
        grounds = self.grounds.get(picture.bestand)
        if not grounds:
            return picture
        words = {name: getattr(picture, name) for name in ("beschrijving", "bijschrift")}
        boxes = {name: self.box(said, grounds) for name, said in words.items()}
        return picture.model_copy(update={"bestand": LEFT_OUT, **boxes})

    def staying(self, pictures: Mapping[str, ShownPicture]) -> dict[str, ShownPicture]:
        """The pictures that stay, and what comes in the place of others."""
        kept = {path: one for path, one in pictures.items() if path not in self.grounds}
        return kept | {LEFT_OUT: ShownPicture(empty(), ())} if self.grounds else kept


def not_judged(dossier: Dossier, woo: Woo) -> Iterator[Problem]:
    """Pictures of which the decision says nothing, at each place where one would become public."""
    judged = {one.bestand for one in woo.afbeeldingen}
    documents = (file.document for file in dossier.documents if not file.document.woo)
    for model in (*dossier.kader.feiten.values(), *documents):
        for origin, text in teksten_in(model):
            for part in all_of(text):
                if isinstance(part, Picture) and part.path not in judged:
                    message = NOT_JUDGED.format(path=part.path)
                    yield Problem.at(origin.at_lines(part.lines), message)
