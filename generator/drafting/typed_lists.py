"""Lists that somebody typed: a dash, a number or a letter before each item."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.received.document import ListItem, Run, WordBlock, WordParagraph
from generator.source.list_signs import BULLETS, DASHES, LETTER, OF_MARKDOWN

_ITEM = re.compile(
    rf"\s*(?:(?P<bullet>[{BULLETS}{DASHES}{OF_MARKDOWN}]|{LETTER}(?=\t))\s*"
    r"|(?P<number>\d{1,2})[.)]\s+|(?P<letter>[a-z])[.)]\s+)(?=\S)"
)
_BULLET_SPACE = re.compile(rf"\s*[{DASHES}{OF_MARKDOWN}]\S")
"""A dash right before a word is no bullet."""


def with_lists(blocks: Iterable[WordBlock]) -> Iterator[WordBlock]:
    """The blocks, in which paragraphs that begin as items of a list are items."""
    above: list[str] = []
    lists = 0
    for block in blocks:
        found = _begin(block)
        if found is None or not isinstance(block, WordParagraph):
            above = []
            yield block
            continue
        kind = found.lastgroup or ""
        if not above:
            lists += 1
        above = above[: above.index(kind) + 1] if kind in above else [*above, kind]
        yield replace(
            block,
            runs=tuple(_without(block.runs, found.end())),
            item=ListItem(f"getypt {lists}", len(above) - 1, kind != "bullet", _start(found)),
        )


def _begin(block: WordBlock) -> re.Match[str] | None:
    if not isinstance(block, WordParagraph) or block.item or block.heading:
        return None
    if _BULLET_SPACE.match(block.text):
        return None
    return _ITEM.match(block.text)


def _start(found: re.Match[str]) -> int:
    if letter := found["letter"]:
        return ord(letter) - ord("a") + 1
    return int(found["number"] or 1)


def _without(runs: Iterable[Run], length: int) -> Iterator[Run]:
    """The runs without so many letters at their begin."""
    for run in runs:
        cut, length = run.text[length:], max(0, length - len(run.text))
        if cut or run.note:
            yield replace(run, text=cut)
