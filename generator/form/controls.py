"""What a form shows of a file: a control for each field, and for each group of fields.

A control knows the path to its value (``loc``), so that a change can be told by it. All values are
as they are shown: a number has a comma, and a paragraph of a text stands on one line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.authoring.describe import FieldDescription
from generator.origin import Loc


@dataclass(frozen=True)
class Control:
    """A field of the file at ``loc``; ``kind`` names the template that draws it."""

    kind: ClassVar[str]
    loc: Loc
    field: FieldDescription


@dataclass(frozen=True)
class LineControl(Control):
    """A short text on one line; ``keys`` are those that a telephone shows (HTML: inputmode)."""

    kind = "regel"
    value: str
    example: str
    keys: str


@dataclass(frozen=True)
class IdControl(LineControl):
    """The id of a group, which is made of the first of those fields that says something."""

    kind = "vastenaam"
    named_after: tuple[str, ...]


@dataclass(frozen=True)
class LinesControl(Control):
    """A few lines without any form."""

    kind = "regels"
    value: str


@dataclass(frozen=True)
class TextControl(Control):
    """A text of paragraphs and lists; ``headings`` says whether those may stand in it."""

    kind = "tekst"
    value: str
    headings: bool


@dataclass(frozen=True)
class Option:
    """A word that may be chosen, how it is shown, and what it means."""

    word: str
    label: str
    meaning: str = ""


@dataclass(frozen=True)
class ChoiceControl(Control):
    """One word of some; a word that is none of those is among the options too."""

    kind = "keuze"
    value: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class FileControl(ChoiceControl):
    """One file of those of the dossier, or one that is sent to it; ``sent`` says as what."""

    kind = "bestand"
    sent: str


@dataclass(frozen=True)
class ChecksControl(Control):
    """Any number of words of some."""

    kind = "vinkjes"
    chosen: tuple[str, ...]
    options: tuple[Option, ...]


@dataclass(frozen=True)
class GroundsControl(Control):
    """Why something is left out of a public version: the codes, and those that are no ground."""

    kind = "gronden"
    chosen: tuple[str, ...]
    strange: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """One of a list: its controls, of which the ``later`` ones may stay empty."""

    loc: Loc
    name: str
    controls: tuple[Control, ...]
    later: tuple[Control, ...]


@dataclass(frozen=True)
class ListControl(Control):
    """A list; ``one`` is what an item is called, with a small letter.

    ``says_none``: the file says that it has no items.
    """

    items: tuple[Item, ...]
    one: str
    says_none: bool


@dataclass(frozen=True)
class TableControl(ListControl):
    """A list of short groups, one on a row."""

    kind = "tabel"
    columns: tuple[FieldDescription, ...]


@dataclass(frozen=True)
class CardsControl(ListControl):
    """A list of groups that take room, each on a card."""

    kind = "kaarten"


@dataclass(frozen=True)
class RowsControl(ListControl):
    """A list of texts, one below the other."""

    kind = "rijen"


@dataclass(frozen=True)
class GroupControl(Control):
    """Fields that belong together; ``present`` says whether the file has them."""

    kind = "groep"
    present: bool
    controls: tuple[Control, ...]
