"""Tokens within a line to nodes of the tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from markdown_it.token import Token

from generator import gronden
from generator.content.inline import (
    Emphasis,
    Footnote,
    Foreign,
    HardBreak,
    Inline,
    Link,
    Reference,
    Strong,
    Text,
    Withheld,
)
from generator.content.languages import language_tag
from generator.content.withholding import joined_texts
from generator.content.words import text_of
from generator.markdown.faults import (
    LANGUAGE,
    LINK_EMPTY,
    LINK_TITLE,
    REFERENCE_KIND,
    REFERENCE_WORDS,
    TOO_DEEP,
    UNSUPPORTED,
    Fault,
    shortened,
)
from generator.markdown.offsets import Locate
from generator.markdown.references import REFERENCES
from generator.markdown.targets import proper_target
from generator.markdown.token_nodes import TokenNode, nested
from generator.problems import nearest

NoteOf: TypeAlias = Callable[[str], Footnote | str]
"""The footnote with a label, or a message why there can be none here."""

# Bold, italic and a link make three; more says nothing and takes stack.
_DEEPEST = 5


NOTHING = Text("")
"""What markdown-it puts around marks; it says nothing."""


@dataclass(frozen=True, slots=True)
class InlineReader:
    """Reads the content of one paragraph or cell; what is wrong goes to ``faults``."""

    locate: Locate
    note_of: NoteOf
    faults: list[Fault]

    def read(self, tokens: Iterable[Token]) -> tuple[Inline, ...]:
        """The nodes for ``tokens``; nothing for blank content."""
        inlines = self._read(nested(tokens), depth=0)
        blank = all(isinstance(inline, Text) and not inline.text.strip() for inline in inlines)
        return () if blank else inlines

    def _read(self, nodes: Iterable[TokenNode], depth: int) -> tuple[Inline, ...]:
        inlines: list[Inline] = []
        for node in nodes:
            if depth > _DEEPEST:
                self._refuse(node, TOO_DEEP)
                break
            inline = self._inline(node, depth)
            if inline is not None and inline != NOTHING:
                inlines.append(inline)
        return joined_texts(inlines)

    def _inline(self, node: TokenNode, depth: int) -> Inline | None:
        match node.kind:
            case "text":
                return Text(node.token.content)
            case "softbreak":
                return Text(" ")
            case "hardbreak":
                return HardBreak()
            case "strong":
                return Strong(self._read(node.children, depth + 1))
            case "em":
                return Emphasis(self._read(node.children, depth + 1))
            case "link":
                return self._link(node, depth)
            case "foreign":
                return self._foreign(node, depth)
            case "withheld":
                return self._withheld(node, depth)
            case "reference_use":
                return self._reference(node)
            case "footnote_use":
                return self._note(node)
            case _:
                self._refuse(node, UNSUPPORTED[node.kind])
                return None

    def _link(self, node: TokenNode, depth: int) -> Link | None:
        children = self._read(node.children, depth + 1)
        if not text_of(children).strip():
            self._refuse(node, LINK_EMPTY)
        if title := node.token.attrGet("title"):
            self._refuse(node, LINK_TITLE.format(title=shortened(str(title))))
        try:
            return Link(children, proper_target(str(node.token.attrGet("href"))))
        except ValueError as error:
            self._refuse(node, str(error))
            return None

    def _foreign(self, node: TokenNode, depth: int) -> Foreign | None:
        written: str = node.token.meta["said"]
        language = language_tag(written)
        if not language:
            self._refuse(node, LANGUAGE.format(language=written))
            return None
        return Foreign(self._read(node.children, depth + 1), language)

    def _withheld(self, node: TokenNode, depth: int) -> Withheld | None:
        try:
            grounds = gronden.lees(node.token.meta["said"])
        except gronden.GrondError as error:
            meant = f"; bedoelde u '{error.bedoeld}'?" if error.bedoeld else ""
            self._refuse(node, f"{error}{meant}")
            return None
        return Withheld(self._read(node.children, depth + 1), grounds)

    def _reference(self, node: TokenNode) -> Reference | None:
        meta = node.token.meta
        if meta["kind"] not in REFERENCES:
            near = nearest(meta["kind"], REFERENCES)
            meant = f"; bedoelde u '{near}'?" if near else ""
            self._refuse(node, REFERENCE_KIND.format(kind=meta["kind"], meant=meant))
            return None
        if meta["words"]:
            self._refuse(node, REFERENCE_WORDS.format(words=shortened(meta["words"])))
            return None
        place = self.locate(meta["at"])
        return Reference(meta["kind"], meta["name"].strip(), meta["opens"], place)

    def _note(self, node: TokenNode) -> Footnote | None:
        note = self.note_of(node.token.meta["label"])
        if isinstance(note, Footnote):
            return note
        self._refuse(node, note)
        return None

    def _refuse(self, node: TokenNode, message: str) -> None:
        self.faults.append(Fault(*self.locate(node.token.meta.get("at", 0)), message))
