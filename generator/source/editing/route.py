"""The way through a file to a value: what stands around it, and from where to where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.origin import Loc
from generator.source.editing.refusals import NoWayError, shared
from generator.source.nodes import List, Mapping, Node, Scalar
from generator.source.text import FileText
from generator.source.yamlfile import Source

_COLON = re.compile(r"[ \t]*:")
_TO_DASH = re.compile(r"(?:\s|#[^\r\n]*+)*+-")
_SHARED = ("&", "*")


@dataclass(frozen=True)
class Spot:
    """A value in a file, ``around`` which a group or a list stands, at that step of it.

    Its words run from ``start`` to ``end``; behind the colon or the dash is ``opens``. Between
    brackets it stands if anything around it does.
    """

    text: FileText
    node: Node
    around: Mapping | List
    step: str | int
    brackets: bool

    @property
    def start(self) -> int:
        """Where the value begins, with what may stand before it (``!!str``)."""
        return self.around.spans[self.step][0]

    @property
    def end(self) -> int:
        """The index behind the last word of the value."""
        return self.around.spans[self.step][1]

    @property
    def opens(self) -> int:
        """The index behind the colon or the dash; of an item between brackets, where it begins.

        Raises ``NoWayError`` if there is no colon.
        """
        if isinstance(self.around, List):
            return self.start if self.brackets else dash(self.text, self.around, self.step) + 1
        colon = _COLON.match(self.text.content, self.around.behind[self.step])
        if colon is None or colon.end() > self.start:
            raise NoWayError
        return colon.end()

    @property
    def column(self) -> int:
        """The column of the group of fields, or of the dashes of the list, around the value."""
        return column_of(self.around)


def column_of(around: Mapping | List) -> int:
    """The column of the names of the fields of a group, or of the dashes of a list."""
    first = next(iter(around.keys.values()), around.place) if isinstance(around, Mapping) else None
    return (first or around.place).column - 1


def spot_at(source: Source, loc: Loc) -> Spot:
    """The value at that path.

    Raises ``InputError`` if it, or something around it, is named or repeated (``&``, ``*``), and
    ``NoWayError`` if it is not there.
    """
    text = source.text
    around: Node = source.root
    brackets = has_brackets(text, around)
    for step in loc[:-1]:
        around = _spot(text, around, step, brackets).node
        brackets = brackets or has_brackets(text, around)
    return _spot(text, around, loc[-1], brackets)


def _spot(text: FileText, around: Node, step: str | int, brackets: bool) -> Spot:
    if isinstance(around, Scalar) or step not in around.children:
        raise NoWayError
    spot = Spot(text, around.children[step], around, step, brackets)
    if text.content[spot.start : spot.start + 1] in _SHARED:
        raise shared(text.place_at(spot.start))
    return spot


def dash(text: FileText, items: List, step: str | int) -> int:
    """Where the dash of that item stands, in a list without brackets."""
    before = items.spans.get(int(step) - 1) if isinstance(step, int) else None
    found = _TO_DASH.match(text.content, before[1] if before else text.index_of(items.place))
    if found is None:
        raise NoWayError
    return found.end() - 1


def has_brackets(text: FileText, node: Node) -> bool:
    """Whether a list or a group stands between ``[ ]`` or ``{ }``."""
    start = text.index_of(node.place)
    return not isinstance(node, Scalar) and text.content[start : start + 1] in ("[", "{")
