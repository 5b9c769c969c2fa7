"""What a decision leaves out afterwards: as if staff had marked those words in the file itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from generator.content.column_headings import with_headings
from generator.content.inline import Inline, Paragraph, Text, Withheld
from generator.content.picture import Picture
from generator.content.tree import Block, Heading, Table, TableCaption
from generator.content.values import Blocks
from generator.content.walk import rewritten
from generator.content.withholding import MarkedLine, as_printed, as_written
from generator.dossier.dossier import DocumentFile, Dossier
from generator.dossier.tracing import traced
from generator.gronden import Grond
from generator.model.base import Invoer
from generator.model.fields import shown
from generator.model.woo import Woo
from generator.problems import InputError, Problem
from generator.woo.cutting import Span, with_marks
from generator.woo.matching import folded, pattern_of, words_of
from generator.woo.rewriting import Rewriting

I = TypeVar("I", bound=Invoer)  # noqa: E741 (a group of fields, as the base is called)

NOT_FOUND = (
    "{} staat niet in het bestand {}; neem de woorden over zoals ze daar staan, uit één alinea of"
    " één veld"
)
TOO_OFTEN = (
    "{} staat {} keer in het bestand {}; neem er woorden omheen bij, zodat het één plek is, of zet"
    " het bij 'overal_weglaten'"
)


def marked_afterwards(dossier: Dossier, woo: Woo) -> Dossier:
    """The dossier in which those words are marked too.

    Raises ``InputError`` when some are not at exactly one place of their file.
    """
    if not woo.passages:
        return dossier
    found: Counter[int] = Counter()
    facts = {
        name: _Marking.of(name, woo, found).group(one) for name, one in dossier.kader.feiten.items()
    }
    documents = tuple(
        DocumentFile(file.name, _Marking.of(file.name, woo, found).group(file.document))
        for file in dossier.documents
    )
    if problems := traced(dossier, _not_at_one_place(woo, found)):
        raise InputError(problems)
    return replace(dossier, kader=replace(dossier.kader, feiten=facts), documents=documents)


def _not_at_one_place(woo: Woo, found: Counter[int]) -> Iterator[Problem]:
    for number, one in enumerate(woo.passages):
        words, times = shown(one.tekst), found[number]
        if times == 0:
            message = NOT_FOUND.format(words, shown(one.bestand))
        else:
            message = TOO_OFTEN.format(words, times, shown(one.bestand))
        if times != 1:
            yield woo.fout_bij(message, "passages", number, "tekst")


@dataclass(frozen=True)
class _Sought:
    """Words that go; ``number`` is their place in the decision."""

    number: int
    pattern: re.Pattern[str]
    grounds: tuple[Grond, ...]


@dataclass(frozen=True)
class _Marking:
    """Marks in a file what is sought in it, and counts how often each was found."""

    sought: tuple[_Sought, ...]
    found: Counter[int]

    @classmethod
    def of(cls, file: str, woo: Woo, found: Counter[int]) -> _Marking:
        """That of a file of that name."""
        return cls(
            tuple(
                _Sought(number, pattern_of(one.tekst), one.gronden)
                for number, one in enumerate(woo.passages)
                if one.bestand == file
            ),
            found,
        )

    def group(self, group: I) -> I:
        """The facts or the document of the file."""
        return Rewriting(self._line, self._text).group(group) if self.sought else group

    def _line(self, text: str) -> str:
        parts = text.parts if isinstance(text, MarkedLine) else (Text(text),)
        marked = self._row(parts)
        if marked is parts:
            return text
        return MarkedLine(part for part in marked if isinstance(part, Text | Withheld))

    def _text(self, blocks: Blocks) -> Blocks:
        return as_printed(rewritten(as_written(blocks), block=self._block))

    def _block(self, block: Block) -> Block:
        match block:
            case Paragraph() | Heading() | Picture() | TableCaption():
                return replace(block, children=self._row(block.children))
            case Table():
                return with_headings(block, self._row)
            case _:
                return block

    def _row(self, line: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """A whole row of running text."""
        text, spans = folded(words_of(line)), list[Span]()
        for one in self.sought:
            places = [found.span(1) for found in one.pattern.finditer(text)]
            self.found[one.number] += len(places)
            spans.extend(Span(*place, one.grounds) for place in places)
        return with_marks(line, spans) if spans else line
