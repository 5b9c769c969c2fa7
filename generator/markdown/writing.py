"""The tree to Markdown text, as staff would write it.

Whatever is written is read again: ``parse(write(tree)) == tree``, or there is an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.content.figures_table import FiguresTable
from generator.content.inline import Footnote, Inline, Paragraph
from generator.content.picture import Picture
from generator.content.tree import (
    Block,
    BulletList,
    Heading,
    OrderedList,
    Placed,
    Quote,
    Table,
    TableCaption,
)
from generator.content.walk import all_of
from generator.content.words import text_of
from generator.markdown.captions import caption_line, name_lines
from generator.markdown.escaping import escaped, heading_line, paragraph_lines
from generator.markdown.faults import MarkdownError
from generator.markdown.figures import figures_line
from generator.markdown.page_marks import mark_lines
from generator.markdown.parse import parse, parse_long
from generator.markdown.pictures import picture_line
from generator.markdown.writing_inlines import UnwritableError, definition, line_text, notes_in
from generator.markdown.writing_tables import table_lines

__all__ = ["UnwritableError", "write"]


def write(blocks: tuple[Block, ...]) -> str:
    """The Markdown that says ``blocks``, a line for each paragraph; notes stand at the end.

    Raises ``UnwritableError`` if they hold what Markdown cannot say, such as a chart.
    """
    writer = _Writer()
    lines = writer.blocks(blocks)
    for number, note in enumerate(writer.notes, start=1):
        lines += ["", *definition(note, number)]
    text = "\n".join(lines)
    try:
        same = (parse_long if _has_headings(blocks) else parse)(text) == blocks
    except MarkdownError as error:
        raise UnwritableError(f"deze tekst kan niet als Markdown: {error}") from None
    if not same:
        raise UnwritableError("deze tekst kan niet als Markdown: er zou iets anders komen te staan")
    return text


def _has_headings(blocks: Sequence[Block]) -> bool:
    return any(isinstance(block, Heading) for block in all_of(blocks))


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the blocks of one text, and keeps its notes in their order."""

    notes: list[Footnote] = field(default_factory=list)

    def blocks(self, blocks: Sequence[Block], around: str = "", tight: bool = False) -> list[str]:
        """The lines of blocks; ``around`` is the marker of the list that holds them."""
        lines: list[str] = []
        before: Block | None = None
        for block in blocks:
            if before is not None and not (tight and _may_follow(before, block)):
                lines.append("")
            marker = _marker(block, around)
            lines += self._block(block, marker)
            before, around = block, marker
        return lines

    def _block(self, block: Block, marker: str) -> list[str]:
        match block:
            case Paragraph(children):
                return paragraph_lines(self._text(children))
            case Heading(level, children, anchor="", numbered=False):
                return [f"{'#' * level} {heading_line(self._text(children))}"]
            case BulletList(items):
                return [line for item in items for line in self._item(item, marker, marker)]
            case OrderedList(items, start):
                numbered = enumerate(items, start)
                return [
                    line
                    for n, item in numbered
                    for line in self._item(item, f"{n}{marker}", marker)
                ]
            case Quote(children):
                return [f"> {line}".rstrip() for line in self.blocks(children, tight=True) or [""]]
            case Picture(description=description, children=caption):
                words = escaped(description, in_brackets=True)
                return [*name_lines(block), picture_line(block, words, text_of(caption))]
            case FiguresTable(description=description):
                return [figures_line(block, escaped(description, in_brackets=True))]
            case TableCaption(children):
                return [caption_line(block, self._text(children))]
            case Table():
                return table_lines(block, self._text)
            case Placed(children):
                return [*mark_lines(block), *self.blocks(children)]
            case _:
                raise UnwritableError("een blok dat het programma maakt, is geen Markdown")

    def _item(self, item: Sequence[Block], head: str, marker: str) -> list[str]:
        first, *others = self.blocks(item, marker, tight=True) or [""]
        indent = " " * (len(head) + 1)
        return [f"{head} {first}".rstrip(), *(f"{indent}{line}".rstrip() for line in others)]

    def _text(self, children: Sequence[Inline]) -> str:
        text = line_text(children, len(self.notes) + 1)
        self.notes.extend(notes_in(children))
        return text


def _may_follow(before: Block, block: Block) -> bool:
    """Whether a block of an item needs no empty line above it.

    A list goes on from a paragraph only if it counts from 1 and its first item has text.
    """
    match block:
        case BulletList((first, *_)) | OrderedList((first, *_), 1):
            return bool(first) or not isinstance(before, Paragraph)
        case _:
            return False


def _marker(block: Block, around: str) -> str:
    """The marker of a list: another than that of the list it follows or begins."""
    match block:
        case BulletList():
            return "*" if around == "-" else "-"
        case OrderedList():
            return ")" if around == "." else "."
        case Placed(children):
            return _marker(children[-1], "")
        case _:
            return ""
