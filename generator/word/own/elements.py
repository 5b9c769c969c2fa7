"""What the steps over a template share: where a paragraph stands, and what is found in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from generator.problems import Severity, begin_of
from generator.word.package.wml import PARAGRAPH, TEXT

Element = etree._Element

MOST_LETTERS = 40
"""So much of a paragraph tells which one it is."""


@dataclass(frozen=True)
class Story:
    """A part with text: its name, its tree, and what staff call it (nothing for the body)."""

    name: str
    root: Element
    title: str = ""

    def paragraphs(self) -> Iterator[Element]:
        """Its paragraphs in their order, also those in tables and boxes."""
        return self.root.iter(PARAGRAPH)

    def place(self, paragraph: Element) -> str:
        """The place of a paragraph, in words: its number."""
        number = next((at for at, one in enumerate(self.paragraphs(), 1) if one is paragraph), 1)
        return ", ".join(filter(None, (self.title, f"alinea {number}")))

    def where(self, paragraph: Element) -> str:
        """Its place, and how it begins."""
        begin = begin_of(" ".join(said(paragraph).split()), MOST_LETTERS)
        place = self.place(paragraph)
        return f"{place} ('{begin}')" if begin else place


@dataclass(frozen=True)
class Finding:
    """What a colleague must know of a template, and where it stands in words of Word."""

    message: str
    where: str = ""
    severity: Severity = Severity.ERROR
    meant: str | None = None


def warning(message: str, where: str = "") -> Finding:
    """What is done or left all the same."""
    return Finding(message, where, Severity.WARNING)


def pieces(paragraph: Element) -> Iterator[Element]:
    """What stands in a paragraph itself, not in the paragraphs of a box in it."""
    for element in paragraph.iter():
        if element is not paragraph and isinstance(element.tag, str):
            around = next(element.iterancestors(PARAGRAPH), None)
            if around is paragraph:
                yield element


def said(paragraph: Element) -> str:
    """The text of a paragraph itself."""
    return "".join(piece.text or "" for piece in pieces(paragraph) if piece.tag == TEXT)


def remove(element: Element) -> None:
    """Take an element out of its tree; text behind it there is none in a Word file."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
