"""Running text of the tree to letters, and letters back to running text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile
from typing import TypeAlias

from generator.content.inline import (
    SUM,
    Emphasis,
    Footnote,
    Foreign,
    HardBreak,
    Inline,
    Link,
    Paragraph,
    Reference,
    Strong,
    Text,
    Withheld,
)
from generator.returning.edits.letters import NOTE, UNSEEN, Form, Letter, Letters, Withholding

_SIGN = re.compile(rf"[ \t\r\n]+|[{UNSEEN}]*[^{UNSEEN}][{UNSEEN}]*")
"""White space in a text is printed as one space; a sign that is not seen goes with the one beside
it."""

_REFERENCE = re.compile(rf"\[\]\{{(\w+)=([^}}]*)\}}|={SUM}")

_By: TypeAlias = Callable[[Letter], object]


@dataclass
class LettersOfTree:
    """Takes running text of one text apart; each mark in it gets a number of its own."""

    _marks: list[Withheld] = field(default_factory=list)

    def of(self, line: Sequence[Inline]) -> Letters:
        """The letters of a line. A reference is one letter, which says how it is written."""
        return tuple(self._of(line, Letter("")))

    def _of(self, line: Sequence[Inline], like: Letter) -> Iterator[Letter]:
        for inline in line:
            match inline:
                case Text(text):
                    yield from (replace(like, char=sign) for sign in _SIGN.findall(text))
                case HardBreak():
                    yield replace(like, char="\n")
                case Footnote(paragraphs):
                    notes = tuple(self.of(one.children) for one in paragraphs)
                    yield replace(like, char=NOTE, note=notes)
                case Reference():
                    yield replace(like, char=inline.written, reference=inline.written)
                case Withheld(children, grounds):
                    self._marks.append(inline)
                    mark = Withholding(len(self._marks), grounds)
                    yield from self._of(children, replace(like, mark=mark))
                case Strong(children):
                    yield from self._formed(children, like, replace(like.form, strong=True))
                case Emphasis(children):
                    yield from self._formed(children, like, replace(like.form, emphasis=True))
                case Link(children, target):
                    yield from self._formed(children, like, replace(like.form, target=target))
                case Foreign(children, language):
                    yield from self._formed(children, like, replace(like.form, language=language))
                case _:
                    raise ValueError(f"no text of staff: {inline}")

    def _formed(self, line: Sequence[Inline], like: Letter, form: Form) -> Iterator[Letter]:
        return self._of(line, replace(like, form=form))


def line_of(letters: Sequence[Letter]) -> tuple[Inline, ...]:
    """The running text that says those letters."""
    return tuple(_line(_tidy(letters), _WRAPPERS))


def _tidy(letters: Sequence[Letter]) -> Letters:
    """The letters, of which white space has a form only between words that have it."""
    tidy = list(letters)
    for at, letter in enumerate(tidy):
        if letter.is_space:
            around = _beside(letters, at, -1), _beside(letters, at, 1)
            tidy[at] = replace(letter, form=_shared(*around), mark=_mark(letter, *around))
    return tuple(tidy)


def _beside(letters: Sequence[Letter], at: int, step: int) -> Letter:
    """The nearest letter on that side that is no white space; one without form if there is none."""
    while 0 <= (at := at + step) < len(letters):
        if not letters[at].is_space:
            return letters[at]
    return Letter("")


def _shared(one: Letter, other: Letter) -> Form:
    mine, yours = one.form, other.form
    return Form(
        mine.strong and yours.strong,
        mine.emphasis and yours.emphasis,
        mine.target if mine.target == yours.target else "",
        mine.language if mine.language == yours.language else "",
    )


def _mark(letter: Letter, *around: Letter) -> Withholding | None:
    return letter.mark if all(one.mark == letter.mark for one in around) else None


@dataclass(frozen=True)
class _Wrapper:
    """A kind of node around letters that have the same of something."""

    by: _By
    around: Callable[[Letter, tuple[Inline, ...]], Inline]


_WRAPPERS: tuple[_Wrapper, ...] = (
    _Wrapper(
        lambda one: one.mark,
        lambda one, inside: Withheld(inside, one.mark.grounds if one.mark else ()),
    ),
    _Wrapper(lambda one: one.form.target, lambda one, inside: Link(inside, one.form.target)),
    _Wrapper(lambda one: one.form.language, lambda one, inside: Foreign(inside, one.form.language)),
    _Wrapper(lambda one: one.form.strong, lambda one, inside: Strong(inside)),
    _Wrapper(lambda one: one.form.emphasis, lambda one, inside: Emphasis(inside)),
)
"""If two reach as far, the first is outside."""


def _line(letters: Sequence[Letter], wrappers: Sequence[_Wrapper]) -> Iterator[Inline]:
    """The letters in nodes; of two kinds the one that reaches furthest is outside."""
    at = 0
    while at < len(letters):
        rest = letters[at:]
        reach = [(_reach(rest, one), one) for one in wrappers if one.by(rest[0])]
        if reach:
            length, wrapper = max(reach, key=lambda pair: pair[0])
            some, within = rest[:length], [one for one in wrappers if one is not wrapper]
            yield wrapper.around(some[0], tuple(_line(some, within)))
        else:
            plain = [*takewhile(lambda one: not any(w.by(one) for w in wrappers), rest)]
            length = len(plain)
            yield from _plain(plain)
        at += length


def _reach(letters: Sequence[Letter], wrapper: _Wrapper) -> int:
    """How many letters from the first on have the same of it."""
    first = wrapper.by(letters[0])
    return len([*takewhile(lambda one: wrapper.by(one) == first, letters)])


def _plain(letters: Sequence[Letter]) -> Iterator[Inline]:
    words = ""
    for letter in letters:
        alone = _alone(letter)
        if alone is None:
            words += letter.char
            continue
        if words:
            yield Text(words)
        words = ""
        yield alone
    if words:
        yield Text(words)


def _alone(letter: Letter) -> Inline | None:
    """What a letter is that is no character."""
    if letter.reference and (written := _REFERENCE.fullmatch(letter.reference)):
        return Reference(written[1] or SUM, written[2] or "")
    if letter.note:
        return Footnote(tuple(Paragraph(line_of(one)) for one in letter.note))
    return HardBreak() if letter.char == "\n" else None


def expanded(own: Sequence[Letter], made: Sequence[Letter]) -> Letters | None:
    """The letters of the YAML, one for each that was made of them.

    A reference comes as often as its value has letters. None when the two do not say the same.
    """
    found = list[Letter]()
    for letter in own:
        found += [letter] * (_length_at(made, len(found)) if letter.reference else 1)
    if len(found) != len(made):
        return None
    same = all(
        mine.reference == printed.reference if mine.reference else mine.folded == printed.folded
        for mine, printed in zip(found, made, strict=True)
    )
    return tuple(found) if same else None


def _length_at(made: Sequence[Letter], at: int) -> int:
    """How many letters the value has that begins there."""
    rest = made[at:]
    ends = (
        number
        for number, (before, letter) in enumerate(pairwise(rest), start=1)
        if letter.reference != before.reference
    )
    return next(ends, len(rest))


def collapsed(letters: Sequence[Letter]) -> Letters:
    """The letters, of which those that stand for the same value in a row are one again."""
    shown = [letters[:1], *(() if b.reference and b is a else (b,) for a, b in pairwise(letters))]
    return tuple(letter for some in shown for letter in some)
