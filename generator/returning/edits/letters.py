"""Text letter by letter, each with its form and what it comes from, so that two can be compared.

A text is held as it stands in the YAML, in the file as it was made, and in the file that came
back. A letter of one is a letter of the other when both are compared as the same sign.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TypeAlias

from generator.content.provenance import Origins
from generator.gronden import Grond
from generator.received.document import Author, WordParagraph
from generator.received.inline_tree import loosened

NOTE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a note in a text."""

_TOKEN = re.compile(r"\w+|\W")
_SAME_SIGN = str.maketrans({"\N{HYPHEN}": "-", "\N{NON-BREAKING HYPHEN}": "-"})
UNSEEN = "\N{SOFT HYPHEN}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{ZERO WIDTH SPACE}"
"""Signs that say how a line is laid out; the program and Word put them in by themselves."""


@dataclass(frozen=True, slots=True)
class Form:
    """How words look that Markdown can say, and where they lead to."""

    strong: bool = False
    emphasis: bool = False
    target: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Withholding:
    """Words that a public version leaves out; ``number`` tells one from the next in its text."""

    number: int
    grounds: tuple[Grond, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """One sign of a text. White space may be several characters, that are printed as one.

    ``origins`` are known of what was made, ``mark`` of what stands in the YAML. One that stands
    for a value has its ``reference`` there. ``note`` has the paragraphs of a note. ``by`` is who
    put it in, if that was tracked. One with an ``own_look`` was given another colour, size or font
    than that of its style.
    """

    char: str
    form: Form = Form()
    origins: Origins = ()
    reference: str = ""
    mark: Withholding | None = None
    note: tuple[Letters, ...] = ()
    by: Author | None = None
    own_look: bool = False

    @property
    def folded(self) -> str:
        """The one sign as which it is compared."""
        if self.char != "\n" and self.char.isspace():
            return " "
        return self.char.strip(UNSEEN)[:1].translate(_SAME_SIGN)

    @property
    def is_space(self) -> bool:
        """Whether it is white space."""
        return self.char.isspace()


Letters: TypeAlias = tuple[Letter, ...]


def letters_of(paragraph: WordParagraph) -> Letters:
    """The letters of a paragraph of Word, with plain spaces where the program keeps words together
    in print."""
    letters = settled(raw_letters(paragraph, letters_of))
    loose = loosened("".join(letter.char for letter in letters))
    if len(loose) != len(letters):
        return letters
    return tuple(replace(one, char=char) for one, char in zip(letters, loose, strict=True))


def raw_letters(
    paragraph: WordParagraph, read: Callable[[WordParagraph], Letters]
) -> Iterator[Letter]:
    """Every sign of a paragraph; ``read`` reads those of its notes."""
    for run in paragraph.runs:
        form = Form(run.strong, run.emphasis, run.target.rstrip("/"), run.language)
        for char in run.text:
            yield Letter(char, form, by=run.inserted, own_look=run.own_look)
        if run.note:
            yield Letter(NOTE, form, note=tuple(map(read, run.note)), by=run.inserted)


def settled(letters: Iterable[Letter]) -> Letters:
    """The letters that can be seen, without white space at either end; several spaces are one."""
    visible = [letter for letter in letters if letter.char not in UNSEEN]
    before = (None, *visible)
    seen = tuple(
        letter
        for last, letter in zip(before, visible, strict=False)
        if not last or not last.folded == letter.folded == " "
    )
    words = [at for at, letter in enumerate(seen) if not letter.is_space]
    return seen[words[0] : words[-1] + 1] if words else ()


def as_text(letters: Sequence[Letter]) -> str:
    """The words, without notes."""
    return "".join(letter.char for letter in letters if letter.char != NOTE)


def one_spaced(text: str) -> str:
    """The words with one plain space between each two, by which they are known again."""
    return " ".join(text.split())


def folded(letters: Sequence[Letter]) -> str:
    """The letters as they are compared, one sign for each."""
    return "".join(letter.folded for letter in letters)


PlaceInBoth: TypeAlias = tuple[int, int, int, int]
"""Where something stands in two texts: from and up to where in the one, and in the other."""


def stretches(old: Sequence[Letter], new: Sequence[Letter]) -> Iterator[tuple[bool, PlaceInBoth]]:
    """The parts of two texts in turn, each with whether it is the same in both."""
    before, now = _tokens(folded(old)), _tokens(folded(new))
    starts, begins = _starts(before), _starts(now)
    matcher = SequenceMatcher(None, before, now, autojunk=False)
    for kind, first, end, start, stop in matcher.get_opcodes():
        stretch = starts[first], starts[end], begins[start], begins[stop]
        if kind == "equal":
            yield True, stretch
        else:
            yield from _narrowed(old, new, stretch)


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _starts(tokens: Sequence[str]) -> list[int]:
    """Where each begins, and where the last one ends."""
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token))
    return starts


def _narrowed(
    old: Sequence[Letter], new: Sequence[Letter], stretch: PlaceInBoth
) -> Iterator[tuple[bool, PlaceInBoth]]:
    """A part that differs, with what is the same at its beginning and its end as parts of it."""
    first, end, start, stop = stretch
    before, now = folded(old[first:end]), folded(new[start:stop])
    head = _common(before, now)
    tail = min(_common(before[::-1], now[::-1]), len(before) - head, len(now) - head)
    parts = (
        (True, (first, first + head, start, start + head)),
        (False, (first + head, end - tail, start + head, stop - tail)),
        (True, (end - tail, end, stop - tail, stop)),
    )
    for same, (begin, until, again, up_to) in parts:
        if begin < until or again < up_to:
            yield same, (begin, until, again, up_to)


def _common(one: str, other: str) -> int:
    """How many signs are the same at the beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
