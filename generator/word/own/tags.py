"""The tags in a template: found in its paragraphs, each made whole in one piece of text.

Word cuts text in pieces as it likes: at a word that it finds misspelt, at a letter that somebody
mended. It also turns straight quotes into curved ones. Neither is seen in Word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.word.own.elements import Element, Finding, Story, pieces, said
from generator.word.package.wml import TEXT, w

PRINTS, DOES, REMARKS = "{{", "{%", "{#"
"""How a tag begins that prints something, that does something, that is for who reads it."""

NOT_CLOSED = (
    "hier staat een '{}' die niet bij een tag hoort; een tag begint met {{{{ of {{%, eindigt met"
    " }}}} of %}}, en staat in één alinea"
)
CUT = "in de tag {} staat een tab, een nieuwe regel of een plaatje; haal dat eruit"
IN_ATTRIBUTE = (
    "in een alternatieve tekst of eigenschap staat een tag ({}); daar wordt niets ingevuld"
)

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_LOOSE = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_INSIDE = re.compile(r"(?:(p|tr|tc|r)(?=\s))?(.*)", re.DOTALL)
_OTHER = "\0"
"""Stands for what is no text: a tab, a picture."""

_NO_TEXT = frozenset(
    map(w, ("tab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "drawing", "pict", "object"))
)
_PROPERTIES = (w("pPr"), w("rPr"))
_STRAIGHT = str.maketrans("“”„‟‘’‚‛\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "\"\"\"\"''''  ")
"""What Word makes of quotes and spaces while somebody types, and what a tag has."""


@dataclass(frozen=True)
class Tag:
    """A tag and where it stands: its ``place`` in words, and ``where`` with those of its paragraph.

    ``sign`` is how it begins. ``level`` is what goes with it: the paragraph (``p``), the row
    (``tr``), the cell (``tc``), the run (``r``), or nothing. ``words`` is what stands in it.
    """

    place: str
    where: str
    paragraph: Element
    sign: str
    level: str
    words: str
    text: str
    alone: bool

    @property
    def verb(self) -> str:
        """What it does: the first word of one that does something."""
        return self.words.partition(" ")[0] if self.sign == DOES else ""

    @property
    def container(self) -> Element:
        """What both ends of a loop or condition stand in, by their level."""
        around = {"tc": w("tr"), "tr": w("tbl")}.get(self.level)
        if around:
            return next(self.paragraph.iterancestors(around), self.paragraph)
        parent = self.paragraph.getparent()
        return parent if self.level == "p" and parent is not None else self.paragraph


def tags_in(story: Story) -> Iterator[Tag | Finding]:
    """The tags of a part in their order, and what looks like one and is none.

    Each is made whole: it stands in one ``w:t``, with straight quotes and single spaces.
    """
    for paragraph in list(story.paragraphs()):
        yield from _of_paragraph(story, paragraph)
    for element in story.root.iter():
        for value in map(str, element.attrib.values()):
            if _LOOSE.search(value):
                yield Finding(IN_ATTRIBUTE.format(value), story.title)


def _of_paragraph(story: Story, paragraph: Element) -> Iterator[Tag | Finding]:
    parts = [piece for piece in pieces(paragraph) if _shows(piece)]
    whole = "".join(_text_of(piece) for piece in parts)
    if "{" not in whole and "}" not in whole:
        return
    written = list(whole)
    for match in _TAG.finditer(whole):
        if _OTHER in match[0]:
            yield Finding(CUT.format(_clean(match[0])), story.where(paragraph))
            continue
        text = _clean(match[0])
        written[match.start() : match.end()] = [text, *[""] * (len(match[0]) - 1)]
        yield _tag(story, paragraph, text, alone=whole.strip() == match[0])
    rest = _TAG.sub("", whole)
    if loose := _LOOSE.search(rest):
        yield Finding(NOT_CLOSED.format(loose[0]), story.where(paragraph))
    _write(parts, written)


def _shows(piece: Element) -> bool:
    """Whether it is text or stands between text; a tab can also be a stop in the properties."""
    if piece.tag == TEXT:
        return True
    return piece.tag in _NO_TEXT and not any(
        one.tag in _PROPERTIES for one in piece.iterancestors()
    )


def _text_of(piece: Element) -> str:
    return (piece.text or "") if piece.tag == TEXT else _OTHER


def _clean(text: str) -> str:
    straight = " ".join(text.replace(_OTHER, " ").translate(_STRAIGHT).split())
    if straight[:2] == PRINTS:  # as our own templates have them
        return re.sub(r"\s*\}\}$", " }}", straight)
    return re.sub(r"\s*%\}$", " %}", straight)


def _tag(story: Story, paragraph: Element, text: str, *, alone: bool) -> Tag:
    match = _INSIDE.fullmatch(text[2:-2])
    assert match  # whatever stands there fits
    place, where = story.place(paragraph), story.where(paragraph)
    return Tag(place, where, paragraph, text[:2], match[1] or "", match[2].strip(), text, alone)


def _write(parts: Iterable[Element], written: list[str]) -> None:
    """Put the text back in the pieces, where each letter stood."""
    at = 0
    for piece in parts:
        length = len(_text_of(piece))
        if piece.tag == TEXT:
            piece.text = "".join(written[at : at + length])
            piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        at += length


def is_of_tags(paragraph: Element) -> bool:
    """Whether a paragraph holds a tag for a whole paragraph, and so is not there when filled."""
    return any(match[0][2:4] == "p " for match in _TAG.finditer(said(paragraph)))


def without_tags(text: str) -> str:
    """The fixed words of a paragraph."""
    return " ".join(_TAG.sub(" ", text).split())
