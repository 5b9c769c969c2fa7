"""A numbered list of goals with their parts → the goals of a dossier."""

from __future__ import annotations

from collections.abc import Sequence

from generator.authoring.ids import made_of
from generator.content.inline import Footnote, Paragraph, Text
from generator.content.tree import Block, BulletList, OrderedList
from generator.content.words import text_of_blocks
from generator.drafting.draft import DraftFile, Item, Items, check, fields
from generator.drafting.figures import suggestions
from generator.drafting.likeness import bare
from generator.drafting.points import ListItems, named
from generator.drafting.texts import line_words, markdown_of
from generator.model.facts.doelen import Doelen
from generator.source import Data

LONGEST_TITLE = 200
_NO_NAME = "doel"
_FIGURES = check("de cijfers staan nog in de tekst; maak er zelf indicatoren van")


def goals(items: ListItems) -> DraftFile:
    """The goals that stand in a list; their figures are remarks."""
    taken: list[str] = []
    numbers: dict[str, int] = {}
    made: list[Item] = []
    for item in items:
        title, text, parts = _divided(item)
        words = bare(title or markdown_of(text)) or _NO_NAME
        identifier = made_of(words, taken, numbers)
        taken.append(identifier)
        told = tuple(suggestions(text_of_blocks(item)))
        remarks = (*_FIGURES, *told) if told else ()
        goal = fields(
            id=identifier,
            titel=title,
            tekst=markdown_of(text),
            onderdelen=[_part(part) for part in parts],
        )
        made.append(Item(goal, remarks))
    return DraftFile(Doelen.soort, (Items(Doelen.soort, tuple(made)),))


def _divided(item: Sequence[Block]) -> tuple[str, tuple[Block, ...], ListItems]:
    """The title of a goal, its text, and its parts: the items of the first list in it."""
    first, *others = item
    title, text = _title(first)
    parts: ListItems = ()
    rest: list[Block] = list(text)
    for block in others:
        if isinstance(block, BulletList | OrderedList) and not parts:
            parts = block.items
        else:
            rest.append(block)
    return title, tuple(rest), parts


def _title(block: Block) -> tuple[str, tuple[Block, ...]]:
    """The title that a paragraph is, or else the paragraph as a text."""
    if not isinstance(block, Paragraph):
        return "", (block,)
    plain = not any(isinstance(inline, Footnote) for inline in block.children)
    words = line_words(block.children).rstrip(" :")
    if plain and len(words) <= LONGEST_TITLE:
        return words, ()
    before, colon, after = words.partition(": ")
    if plain and colon and len(before) <= LONGEST_TITLE:
        return before, (Paragraph((Text(after),)),)
    return "", (block,)


def _part(item: Sequence[Block]) -> Data:
    """A part of a goal: its bold words are its title."""
    title, rest = named(item)
    if title:
        return fields(titel=title, tekst=markdown_of(rest))
    first, *others = item
    if others and isinstance(first, Paragraph) and _is_short(line_words(first.children)):
        return fields(titel=line_words(first.children).rstrip(" :"), tekst=markdown_of(others))
    return fields(tekst=markdown_of(item))


def _is_short(words: str) -> bool:
    return len(words) <= LONGEST_TITLE // 2 and not words.endswith(".")
