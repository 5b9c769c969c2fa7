"""A text of paragraphs that was changed in Word, as it becomes in the YAML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.content.inline import Inline
from generator.content.picture import Picture
from generator.content.tree import Block, Heading, TableCaption
from generator.content.withholding import as_written
from generator.markdown.writing import UnwritableError, write
from generator.origin import Origin
from generator.returning.edits.alignment import BlockPair
from generator.returning.edits.captions import captions_in, is_plain
from generator.returning.edits.carrying import carried
from generator.returning.edits.fields import Fields
from generator.returning.edits.figures import FiguresTables, figures_in
from generator.returning.edits.inlines import LettersOfTree, expanded, line_of
from generator.returning.edits.letters import Letters, settled
from generator.returning.edits.lines_of_tree import lines_of, with_lines
from generator.returning.edits.markdown_lines import written
from generator.returning.edits.paragraph_pairs import (
    ParagraphPair,
    cells_of,
    paragraph_pairs,
    paragraphs_of,
)
from generator.returning.edits.printed import (
    PrintedBlock,
    PrintedParagraph,
    PrintedTable,
    is_caption,
    shape,
)
from generator.returning.edits.reasons import (
    CAPTION,
    SHORTENED,
    STRUCTURE,
    UNWRITABLE,
    NotCarriedError,
)
from generator.returning.edits.sameness import same_words
from generator.returning.edits.word_tree import tree_of_words

LINE_WIDTH = 100
"""So many characters a line of a text in a file has at most, with what it is indented."""

INDENT = 2
"""So much is a text indented for each group or list that it stands in."""


def changed_text(fields: Fields, origin: Origin, pairs: Sequence[BlockPair]) -> str | None:
    """What the text becomes of which those blocks were made, and what they became.

    None when it stays as it is. Raises ``NotCarriedError`` when the YAML cannot say it.
    """
    tree = fields.blocks(origin)
    text = _Text.of(tree, pairs)
    if text.stays:
        return None
    new = text.in_place() if text.has_same_shape else text.anew()
    if not all(map(is_plain, captions_in(new))):
        raise NotCarriedError(CAPTION)
    return None if new == tree else _written(fields, origin, new)


def changed_line(fields: Fields, origin: Origin, made: Letters, now: Letters) -> str | None:
    """The same for a text of one paragraph that stands in a line with other words."""
    tree = fields.blocks(origin)
    lines = lines_of(tree)
    if len(lines) != 1:
        raise NotCarriedError(SHORTENED)
    became = carried(LettersOfTree().of(lines[0]), settled(made), settled(now))
    new = with_lines(tree, lambda _: line_of(became))
    return None if new == tree else _written(fields, origin, new)


def _written(fields: Fields, origin: Origin, new: tuple[Block, ...]) -> str:
    described, before = fields.of(origin), fields.data(origin)
    assert isinstance(before, str) and described is not None and described.notation is not None
    notation = described.notation

    def read(said: str) -> tuple[Block, ...]:
        try:
            blocks: tuple[Block, ...] = notation.read(said)
        except ValueError as error:
            raise NotCarriedError(UNWRITABLE, str(error)) from None
        return as_written(blocks)

    width = LINE_WIDTH - INDENT * len(origin.loc)
    return written(before, fields.blocks(origin), new, width, read)


def new_text(blocks: Sequence[PrintedBlock]) -> str:
    """The Markdown of blocks that somebody put in. Raises ``NotCarriedError``."""
    words = {block: _fresh(block.letters) for block in paragraphs_of(blocks)}
    return _markdown(tree_of_words(blocks, words, {}))


@dataclass(frozen=True)
class _Text:
    """A text: its tree, the pairs of paragraphs, what stands in the YAML of each that was made.

    Tables of ``figures`` have no paragraphs: nothing in them is of the text.
    """

    tree: tuple[Block, ...]
    figures: FiguresTables
    blocks: Sequence[BlockPair]
    pairs: Sequence[ParagraphPair]
    own: Mapping[PrintedParagraph, Letters]
    now: Mapping[PrintedParagraph, Letters]

    @classmethod
    def of(cls, tree: tuple[Block, ...], blocks: Sequence[BlockPair]) -> _Text:
        """Raises ``NotCarriedError`` when the blocks were made of something else than that tree."""
        figures = figures_in(tree, [old for old, _ in blocks])
        worded = [(old, new) for old, new in blocks if old not in figures]
        pairs = [pair for one in worded for pair in paragraph_pairs(*one)]
        made = [*paragraphs_of([old for old, _ in worded if old])]
        letters = LettersOfTree()
        lines = [letters.of(line) for line in lines_of(tree)]
        if len(lines) != len(made) or not all(
            expanded(line, one.letters) for line, one in zip(lines, made, strict=True)
        ):
            raise NotCarriedError(SHORTENED)
        own = dict(zip(made, lines, strict=True))
        now = {new: _became(own, pairs, old, new) for old, new in pairs if new}
        return cls(tree, figures, blocks, pairs, own, now)

    @property
    def has_same_shape(self) -> bool:
        """Whether only words within paragraphs were changed."""
        same_cells = (cells_of(old) == cells_of(new) for old, new in self.blocks)
        same = (old and new and shape(old) == shape(new) for old, new in self.pairs)
        return all(same) and all(same_cells)

    @property
    def stays(self) -> bool:
        """Whether nothing was changed at all."""
        return self.has_same_shape and all(
            old and new and self.now[new] == self.own[old] for old, new in self.pairs
        )

    def in_place(self) -> tuple[Block, ...]:
        """The tree with other words in its lines."""
        known = {old: new for old, new in self.pairs if old and new}
        became = iter([(self.own[old], self.now[known[old]]) for old in self.own])

        def turn(line: tuple[Inline, ...]) -> tuple[Inline, ...]:
            before, now = next(became)
            return line if before == now else line_of(now)

        return with_lines(self.tree, turn)

    def anew(self) -> tuple[Block, ...]:
        """The tree of the paragraphs that there are now.

        Raises ``NotCarriedError`` if Word could not even say the old tree.
        """
        old = self._tree([one for one, _ in self.blocks if one], self.own)
        if _markdown(old) != _markdown(self.tree):
            raise NotCarriedError(STRUCTURE)
        return self._tree([one for _, one in self.blocks if one], self.now)

    def _tree(
        self, blocks: Sequence[PrintedBlock], said: Mapping[PrintedParagraph, Letters]
    ) -> tuple[Block, ...]:
        """The tree of those blocks, with each picture in the place of its caption, and each table
        out of a file in its own."""
        made = list[Block]()
        for kind, some in groupby(blocks, self._kind):
            match kind:
                case "caption":
                    made += (self._captioned(one, said) for one in paragraphs_of(some))
                case "figures":
                    made += (self.figures[one] for one in some if isinstance(one, PrintedTable))
                case _:
                    made += tree_of_words([*some], said, self._levels)
        return tuple(made)

    def _kind(self, block: PrintedBlock) -> str:
        if block in self.figures:
            return "figures"
        return "caption" if is_caption(block) else "words"

    def _captioned(
        self, caption: PrintedParagraph, said: Mapping[PrintedParagraph, Letters]
    ) -> Picture | TableCaption:
        """What a caption stands for, which may have been moved."""
        made = dict(zip(filter(is_caption, self.own), captions_in(self.tree), strict=True))
        shown = {id(old.word): one for old, one in made.items()}
        return replace(shown[id(caption.word)], children=line_of(said[caption]))

    @property
    def _levels(self) -> Mapping[int, int]:
        """The level that a heading of each level in Word has in the text."""
        printed = [one.word.heading for one in self.own if one.word.heading]
        own = (block.level for block in self.tree if isinstance(block, Heading))
        return dict(zip(printed, own, strict=False))


def _became(
    own: Mapping[PrintedParagraph, Letters],
    pairs: Sequence[ParagraphPair],
    old: PrintedParagraph | None,
    new: PrintedParagraph,
) -> Letters:
    """The letters of a paragraph as they come in the YAML; one that was moved keeps its own."""
    moved = (
        one for one, other in pairs if one and not other and same_words(one.letters, new.letters)
    )
    source = old or next(moved, None)
    return carried(own[source], source.letters, new.letters) if source else _fresh(new.letters)


def _fresh(letters: Letters) -> Letters:
    """Letters that somebody put in. Word gives new words a language by itself."""
    return tuple(
        replace(
            one,
            form=replace(one.form, language=""),
            note=tuple(map(_fresh, one.note)),
        )
        for one in letters
    )


def _markdown(blocks: tuple[Block, ...]) -> str:
    try:
        return write(blocks)
    except UnwritableError as error:
        raise NotCarriedError(UNWRITABLE, str(error)) from None
