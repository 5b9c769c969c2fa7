"""Lists that somebody typed: a dash, a number or a letter before each item."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.received.document import ListItem, Run, WordBlock, WordParagraph
from generator.source.list_signs import BULLETS, DASHES, LETTER, OF_MARKDOWN
from generator.style.text_roles import LIST_CONTINUED

_ITEM = re.compile(
    rf"\s*(?:(?P<bullet>[{BULLETS}{DASHES}{OF_MARKDOWN}]|{LETTER}(?=\t))\s*"
    r"|(?P<number>\d{1,2})[.)]\s+|(?P<letter>[a-z])[.)]\s+)(?=\S)"
)
_BULLET = "bullet"
_BULLET_SPACE = re.compile(rf"\s*[{DASHES}{OF_MARKDOWN}]\S")
"""A dash right before a word is no bullet."""


def with_lists(blocks: Iterable[WordBlock]) -> Iterator[WordBlock]:
    """The blocks, in which paragraphs that begin as items of a list are items."""
    typed = _Typed()
    for block in blocks:
        found = _begin(block)
        if found is None or not isinstance(block, WordParagraph):
            typed.broken = True
            yield block
        else:
            runs = tuple(_without(block.runs, found.end()))
            yield replace(block, runs=runs, item=typed.item(found.lastgroup or "", _start(found)))


def in_one_list(blocks: Sequence[WordBlock]) -> Iterator[WordBlock]:
    """The blocks, in which what stands between two items goes on from the first of them."""
    places = [at for at, block in enumerate(blocks) if _is_item(block)]
    level = 0
    for at, block in enumerate(blocks):
        if isinstance(block, WordParagraph) and block.item:
            level = block.item.level
            yield block
        elif isinstance(block, WordParagraph) and places and places[0] < at < places[-1]:
            yield replace(block, style=_CONTINUED[min(level, len(_CONTINUED) - 1)])
        else:
            yield block


_CONTINUED = tuple(role.name.lower() for role in LIST_CONTINUED)


def _is_item(block: WordBlock) -> bool:
    return isinstance(block, WordParagraph) and block.item is not None


@dataclass
class _Typed:
    """Follows lists that were typed: which kinds of signs stand in each other, and their numbers.

    A list that is ``broken`` off by other text goes on when the next number comes.
    """

    broken: bool = False
    _above: dict[str, int] = field(default_factory=dict)
    _lists: int = 0

    def item(self, kind: str, number: int) -> ListItem:
        """The item that such a sign begins."""
        goes_on = kind != _BULLET and self._above.get(kind) == number - 1
        if not self._above or (self.broken and not goes_on):
            self._above, self._lists = {}, self._lists + 1
        self.broken = False
        kinds = list(self._above)
        for deeper in kinds[kinds.index(kind) + 1 :] if kind in kinds else ():
            del self._above[deeper]
        self._above[kind] = number
        level = list(self._above).index(kind)
        return ListItem(f"getypt {self._lists}", level, kind != _BULLET, number)


def without_sign(text: str) -> str:
    """The words of a paragraph without the sign of an item that was typed before them."""
    found = None if _BULLET_SPACE.match(text) else _ITEM.match(text)
    return text[found.end() :] if found else text


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
