"""What can be changed in a file: a value, an item of a list, the words that are ticked."""

from __future__ import annotations

from dataclasses import dataclass

from generator.origin import Loc
from generator.source.nodes import Data


@dataclass(frozen=True)
class Put:
    """The field, or the item of a list of texts, at ``loc`` becomes ``value``.

    None or an empty text empties it. The last steps of ``loc`` may name fields that the file
    does not have: then they are made.
    """

    loc: Loc
    value: str | None


@dataclass(frozen=True)
class Add:
    """A new item in the list at ``loc``, before what stands at position ``at``.

    The list may be absent or empty: then it is made. Of a group of fields None is an empty one.
    """

    loc: Loc
    at: int
    item: Data


@dataclass(frozen=True)
class Remove:
    """The item, or the field with all that it holds, at ``loc`` goes."""

    loc: Loc


@dataclass(frozen=True)
class Move:
    """The item at position ``at`` of the list at ``loc`` comes to stand at position ``to``."""

    loc: Loc
    at: int
    to: int


@dataclass(frozen=True)
class Words:
    """The list of short words at ``loc`` holds these, in this order; it may be absent."""

    loc: Loc
    words: tuple[str, ...]


@dataclass(frozen=True)
class NoItems:
    """The list at ``loc`` says that it has no items (``[]``), or (``said``) no longer says so.

    It may be absent or empty.
    """

    loc: Loc
    said: bool = True


@dataclass(frozen=True)
class Answer:
    """A remark says of the value at ``loc`` that it is right, and why (``# klopt: reden``).

    ``was`` is the reason until now. None is no remark at all. What the file says stays the same.
    """

    loc: Loc
    reason: str | None
    was: str | None = None


Change = Put | Add | Remove | Move | Words | NoItems | Answer
