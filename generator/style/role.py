"""What a role is: text of one kind, and what it looks like wherever it is printed.

Measures and colours are named, not given: a house style says how large and which they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum

from generator.content.colour import Colour
from generator.content.tree import Align


class Size(StrEnum):
    """A size of letters by what it is for; the value is its field in a house style."""

    TEKST = "tekst"
    LIJST = "lijst"
    AAN = "aan"
    TITEL = "titel"
    NOTA = "nota"
    NOTA_DOEL = "nota_doel"
    ONDERWERP = "onderwerp"
    KOP = "kop"
    TUSSENKOP = "tussenkop"
    KOLOM = "kolom"
    KOLOMKOP = "kolomkop"
    TABEL = "tabel"
    BIJSCHRIFT = "bijschrift"
    INHOUD_HOOFDSTUK = "inhoud_hoofdstuk"
    INHOUD = "inhoud"
    VOETNOOT = "voetnoot"
    VOETTEKST = "voettekst"


PLAIN_SIZE, PLAIN_COLOUR, PAPER = Size.TEKST, Colour.TEKST, Colour.WIT
"""Of the text of a document, and behind it, where no role says otherwise."""


class Weight(IntEnum):
    """How heavy letters are (CSS Fonts 4, 2.2)."""

    LIGHT = 300
    NORMAL = 400
    BOLD = 700


class Keep(Enum):
    """What of a paragraph must stay together on a page."""

    NOTHING = 0
    LINES = 1
    WITH_NEXT = 2
    LINES_AND_WITH_NEXT = 3

    @property
    def lines(self) -> bool:
        """Whether its lines stay together."""
        return self in (Keep.LINES, Keep.LINES_AND_WITH_NEXT)

    @property
    def with_next(self) -> bool:
        """Whether it stays with what follows it."""
        return self in (Keep.WITH_NEXT, Keep.LINES_AND_WITH_NEXT)


class Above(Enum):
    """White above a paragraph that is not that of its size: of which size, and which measure."""

    AS_BELOW_A_LIST_ITEM = (Size.LIJST, "na")
    ONE_LINE = (Size.TEKST, "regel")
    AS_BELOW_A_PARAGRAPH = (Size.TEKST, "na")


WHOLE = Keep.LINES_AND_WITH_NEXT
"""Of what is short and names what follows it."""


@dataclass(frozen=True, slots=True)
class Role:
    """Text of one kind.

    ``id`` and ``name`` are those of its style in Word (ECMA-376 17.7.4.17, 17.7.4.9), where it is
    based on the style of ``base``, or else on that of the plain text. What a role does not say
    (None) is as in ``base`` or in the text around it.

    ``block`` are the CSS selectors of its paragraphs, ``text`` those of what has its letters and
    no white of its own, as a cell has; ``ground`` those of what has the colour ``behind`` it.
    Without any it is of Word alone. ``use`` says in Dutch what its colours are for.
    """

    id: str
    name: str
    base: Role | None = None
    block: str = ""
    text: str = ""
    ground: str = ""
    size: Size | None = None
    above: Above | None = None
    colour: Colour | None = None
    behind: Colour | None = None
    weight: Weight | None = None
    italic: bool = False
    underline: bool = False
    align: Align | None = None
    keep: Keep = Keep.NOTHING
    whole_words: bool = False
    use: str = ""

    @property
    def shown_colour(self) -> Colour:
        """The colour of its letters, also when that is the one of what it is based on."""
        inherited = self.base.shown_colour if self.base else PLAIN_COLOUR
        return self.colour or inherited

    @property
    def ground_colour(self) -> Colour:
        """The colour behind its letters, also when that is the one of what it is based on."""
        inherited = self.base.ground_colour if self.base else PAPER
        return self.behind or inherited
