"""The frame of a document: its fixed words, what stands between them, and on which pages.

From it both templates are made, that of Word and that of the PDF. It knows neither of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from generator.model.keuze import Keuze


class Page(Keuze):
    """The pages of the house style; the value is the name that it gives them."""

    UPRIGHT = "staand", "Rechtop, voor een rapport."
    WIDE = "liggend", "Breed, voor een grote tabel."
    WIDE_TEXT = "liggend_tekst", "Breed, met regels zo lang als rechtop en tabellen over alles."
    READING = "lezen", "Rechtop met brede marges, voor een lange tekst."
    NOTA = "nota", "Rechtop, met een referentiekolom naast de tekst."


class Slot(Enum):
    """What words are for; the value is the word for it in opbouw.yaml."""

    TITLE = "titel"
    SUBTITLE = "ondertitel"
    SUBJECT = "onderwerp"
    HEADING = "kop"
    NUMBERED_HEADING = "genummerde_kop"
    SUBHEADING = "tussenkop"
    CONTENTS_HEADING = "inhoudskop"
    TEXT = "regel"
    ADDRESSEE = "geadresseerde"
    NOTA_WORD = "notawoord"


class ColumnSlot(Enum):
    """What a line of the reference column is for; the value is the word in opbouw.yaml."""

    LABEL = "label"
    SENDER = "afzender"
    TEXT = "regel"


@dataclass(frozen=True)
class Field:
    """Where a template finds a field: ``onderwerp``, or ``deel.kop`` for each of a row."""

    name: str


Words: TypeAlias = tuple[str | Field, ...]
"""Fixed words, and the lines that stand between them."""


@dataclass(frozen=True)
class Say:
    """Words in their slot: a heading, a line. They begin a new page when that field says so."""

    slot: Slot
    words: Words
    new_page_when: Field | None = None


@dataclass(frozen=True)
class Show:
    """The blocks of some fields, right after each other."""

    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Initials:
    """Boxes for initials, in rows: one for each line of a field."""

    field: Field


@dataclass(frozen=True)
class ColumnLine:
    """A line of the reference column, or one for each line of the field ``each``."""

    slot: ColumnSlot
    words: Words = ()
    each: Field | None = None


@dataclass(frozen=True)
class ColumnPart:
    """Lines of the reference column that belong together.

    They stand there only ``when`` that field holds something; ``repeated`` ones stand on the
    following pages too.
    """

    lines: tuple[ColumnLine, ...]
    when: Field | None = None
    repeated: bool = False


@dataclass(frozen=True)
class ReferenceColumn:
    """The column beside the text of the first page."""

    parts: tuple[ColumnPart, ...]


@dataclass(frozen=True)
class When:
    """What stands there only when a field holds something."""

    field: Field
    parts: tuple[FramePart, ...]


@dataclass(frozen=True)
class Each:
    """What stands there for each group of a row; they are called ``name`` in it."""

    field: Field
    name: str
    parts: tuple[FramePart, ...]


FramePart: TypeAlias = Say | Show | Initials | ReferenceColumn | When | Each


@dataclass(frozen=True)
class Sheet:
    """Pages of one kind, and what stands on them.

    ``each``: there is one for each group of a row. ``wide_when``: they are the ``wide`` pages when
    that field says so. ``begins_when``: they begin only when that field holds something; otherwise
    what stands on them follows on the pages before.
    """

    page: Page
    parts: tuple[FramePart, ...]
    each: tuple[Field, str] | None = None
    wide_when: Field | None = None
    begins_when: Field | None = None
    wide: Page = Page.WIDE


@dataclass(frozen=True)
class Frame:
    """A whole document.

    ``letterhead`` is the name beside the logo, at the top of the first page; without one there
    is no logo. The numbers of headings begin with 0 when ``from_zero``.
    """

    footer: Words
    first: Sheet
    following: tuple[Sheet, ...] = ()
    letterhead: Words = ()
    from_zero: bool = False

    def repeated(self) -> Iterator[ColumnPart]:
        """What stands in the reference column of the following pages."""
        for part in self.first.parts:
            if isinstance(part, ReferenceColumn):
                yield from (lines for lines in part.parts if lines.repeated)
