"""Blocks of Markdown to blocks of the tree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from generator.content.figures_table import FiguresTable
from generator.content.inline import Footnote, Paragraph
from generator.content.picture import Picture
from generator.content.tree import Block, BulletList, Heading, OrderedList, Quote
from generator.markdown.captions import CaptionMark, captioned, fault_of
from generator.markdown.faults import (
    LIST_TOO_DEEP,
    MISPLACED,
    NOTE_IN_CAPTION,
    NOTE_IN_HEADING,
    NOTE_IN_NOTE,
    TABLE_FROM_SHEET,
    UNSUPPORTED,
    Fault,
)
from generator.markdown.figures import faults_in, figures_table, shows_figures
from generator.markdown.headings import heading_level, looks_like_heading, misleveled
from generator.markdown.inlines import InlineReader
from generator.markdown.lookalikes import lookalikes
from generator.markdown.notes import Notes
from generator.markdown.numbering import misnumbered
from generator.markdown.offsets import ParsedLines
from generator.markdown.page_marks import PageMark, placed, read_mark
from generator.markdown.pictures import alone, faults_of, picture
from generator.markdown.tables import TableReader
from generator.markdown.token_nodes import TokenNode

_DEEPEST_LIST = 3
_LISTS = ("bullet_list", "ordered_list")
_PICTURE = "image"
_NOTE = "footnote_reference"  # the name of markdown-it for the text of a note

# What a block is called, and what may stand in it; anything may stand in the text itself.
_CONTAINERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "bullet_list": ("een lijst", ("paragraph", *_LISTS)),
    "ordered_list": ("een lijst", ("paragraph", *_LISTS)),
    "blockquote": ("een citaat", ("paragraph", *_LISTS)),
    _NOTE: ("een voetnoot", ("paragraph",)),
}

# What a block is called, and the word that stands for it afterwards.
_CONTENTS: Mapping[str, tuple[str, str]] = {
    "bullet_list": ("een lijst", "die"),
    "ordered_list": ("een lijst", "die"),
    "blockquote": ("een citaat", "dat"),
    "table": ("een tabel", "die"),
    "heading": ("een kop", "die"),
    "page_mark": ("een aanwijzing voor de pagina", "die"),
    "caption": ("de naam van een tabel of afbeelding", "die"),
    _PICTURE: ("een afbeelding", "die"),
    _NOTE: ("de tekst van een voetnoot", "die"),
}

_UNDERLINE = re.compile(r"[=-]+\s*$")


@dataclass(frozen=True, slots=True)
class BlockReader:
    """Reads the blocks of one text; what is wrong goes to ``faults``.

    ``headings`` is how many levels of headings the text may have, 0 for none.
    """

    source: ParsedLines
    notes: Notes
    faults: list[Fault]
    headings: int = 0

    def read_text(self, nodes: Sequence[TokenNode]) -> tuple[Block, ...]:
        """The blocks of a whole text, with each footnote in the place of its reference."""
        for node in nodes:
            if node.kind == _NOTE:
                self._define(node)
        if self.headings:
            self.faults.extend(misleveled(nodes, self.headings, self.source))
        blocks = self._read((node for node in nodes if node.kind != _NOTE), ())
        self.notes.report()
        return blocks

    def _define(self, node: TokenNode) -> None:
        blocks = self._read(node.children, (_NOTE,))
        note = Footnote(tuple(block for block in blocks if isinstance(block, Paragraph)))
        self.notes.define(node.token.meta["label"], note, self.source.position(node.at))

    def _read(self, nodes: Iterable[TokenNode], above: tuple[str, ...]) -> tuple[Block, ...]:
        """The blocks within the blocks that ``above`` names, from the outside in."""
        blocks = (self._block(node, above) for node in nodes)
        there = [block for block in blocks if block is not None]
        return placed(list(captioned(there, self.faults)), self.faults)

    def _block(
        self, node: TokenNode, above: tuple[str, ...]
    ) -> Block | PageMark | CaptionMark | None:
        if refusal := self._refusal(node, above):
            self._refuse(node, refusal)
            return None
        within = (*above, node.kind)
        match node.kind:
            case "paragraph":
                image = alone(node.children[0].token.children or ())
                return self._shown(node, image, above) if image else self._paragraph(node, above)
            case "bullet_list":
                return BulletList(self._items(node, within))
            case "ordered_list":
                return self._ordered_list(node, above)
            case "blockquote":
                return Quote(self._read(node.children, within))
            case "heading" if self._may_be(node):
                return self._heading(node)
            case "page_mark":
                return read_mark(node.token.info, self.source.position(node.at), self.faults)
            case "caption":
                return self._caption(node)
            case "table":
                return TableReader(self.source, self.notes, self.faults).read(node)
            case _:
                self._unsupported(node)
                return None

    def _ordered_list(self, node: TokenNode, above: tuple[str, ...]) -> OrderedList:
        numbers = [(int(item.token.info), self.source.position(item.at)) for item in node.children]
        self.faults.extend(misnumbered(numbers, above.count(node.kind)))
        return OrderedList(self._items(node, (*above, node.kind)), numbers[0][0])

    def _paragraph(self, node: TokenNode, above: tuple[str, ...]) -> Paragraph | None:
        token = node.children[0].token
        locate = self.source.in_paragraph(node.first_line, token.content)
        self.faults.extend(lookalikes(token.content, locate))
        if self.headings:
            self.faults.extend(looks_like_heading(token.content, locate))
        note_of = self.notes.refusing(NOTE_IN_NOTE) if _NOTE in above else self.notes.use
        children = InlineReader(locate, note_of, self.faults).read(token.children or ())
        return Paragraph(children, node.lines) if children else None

    def _shown(
        self, node: TokenNode, image: Token, above: tuple[str, ...]
    ) -> Picture | FiguresTable | None:
        """What a file of the dossier shows: a picture, or a table."""
        place = self.source.position(node.at)
        of_figures = shows_figures(image)
        refusal = _refusal("table" if of_figures else _PICTURE, above)
        found = faults_in(image) if of_figures else faults_of(image)
        faults = [refusal] if refusal else list(found)
        self.faults.extend(Fault(*place, message) for message in faults)
        if faults:
            return None
        return figures_table(image, place) if of_figures else picture(node, image, place)

    def _caption(self, node: TokenNode) -> CaptionMark | None:
        meta, token = node.token.meta, node.children[0].token
        if message := fault_of(meta["kind"], meta["name"], token.content):
            self._refuse(node, message)
            return None
        note_of = self.notes.refusing(NOTE_IN_CAPTION)
        begin: int = meta["words_at"]
        reader = InlineReader(
            lambda offset: self.source.position(begin + offset), note_of, self.faults
        )
        words, at = reader.read(token.children or ()), self.source.position(node.at)
        return CaptionMark(meta["kind"], meta["name"], words, at, node.lines)

    def _may_be(self, heading: TokenNode) -> bool:
        """Whether headings like that, with # before them, are for this text at all."""
        return self.headings > 0 and heading.token.markup.startswith("#")

    def _heading(self, node: TokenNode) -> Heading | None:
        token = node.children[0].token
        locate = self.source.in_heading(node.first_line, token.content)
        note_of = self.notes.refusing(NOTE_IN_HEADING)
        children = InlineReader(locate, note_of, self.faults).read(token.children or ())
        return Heading(heading_level(node), children, lines=node.lines)

    def _items(self, node: TokenNode, within: tuple[str, ...]) -> tuple[tuple[Block, ...], ...]:
        return tuple(self._read(item.children, within) for item in node.children)

    def _unsupported(self, node: TokenNode) -> None:
        if node.kind == "heading" and node.token.markup in ("-", "="):
            # Its last line is the one that makes it a heading, and the one to mend.
            row = node.token.map[1] - 1 if node.token.map else 0
            underline = _UNDERLINE.search(self.source.lines[row])
            column = underline.start() if underline else 0
            self.faults.append(Fault(row, column, UNSUPPORTED["underlined_heading"]))
            return
        is_sheet = node.kind == "code_block" and "\t" in node.token.content.strip()
        self._refuse(node, TABLE_FROM_SHEET if is_sheet else UNSUPPORTED[node.kind])

    def _refuse(self, node: TokenNode, message: str) -> None:
        self.faults.append(Fault(*self.source.position(node.at), message))

    def _refusal(self, node: TokenNode, above: tuple[str, ...]) -> str:
        """Why a block of this kind cannot stand here, or nothing."""
        if node.kind == "heading" and not self._may_be(node):
            return ""  # then it can stand nowhere
        return _refusal(node.kind, above)


def _refusal(kind: str, above: tuple[str, ...]) -> str:
    if kind in _LISTS and sum(name in _LISTS for name in above) >= _DEEPEST_LIST:
        return LIST_TOO_DEEP
    if not above or kind not in _CONTENTS:
        return ""
    container, holds = _CONTAINERS[above[-1]]
    what, it = _CONTENTS[kind]
    return "" if kind in holds else MISPLACED.format(what=what, container=container, it=it)
