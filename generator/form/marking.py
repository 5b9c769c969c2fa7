"""Marking words of a text that a public version leaves out, and taking such a mark away.

A text comes with what is chosen in it. Whatever is changed reads back as the very same text: a mark
prints its words as ever. What cannot be marked is said in words, and nothing is changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pydantic_core import PydanticCustomError

from generator.dutch import capitalized
from generator.gronden import LEVENSSFEER, TUSSEN, Grond, GrondError, lees, schrijf
from generator.woo.written_marks import WrittenMark, written_marks

Read = Callable[[object], object]
"""How the text of a field is read; raises a fault for one that is wrong."""

IS_WRONG = "In deze tekst staat nog een fout ({}). Verbeter die eerst."
IS_MARKED = (
    "In deze woorden is al iets gemarkeerd. Klik in die markering om haar te veranderen of weg te"
    " halen, of kies woorden ervoor of erachter."
)
IN_PARTS = (
    "Deze woorden staan niet bij elkaar in één alinea, één punt van een lijst of één cel van een"
    " tabel. Markeer elk deel apart."
)
IN_LINK = "Deze woorden horen bij een link. Kies de hele link: van [ tot en met )."
WITH_BRACKETS = "In een korte tekst kunt u geen woorden met [ of ] markeren. Kies andere woorden."
IN_BOLD = (
    "Deze woorden beginnen of eindigen midden in vette of cursieve tekst. Kies die tekst helemaal,"
    " of een stuk daarbinnen."
)
NOT_SO = "Deze woorden kunnen zo niet worden gemarkeerd. Kies een ander stuk."
NO_GROUND = "Kies waarom deze woorden weggaan."

_ITEM = re.compile(r"[ \t>]*(?:(?:[-+*•]|\d{1,9}[.)])[ \t]+|#{1,3}[ \t]+|\[\^[^\]\s]+\]:[ \t]*)")
_WORD_BEFORE = re.compile(r"[^\W_]+(?:-[^\W_]+)*\Z")
_WORD_AFTER = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SIGNS_BEFORE = re.compile(r"(?:\*{1,3}|_{1,3})\Z")


class CannotMarkError(ValueError):
    """These words cannot be marked; the message is for who chose them."""


@dataclass(frozen=True)
class Chosen:
    """A text in which words are chosen: what stands before them, those words, what stands after."""

    before: str
    words: str
    after: str

    @property
    def text(self) -> str:
        """The whole text."""
        return self.before + self.words + self.after

    @property
    def span(self) -> tuple[int, int]:
        """Where the words begin and end."""
        return len(self.before), len(self.before) + len(self.words)

    def at(self, start: int, end: int) -> Chosen:
        """The same text, in which other words are chosen."""
        text = self.text
        return Chosen(text[:start], text[start:end], text[end:])


@dataclass(frozen=True)
class Markable:
    """Words that may be marked, and the grounds on which they are already."""

    chosen: Chosen
    codes: tuple[str, ...] = ()
    mark: WrittenMark | None = None


def markable(chosen: Chosen, read: Read) -> Markable:
    """What would be marked of what is chosen; the mark in which it stands, if it does.

    Raises ``CannotMarkError``.
    """
    _must_be_right(chosen.text, read)
    if mark := _around(chosen):
        words = chosen.at(mark.start, mark.start + len(mark.words))
        return Markable(words, tuple(map(str, mark.gronden)), mark)
    for span in _spans(chosen):
        possible = chosen.at(*span)
        if _same(_marked(possible, (LEVENSSFEER,)), possible, read):
            return Markable(possible)
    raise CannotMarkError(_why_not(chosen, read))


def marked(chosen: Chosen, codes: Iterable[str], read: Read) -> Chosen:
    """The text in which what is chosen is marked on those grounds; the mark is chosen in it.

    A mark that stands there gets those grounds. Raises ``CannotMarkError``.
    """
    found = markable(chosen, read)
    grounds = _grounds(codes)
    around = found.chosen if found.mark is None else _without(found.chosen, found.mark)
    made = _marked(around, grounds)
    if not _same(made, around, read):
        raise CannotMarkError(NOT_SO)
    return made


def unmarked(chosen: Chosen, read: Read) -> Chosen:
    """The text without the mark in which what is chosen stands. Raises ``CannotMarkError``."""
    found = markable(chosen, read)
    if found.mark is None:
        return found.chosen
    without = _without(found.chosen, found.mark)
    if found.chosen.words.strip() and not _same(found.chosen, without, read):
        raise CannotMarkError(NOT_SO)
    return without


def _grounds(codes: Iterable[str]) -> tuple[Grond, ...]:
    given = TUSSEN.join(codes)
    if not given:
        raise CannotMarkError(NO_GROUND)
    try:
        return lees(given)
    except GrondError as error:
        raise CannotMarkError(f"{capitalized(error.melding)}.") from None


def _marked(chosen: Chosen, grounds: tuple[Grond, ...]) -> Chosen:
    mark = f"[{chosen.words}]{{woo={schrijf(grounds)}}}"
    return Chosen(chosen.before, mark, chosen.after)


def _without(chosen: Chosen, mark: WrittenMark) -> Chosen:
    """The text without that mark, in which its words are chosen."""
    text = chosen.text
    return Chosen(text[: mark.start - 1], mark.words, text[mark.end :])


def _around(chosen: Chosen) -> WrittenMark | None:
    """The mark that is chosen, or in which what is chosen stands. Raises ``CannotMarkError``."""
    start, end = _trimmed(chosen)
    for mark in written_marks(chosen.text):
        opening = mark.start - 1
        if (opening < start and end < mark.end) or (opening, mark.end) == (start, end):
            return mark
        if max(start, opening) < min(end, mark.end):
            raise CannotMarkError(IS_MARKED)
    return None


def _spans(chosen: Chosen) -> Iterator[tuple[int, int]]:
    """What may be meant by what is chosen, the likeliest first."""
    start, end = _trimmed(chosen)
    text = chosen.text
    if item := _ITEM.match(text[start:end]) if _begins_line(text, start) else None:
        start += item.end()
    yield start, end
    signs = _SIGNS_BEFORE.search(text[:start])
    if signs and text[end:].startswith(signs[0]):
        yield start - len(signs[0]), end + len(signs[0])


def _trimmed(chosen: Chosen) -> tuple[int, int]:
    """The chosen words without the space around them; where none are, the word at that place."""
    start, end = chosen.span
    words = chosen.words.strip()
    if words:
        start += chosen.words.index(words)
        return start, start + len(words)
    before, after = _WORD_BEFORE.search(chosen.before), _WORD_AFTER.match(chosen.after)
    if not chosen.words and before and after:
        return before.start(), end + after.end()
    return start, start


def _begins_line(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, at) + 1 : at].strip()


def _same(made: Chosen, before: Chosen, read: Read) -> bool:
    """Whether two texts read as the same, in which only a mark of no words may be new."""
    try:
        is_box = not before.words.strip() and made.words != before.words
        return bool(read(made.text)) if is_box else read(made.text) == read(before.text)
    except PydanticCustomError:
        return False


def _must_be_right(text: str, read: Read) -> None:
    if text.strip():
        try:
            read(text)
        except PydanticCustomError as error:
            raise CannotMarkError(IS_WRONG.format(error.message())) from None


def _why_not(chosen: Chosen, read: Read) -> str:
    """What is told of words that cannot be marked."""
    start, end = _trimmed(chosen)
    words = chosen.text[start:end]
    has_form = isinstance(read("x"), tuple)
    if re.search(r"\n|\|" if has_form else r"\n", words):
        return IN_PARTS
    if not has_form:
        return WITH_BRACKETS if re.search(r"[\[\]]", words) else NOT_SO
    if _is_in_link(chosen.text, start, end):
        return IN_LINK
    return IN_BOLD if re.search("[*_]", words) else NOT_SO


def _is_in_link(text: str, start: int, end: int) -> bool:
    """Whether the words are part of a link, ``[words](address)``."""
    links = re.finditer(r"\[[^\[\]\n]*\]\([^()\s]*\)", text)
    return any(found.start() < end and start < found.end() for found in links)
