"""The names that a frame may use: the fields of what a document prints, and what each holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import get_args, get_origin, get_type_hints

from generator.content.listings import Contents
from generator.content.printed import Inhoud, LineRows, Lines, Printed
from generator.content.values import Blocks, Line
from generator.model.kind import Document


class Holds(Enum):
    """What a field holds; the value is the word for it in messages."""

    LINE = "een regel"
    LINES = "regels"
    LINE_ROWS = "rijen van regels"
    BLOCKS = "alinea's en tabellen"
    TRUTH = "ja of nee"
    GROUPS = "een reeks"


@dataclass(frozen=True)
class Known:
    """A field of that name: what it holds, and of which kind the groups are that it holds."""

    holds: Holds
    group: type[Printed] | None = None


HOLDS: dict[object, Holds] = {
    Line: Holds.LINE,
    Lines: Holds.LINES,
    LineRows: Holds.LINE_ROWS,
    Blocks: Holds.BLOCKS,
    Contents | None: Holds.BLOCKS,
    bool: Holds.TRUTH,
}


def contents_of(kind: type[Document]) -> type[Inhoud]:
    """What documents of that kind print, as the return type of their ``inhoud`` says."""
    returned: type[Inhoud] = get_type_hints(kind.inhoud)["return"]
    return returned


def names_of(printed: type[Printed]) -> dict[str, Known]:
    """The fields of that kind by name. Raises ``TypeError`` for one that cannot be printed."""
    return {name: _known(printed, name, hint) for name, hint in get_type_hints(printed).items()}


def _known(printed: type[Printed], name: str, hint: object) -> Known:
    if hint in HOLDS:
        return Known(HOLDS[hint])
    arguments = get_args(hint)
    if get_origin(hint) is tuple and len(arguments) == 2 and issubclass(arguments[0], Printed):
        return Known(Holds.GROUPS, arguments[0])
    raise TypeError(f"{printed.__name__}.{name} is nothing that can be printed")
