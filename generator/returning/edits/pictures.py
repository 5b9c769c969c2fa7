"""What somebody changed of the pictures of a document: of that only what is said of one that stands
in a field of its own can come in the YAML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.content.provenance import Origins
from generator.origin import Origin
from generator.pictures.likeness import look_alike
from generator.received.document import Received, WordPicture
from generator.received.unread import PICTURE
from generator.returning.edits.alignment import BlockPair
from generator.returning.edits.captions import Captions
from generator.returning.edits.fields import Fields
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.letters import Letter
from generator.returning.edits.printed import PrintedBlock, PrintedParagraph, is_caption
from generator.returning.edits.reasons import (
    CAPTION_KEPT,
    NEW_PICTURE,
    NO_CAPTION,
    OTHER_DESCRIPTION,
    OTHER_PICTURE,
    PICTURE_GONE,
    PICTURE_MOVED,
    NotCarriedError,
)
from generator.returning.edits.sources import authors_in, origins_in
from generator.returning.edits.values import changed_value

ANOTHER = "een ander plaatje"
DESCRIPTION = "beschrijving"
"""The field that says what the picture in a field shows."""


def with_captions(
    findings: Findings, source: Origin, pairs: Sequence[BlockPair]
) -> Sequence[BlockPair]:
    """The blocks of a text, in which each picture keeps its caption; tells what cannot be."""
    captions = Captions.of(pairs)
    for old, new in captions.kept:
        took = authors_in([new]) if new else findings.took_out([old])
        words = ChangedWords(old.text, new.text if new else "", took)
        findings.refuse([source], words, CAPTION_KEPT)
    for came in captions.came:
        findings.refuse([], ChangedWords("", came.text, authors_in([came])), NO_CAPTION)
    return captions.pairs


@dataclass(frozen=True)
class ShownPicture:
    """A picture of a document that was made: in which values it stands, and what became of the
    caption below it, if that is still there."""

    picture: WordPicture
    origins: Origins
    became: PrintedParagraph | None


def shown_in(
    printed: Sequence[PrintedBlock], became: Mapping[PrintedBlock, PrintedBlock]
) -> Iterator[ShownPicture]:
    """The pictures with a caption; ``became`` says of each block that stayed which one it was."""
    now = {old: new for new, old in became.items()}
    for block in printed:
        if isinstance(block, PrintedParagraph) and is_caption(block):
            caption = now.get(block)
            below = caption if isinstance(caption, PrintedParagraph) else None
            for picture in block.word.pictures:
                yield ShownPicture(picture, origins_in(block), below)


def tell_pictures(
    findings: Findings, shown: Sequence[ShownPicture], made: Received, now: Received
) -> None:
    """Tells which pictures are others, are gone, or came."""
    _Told(findings, made, now, [*now.pictures]).all(shown)


@dataclass(frozen=True)
class _Told:
    """Goes over the pictures that there were; ``left`` are those that there are and were not yet
    found to be one of them."""

    findings: Findings
    made: Received
    now: Received
    left: list[WordPicture]

    def all(self, shown: Sequence[ShownPicture]) -> None:
        """Those at their captions first, then those that stand elsewhere."""
        away = [one for one in shown if not self._at_caption(one)]
        own = [one.picture for one in shown]
        away += [ShownPicture(one, (), None) for one in self.made.pictures if one not in own]
        lost = [one for one in away if not self._elsewhere(one)]
        for one in lost:
            self._refuse(one, "", PICTURE_GONE)
        for _ in self.left:
            self.findings.refuse([], ChangedWords("", PICTURE), NEW_PICTURE)

    def _at_caption(self, one: ShownPicture) -> bool:
        """Whether at the caption stands a picture, which it is then."""
        there = [new for new in one.became.word.pictures if new in self.left] if one.became else []
        if not there:
            return False
        now = next((new for new in there if self._is_same(one.picture, new)), there[0])
        self.left.remove(now)
        if not self._is_same(one.picture, now):
            self._refuse(one, ANOTHER, OTHER_PICTURE)
        elif one.picture.description != now.description:
            self._describe(one, now.description)
        return True

    def _describe(self, one: ShownPicture, now: str) -> None:
        """That it is said to show something else: a field of it becomes that, a text does not."""
        words = ChangedWords(one.picture.description, now)
        field = _description_of(self.findings.fields, one.origins)
        if field is None:
            self.findings.refuse(one.origins, words, OTHER_DESCRIPTION)
            return
        made, said = (tuple(map(Letter, text)) for text in (words.before, now))
        try:
            value = changed_value(self.findings.fields, field, made, said)
        except NotCarriedError as error:
            self.findings.refuse([field], words, error)
        else:
            if value is not None:
                self.findings.put(field, value, words)

    def _elsewhere(self, one: ShownPicture) -> bool:
        """Whether the picture stands somewhere else; without its caption that is told."""
        now = next((new for new in self.left if self._is_same(one.picture, new)), None)
        if now is None:
            return False
        self.left.remove(now)
        if one.became:
            self._refuse(one, PICTURE, PICTURE_MOVED)
        return True

    def _is_same(self, old: WordPicture, new: WordPicture) -> bool:
        if old.seal == new.seal:
            return True
        mine, yours = self.made.media.get(old.seal), self.now.media.get(new.seal)
        return mine is not None and yours is not None and look_alike(mine, yours)

    def _refuse(self, one: ShownPicture, after: str, reason: str) -> None:
        self.findings.refuse(one.origins, ChangedWords(_called(one), after), reason)


def _description_of(fields: Fields, origins: Origins) -> Origin | None:
    """The field beside the caption that says what a picture shows; None for one in a text."""
    if len(origins) != 1 or fields.is_text(origins[0]):
        return None
    field = Origin(origins[0].file, (*origins[0].loc[:-1], DESCRIPTION))
    return field if fields.of(field) else None


def _called(one: ShownPicture) -> str:
    """What a picture is called where it is told: what it is said to show."""
    said = one.picture.description
    return f"{PICTURE} ({said})" if said else PICTURE
