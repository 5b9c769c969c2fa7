"""The captions of pictures and tables. That of a picture stands in its text for the picture, which
itself has no words.

A picture stays what it is in the YAML, so it keeps its caption: words of that may be changed, and
the two may be moved. So it is with the caption of a table. One that is gone stays, and one that
came is the caption of nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile

from generator.content.inline import Text
from generator.content.picture import Picture
from generator.content.tree import Block, TableCaption
from generator.content.walk import all_of
from generator.returning.edits.alignment import BlockPair
from generator.returning.edits.letters import Letters, as_text
from generator.returning.edits.printed import PrintedBlock, PrintedParagraph, is_caption
from generator.returning.edits.sameness import same_words
from generator.style.text_roles import BODY_TEXT

_NUMBER = r"\d*"
"""A number that Word counts is no word; one that it counts no more is, and stands anywhere."""


def captions_in(tree: tuple[Block, ...]) -> list[Picture | TableCaption]:
    """The pictures and the captions of tables of a text, in their order."""
    return [block for block in all_of(tree) if isinstance(block, Picture | TableCaption)]


def is_plain(caption: Picture | TableCaption) -> bool:
    """Whether the caption of a picture is what Markdown has for it: words, and nothing about
    them."""
    return isinstance(caption, TableCaption) or all(
        isinstance(inline, Text) for inline in caption.children
    )


def without_number(
    old: PrintedParagraph, new: PrintedParagraph
) -> tuple[PrintedParagraph, PrintedParagraph]:
    """What was made and what it became; of a caption that is a field, without the number that Word
    counts, if that still stands before it."""
    now = _like(old, new) if is_caption(old) else None
    own = _of_staff(old)
    return (replace(old, letters=own), now) if own and now else (old, new)


@dataclass
class Captions:
    """The pairs of blocks of a text in which every picture has its caption, without its number.

    ``kept`` are captions that stay although they are gone, or have no number any more, with what
    stands there; ``came`` those that belong to no picture of the text.
    """

    pairs: list[BlockPair] = field(default_factory=list)
    kept: list[tuple[PrintedParagraph, PrintedParagraph | None]] = field(default_factory=list)
    came: list[PrintedParagraph] = field(default_factory=list)

    @classmethod
    def of(cls, pairs: Sequence[BlockPair]) -> Captions:
        """Those of a text."""
        found = cls()
        moved = _moved(pairs)
        for old, new in pairs:
            if isinstance(old, PrintedParagraph) and is_caption(old):
                found._that_was_made(old, new, moved)
            elif isinstance(new, PrintedParagraph) and new in moved:
                found.pairs.append((None, _like(moved[new], new)))
            elif isinstance(new, PrintedParagraph) and old is None and is_caption(new):
                found._that_came(new)
            else:
                found.pairs.append((old, new))
        return found

    def _that_was_made(
        self,
        old: PrintedParagraph,
        new: PrintedBlock | None,
        moved: Mapping[PrintedParagraph, PrintedParagraph],
    ) -> None:
        bare = replace(old, letters=_of_staff(old))
        if not isinstance(new, PrintedParagraph) or not _is_still(old, new):
            if old in moved.values():
                self.pairs.append((bare, None))
            else:
                self.kept.append((old, None))
                self.pairs.append((bare, bare))
            if new:
                self.pairs.append((None, new))
        elif now := _like(old, new):
            self.pairs.append((bare, now))
        else:
            self.kept.append((old, new))
            self.pairs.append((bare, bare))

    def _that_came(self, new: PrintedParagraph) -> None:
        """Below no picture it is a paragraph: one gets its looks from the caption above it."""
        if new.word.pictures:
            self.came.append(new)
        else:
            self.pairs.append((None, replace(new, word=replace(new.word, style=BODY_TEXT.name))))


def _moved(pairs: Sequence[BlockPair]) -> dict[PrintedParagraph, PrintedParagraph]:
    """Captions that came and say what one says that went elsewhere, with that one."""
    found: dict[PrintedParagraph, PrintedParagraph] = {}
    gone = [old for old, new in pairs if isinstance(old, PrintedParagraph) and new is None]
    came = [new for old, new in pairs if isinstance(new, PrintedParagraph) and old is None]
    for old in filter(is_caption, gone):
        for new in came:
            now = _like(old, new) if is_caption(new) and new not in found else None
            if now and same_words(_of_staff(old), now.letters):
                found[new] = old
                break
    return found


def _is_still(old: PrintedParagraph, new: PrintedParagraph) -> bool:
    """Whether what stands in the place of a caption is one."""
    return is_caption(new) or bool(new.word.pictures) or _like(old, new) is not None


def _of_staff(caption: PrintedParagraph) -> Letters:
    """What of a caption that was made stands in the YAML: its number is of the program."""
    return tuple(dropwhile(lambda letter: not letter.origins, caption.letters))


def _like(old: PrintedParagraph, new: PrintedParagraph) -> PrintedParagraph | None:
    """The caption that the old one became, without its number, whatever that is now; None when the
    words around its number are others, or nothing stands behind them."""
    fixed = as_text(old.letters[: len(old.letters) - len(_of_staff(old))])
    found = re.match(_NUMBER.join(map(re.escape, fixed)), as_text(new.letters))
    letters = new.letters[found.end() :] if found else ()
    return PrintedParagraph(old.word, letters) if letters else None
