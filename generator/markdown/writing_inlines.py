"""Nodes of the tree within a line to Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, product

from generator.content.inline import (
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
from generator.content.walk import all_of
from generator.gronden import schrijf
from generator.markdown.escaping import escaped, paragraph_lines
from generator.markdown.faults import MarkdownError
from generator.markdown.literals import literals
from generator.markdown.parse import parse
from generator.markdown.targets import proper_target

_MOST_TRIED = 6
"""So many bold and italic texts in one paragraph are tried with every combination of signs."""


class UnwritableError(ValueError):
    """The tree holds what Markdown of the staff cannot say. The message is for staff."""


def line_text(children: Sequence[Inline], first_note: int = 1) -> str:
    """The Markdown of running text; its notes are numbered from ``first_note``.

    Raises ``UnwritableError`` if Markdown has no way to say it.
    """
    apart = "".join(_touching(children, ""))
    notes = _definitions(notes_in(children), first_note) if apart else []
    every = product("*_", repeat=len(apart)) if len(apart) <= _MOST_TRIED else ()
    for marks in chain(["*" * len(apart), apart], every):
        text = _Line(iter(marks), first_note).text(children)
        if not marks or _says(text, notes, children):
            return text
    raise UnwritableError("vet en cursief staan hier zo dat er geen Markdown voor is")


def notes_in(children: Sequence[Inline]) -> list[Footnote]:
    """The notes of running text, in order."""
    return [node for node in all_of(children) if isinstance(node, Footnote)]


def definition(note: Footnote, number: int) -> list[str]:
    """The lines that say the text of a note."""
    paragraphs = [paragraph_lines(line_text(one.children)) for one in note.children]
    first, *later = [line for lines in paragraphs for line in ("", *lines)][1:] or [""]
    return [f"[^{number}]: {first}".rstrip(), *(f"    {line}".rstrip() for line in later)]


class _Line:
    """Writes one line of text; the signs and numbers to use are taken in its order."""

    def __init__(self, marks: Iterator[str], first_note: int) -> None:
        self._marks = marks
        self._next_note = first_note

    def text(self, inlines: Sequence[Inline], in_brackets: bool = False) -> str:
        around = zip((None, *inlines), inlines, (*inlines[1:], None), strict=False)
        return "".join(self._one(*some, in_brackets) for some in around)

    def _one(
        self, before: Inline | None, inline: Inline, following: Inline | None, in_brackets: bool
    ) -> str:
        match inline:
            case Text(text):
                return _before(following, escaped(text, in_brackets=in_brackets))
            case Strong(children):
                mark = next(self._marks) * 2
                return f"{mark}{self.text(children, in_brackets)}{mark}"
            case Emphasis(children):
                mark = next(self._marks)
                return f"{mark}{self.text(children, in_brackets)}{mark}"
            case Link((Text(text),), target) if _stands_alone(before, text, target, following):
                return text
            case Link(children, target):
                return f"[{self.text(children, True)}]({_destination(target)})"
            case Foreign(children, language):
                return f"[{self.text(children, True)}]{{taal={language}}}"
            case Withheld(children, grounds):
                return f"[{self.text(children, True)}]{{woo={schrijf(grounds)}}}"
            case Reference():
                return inline.written
            case HardBreak():
                return "\\\n"
            case Footnote():
                self._next_note += 1
                return f"[^{self._next_note - 1}]"
            case _:
                raise UnwritableError("een teken dat het programma maakt, is geen Markdown")


def _stands_alone(before: Inline | None, text: str, target: str, following: Inline | None) -> bool:
    """Whether the text of a link is its address, of which the words around it are no part."""
    start = _end_of(before)
    line = f"{start}{text}{following.text if isinstance(following, Text) else ''}"
    is_apart = following is None or isinstance(following, Text | HardBreak | Footnote)
    wanted = (len(start), len(start) + len(text), target)
    return is_apart and wanted in (
        (one.start, one.end, one.target and proper_target(one.target)) for one in literals(line)
    )


def _end_of(before: Inline | None) -> str:
    return before.text[-1:] if isinstance(before, Text) else ""


def _before(following: Inline | None, text: str) -> str:
    """The text before a node; with ``!`` before it a link would be a picture."""
    is_picture = text.endswith("!") and isinstance(following, Link | Footnote)
    return f"{text[:-1]}\\!" if is_picture else text


def _destination(target: str) -> str:
    """The target of a link; a bracket without its other half would end it (CommonMark 6.3)."""
    depth = 0
    for sign in target:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth < 0:
            break
    return target if depth == 0 else target.replace("(", r"\(").replace(")", r"\)")


def _touching(inlines: Sequence[Inline], outside: str) -> Iterator[str]:
    """A sign for each bold or italic text: ``_`` where it touches one with ``*``."""
    before = outside
    for number, inline in enumerate(inlines, start=1):
        match inline:
            case Strong(children) | Emphasis(children):
                after = outside if number == len(inlines) else ""
                before = "_" if "*" in (before, after) else "*"
                yield before
                yield from _touching(children, before)
            case Link(children) | Foreign(children) | Withheld(children):
                before = ""
                yield from _touching(children, "")
            case _:
                before = ""


def _definitions(notes: Sequence[Footnote], first: int) -> list[str]:
    numbered = enumerate(notes, start=first)
    return [line for number, note in numbered for line in ("", *definition(note, number))]


def _says(text: str, notes: list[str], children: Sequence[Inline]) -> bool:
    """Whether the text, as a paragraph with its notes, is read as ``children``."""
    try:
        return parse("\n".join([*paragraph_lines(text), *notes])) == (Paragraph(tuple(children)),)
    except MarkdownError:
        return False
