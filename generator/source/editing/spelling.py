"""A text → the ways in which YAML can write it, the best one first.

Whether a way is right is not known here: what is written is read back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.source.events import NULLS
from generator.source.nodes import PLAIN
from generator.source.spans import LITERAL

FOLDED = ">"
NOTHING_IN_A_LIST = "~"
"""What stands between commas for an item that is empty."""

_FIRST = "(€“‘"
"""With these signs, a letter or a digit begins what may stand without quotes."""

_BETWEEN_BRACKETS = frozenset(",[]{}")

_ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t"})


@dataclass(frozen=True)
class Written:
    """A text as YAML: what stands behind the colon, and of a block the lines below it."""

    head: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Surroundings:
    """What counts for how a text is written at a place.

    ``style`` is how the value there is written now, ``chomp`` the sign of a block for its last
    line end. ``column`` is that of the group or the dash around it, ``indent`` that of the lines
    of a block. Between brackets no block can stand.
    """

    style: str = PLAIN
    chomp: str = ""
    column: int = 0
    indent: int = 2
    brackets: bool = False


def ways(value: str, around: Surroundings) -> Iterator[Written]:
    """How ``value`` can be written there, the best way first; some come twice."""
    if around.brackets:
        yield from _between_brackets(value, around.style)
        return
    if around.style == LITERAL or "\n" in value:
        yield _literal(value, around)
    if around.style == FOLDED and "\n" not in value:
        yield Written(f"{FOLDED}{around.chomp}", (" " * around.indent + value,))
    yield from _on_one_line(value, around.style)
    yield _literal(value, around)


def _between_brackets(value: str, style: str) -> Iterator[Written]:
    if _BETWEEN_BRACKETS.isdisjoint(value) or style in QUOTED:
        yield from _on_one_line(value, style)
    else:
        yield from _between_quotes(value)


def _on_one_line(value: str, style: str) -> Iterator[Written]:
    if (write := QUOTED.get(style)) and "\n" not in value:
        yield Written(write(value))
    if is_plain(value):
        yield Written(value)
    yield from _between_quotes(value)


def _between_quotes(value: str) -> Iterator[Written]:
    yield from (Written(write(value)) for write in QUOTED.values())


def is_plain(value: str) -> bool:
    """Whether a text may stand without quotes, as far as can be told without its place."""
    first = value[:1].isalnum() or value[:1] in _FIRST
    whole = value.strip() == value and "\n" not in value and ": " not in value
    return first and whole and " #" not in value and value[-1] != ":" and value not in NULLS


def quoted(value: str) -> str:
    """The text between double quotes; all that may be in a file can be written so."""
    return f'"{value.translate(_ESCAPES)}"'


def _single(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _literal(value: str, around: Surroundings) -> Written:
    lines = value.split("\n")
    first = next((line for line in lines if line), "")
    depth = str(around.indent - around.column) if first.startswith(" ") else ""
    indented = (" " * around.indent + line if line else "" for line in lines)
    return Written(f"{LITERAL}{depth}{around.chomp}", tuple(indented))


QUOTED = {'"': quoted, "'": _single}
"""How a text is written between each kind of quotes; the first is the usual one."""
