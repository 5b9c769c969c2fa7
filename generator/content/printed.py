"""What a document prints: its contents, as lines, blocks and groups of those.

Each kind of document has a class of its own, a frozen dataclass whose fields say what there
is. Its frame (templates/<soort>/opbouw.yaml) names those fields. A field is a ``Line``, a row
of lines, rows of lines, ``Blocks``, a ``bool``, or a row of groups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import TypeAlias, TypeGuard, TypeVar

from generator.content.inline import Inline
from generator.content.listings import CaptionList, Contents
from generator.content.tree import Block
from generator.content.values import Blocks, Line
from generator.content.walk import Node, rewritten, rewritten_line

Lines: TypeAlias = tuple[Line, ...]
"""Lines of which each stands on its own."""

LineRows: TypeAlias = tuple[Lines, ...]
"""Rows of such lines, one below the other."""


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A group of what is printed: that of a section, of an annex, of a whole document."""


@dataclass(frozen=True, kw_only=True)
class Weglatingen(Printed):
    """What a public version says of its boxes."""

    blokken: Blocks


@dataclass(frozen=True, kw_only=True)
class Inhoud(Printed):
    """What a document prints. Every one may have a table of contents.

    Its lines tell pages, which are known only when the pages of the document are laid out.
    ``weglatingen`` is one in a public version, and none else.
    """

    inhoudsopgave: Contents | None = None
    weglatingen: tuple[Weglatingen, ...] = ()


@dataclass(frozen=True, kw_only=True)
class InhoudMetLijsten(Inhoud):
    """What a document prints that may have lists of its tables and figures, which are empty until
    those are numbered (``model/lijsten.py``)."""

    lijst_van_tabellen: Blocks = ()
    lijst_van_figuren: Blocks = ()


P = TypeVar("P", bound=Printed)


def rows_of(printed: Printed) -> Iterator[Line | Blocks]:
    """Every line and every row of blocks in the fields of what is printed."""
    for field in fields(printed):
        yield from _rows(getattr(printed, field.name))


def _rows(value: object) -> Iterator[Line | Blocks]:
    if isinstance(value, Printed):
        yield from rows_of(value)
    elif isinstance(value, Contents):
        yield (value,)
    elif is_line(value) or is_blocks(value):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _rows(one)


def nodes_of(printed: Printed) -> Iterator[Node]:
    """All nodes of the tree that stand right in the fields of what is printed."""
    for row in rows_of(printed):
        yield from row


def tells_pages(printed: Printed) -> bool:
    """Whether some of its lines tell on which page something stands."""
    return any(isinstance(node, Contents | CaptionList) for node in nodes_of(printed))


def changed(printed: P, line: Callable[[Line], Line], blocks: Callable[[Blocks], Blocks]) -> P:
    """What is printed, with every line and every row of blocks given to those functions."""

    def of(value: object) -> object:
        if isinstance(value, Printed):
            return changed(value, line, blocks)
        if isinstance(value, Contents):
            return blocks((value,))[0]
        if is_line(value):
            return line(value)
        if is_blocks(value):
            return blocks(value)
        return tuple(map(of, value)) if isinstance(value, tuple) else value

    new = {field.name: of(getattr(printed, field.name)) for field in fields(printed)}
    return replace(printed, **new)


def with_blocks(printed: P, change: Callable[[Blocks], Blocks]) -> P:
    """What is printed, with every row of blocks given to that function; lines stay."""
    return changed(printed, lambda line: line, change)


def rewritten_in(
    printed: P,
    inline: Callable[[Inline], Inline],
    block: Callable[[Block], Block] = lambda block: block,
    whole: Callable[[Node], bool] = lambda _: False,
) -> P:
    """What is printed, of which all lines and blocks are ``rewritten`` so."""
    return changed(
        printed,
        lambda line: rewritten_line(line, inline, whole),
        lambda blocks: rewritten(blocks, inline, block, whole=whole),
    )


def is_line(value: object) -> TypeGuard[Line]:
    """Whether it is a line with words in it."""
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Inline)


def is_blocks(value: object) -> TypeGuard[Blocks]:
    """Whether it is a row of blocks that is not empty."""
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Block)
