"""What is taken out of texts, and the boxes that come in its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.content.boxes import SIGN, box, grounds_in
from generator.content.inline import Footnote, Inline, Link, Paragraph, Text, Withheld
from generator.content.walk import all_of
from generator.content.withholding import joined_texts
from generator.content.words import text_of
from generator.gronden import Grond

_NEIGHBOURS = re.compile(rf"{SIGN.pattern}+(?:[^\w\n]*{SIGN.pattern}+)+")
"""Boxes with no word between them: apart they would tell how many words there were."""

_SCHEMES = ("", "mailto:", "https://", "http://")


@dataclass
class Passages:
    """Gives each passage its box, and remembers what it was for the checks.

    The same words have the same box, so what is alike in the original stays alike.
    """

    _numbers: dict[tuple[str, tuple[Grond, ...]], int] = field(default_factory=dict)
    _words: dict[str, None] = field(default_factory=dict)
    _usual: dict[str, None] = field(default_factory=dict)

    def box(self, words: str, grounds: tuple[Grond, ...]) -> str:
        """What stands in the place of those words."""
        if words and not SIGN.search(words):
            self._words[words] = None
        return self._numbered(words, grounds)

    def box_of_usual(self, words: str, grounds: tuple[Grond, ...]) -> str:
        """The same for words that may rightly stand elsewhere too, such as who does something;
        nothing tells which of those are alike."""
        self._usual[words] = None
        return self._numbered("", grounds)

    def _numbered(self, words: str, grounds: tuple[Grond, ...]) -> str:
        known = (" ".join(words.split()).casefold(), grounds)
        return box(grounds, self._numbers.setdefault(known, len(self._numbers) + 1))

    def words(self, staying: str) -> tuple[str, ...]:
        """All that was taken out and is in no file; of what is usual, what is not among the words
        that stay."""
        return (*self._words, *(one for one in self._usual if one not in staying))

    def out_of_parts(self, parts: Iterable[Text | Withheld]) -> str:
        """A short text without what is marked in it."""
        return self.merged("".join(map(self._part, parts)))

    def _part(self, part: Text | Withheld) -> str:
        return part.text if isinstance(part, Text) else self._box_of(part)

    def out_of_line(self, line: Iterable[Inline]) -> tuple[Inline, ...]:
        """Running text without what is marked in it; links lead only where they say."""
        return tuple(
            Text(self.merged(one.text)) if isinstance(one, Text) else one
            for one in joined_texts(word for one in line for word in self._instead_of(one))
        )

    def _instead_of(self, inline: Inline) -> Iterator[Inline]:
        match inline:
            case Withheld():
                yield Text(self._box_of(inline))
                yield from (self._note(one, inline.grounds) for one in _notes(inline.children))
            case Link(children, target) if not _says_where(text_of(children), target):
                yield from children
            case _:
                yield inline

    def _box_of(self, passage: Withheld) -> str:
        inner = grounds_in(text_of(passage.children))
        return self.box(text_of(passage.children), tuple(dict.fromkeys((*passage.grounds, *inner))))

    def _note(self, note: Footnote, grounds: tuple[Grond, ...]) -> Footnote:
        """A note stays, so that the others keep their number."""
        return Footnote((Paragraph((Text(self.box(text_of((note,)), grounds)),)),))

    def merged(self, text: str) -> str:
        """The text in which boxes that stand beside each other are one."""
        return _NEIGHBOURS.sub(lambda row: self.box(row[0], grounds_in(row[0])), text)


def _notes(inlines: Sequence[Inline]) -> Iterator[Footnote]:
    return (one for one in all_of(inlines) if isinstance(one, Footnote))


def _says_where(words: str, target: str) -> bool:
    """Whether the address of a link is what it says."""
    return not SIGN.search(words) and any(f"{scheme}{words}" == target for scheme in _SCHEMES)
