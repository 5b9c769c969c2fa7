"""What a Word file says: its paragraphs, lists, tables, notes and comments, without its looks.

A change that somebody tracked is taken as accepted, unless the file is read as it was before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Author:
    """Who did something, and when: the date and time as Word has them (ISO 8601), or nothing."""

    name: str
    when: str

    @property
    def called(self) -> str:
        """The name, or that there is none."""
        return self.name or "iemand"

    @property
    def moment(self) -> datetime | None:
        """When it was done; None where that is not told, or cannot be read."""
        try:
            return datetime.fromisoformat(self.when)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one form; a tab and a line end stand in ``text`` as characters.

    Bold and italic are those that the style of the paragraph does not give. ``target`` is where
    they lead to. ``language`` is a tag of BCP 47, if it is not Dutch; ``en-US`` is none, which
    programs set of themselves, also in the place of ``en``. A ``note`` is a run of its own,
    without words. ``inserted`` is who put them in, if that is tracked. ``bound`` is the field of
    the content control that they stand in, if that is bound to data in the file (17.5.2.6). Words
    with an ``own_look`` have another colour, size or font than their style gives.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    target: str = ""
    language: str = ""
    note: tuple[WordParagraph, ...] = ()
    inserted: Author | None = None
    bound: str = ""
    own_look: bool = False


@dataclass(frozen=True, slots=True)
class Removal:
    """Words that somebody took away, tracked; ``at`` is their place in the text as accepted."""

    at: int
    text: str
    author: Author


@dataclass(frozen=True, slots=True)
class ListItem:
    """That a paragraph is an item: of which list, how deep (from 0), and how that list counts.

    ``start`` is the number from which an ordered list counts on that level.
    """

    list: str
    level: int
    ordered: bool
    start: int = 1


@dataclass(frozen=True, slots=True)
class WordPicture:
    """A picture, with what it is said to show (20.1.2.2.8, ``descr``).

    ``seal`` is the SHA-256 of its file; empty when the Word file does not hold that.
    """

    seal: str
    description: str


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph; ``style`` is the name of its style, in small letters as programs differ there.

    ``heading`` is its outline level, 1 to 9; 0 if it is no heading. ``inserted`` is who put the
    whole paragraph in. So many paragraphs without words stand right before it as ``blank`` says;
    ``pictures`` are those in it and in these.
    """

    style: str
    runs: tuple[Run, ...]
    heading: int = 0
    item: ListItem | None = None
    inserted: Author | None = None
    removals: tuple[Removal, ...] = ()
    blank: int = 0
    pictures: tuple[WordPicture, ...] = ()

    @property
    def text(self) -> str:
        """Its words, without those of its notes."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class WordCell:
    """A cell, over so many ``columns``; one that ``continues`` is merged with that above it."""

    blocks: tuple[WordBlock, ...]
    columns: int = 1
    continues: bool = False


@dataclass(frozen=True, slots=True)
class WordRow:
    """A row of a table; a ``header`` is repeated on each page.

    ``inserted`` is who put it in, ``removed`` who took it out, as far as that is tracked.
    """

    cells: tuple[WordCell, ...]
    header: bool = False
    inserted: Author | None = None
    removed: Author | None = None


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table, with the name of its style."""

    rows: tuple[WordRow, ...]
    style: str = ""


WordBlock: TypeAlias = WordParagraph | WordTable


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in the margin: what it says, about which words.

    ``block`` is the index of the block that those words stand in, of all those of the body and
    then of the headers and footers; of words in a note it is the block that refers to that note.
    None when there is no such block.
    """

    author: Author
    text: str
    words: str
    block: int | None


@dataclass(frozen=True, slots=True)
class Received:
    """What a Word file says.

    ``headers`` and ``footers`` are the blocks of all of them, in the order of their parts.
    ``unread`` says in words for staff what was met and is no text (a picture, a formula), as often
    as it stands in the body, and once for above and below the pages. ``removed`` are the blocks
    that somebody took away whole, tracked. ``charts`` are the figures of each chart, ``contents``
    the lines of tables of contents, which programs make anew. ``pictures`` are those of the body,
    ``media`` what stands in their files, by their seals.
    """

    blocks: tuple[WordBlock, ...]
    headers: tuple[WordBlock, ...] = ()
    footers: tuple[WordBlock, ...] = ()
    comments: tuple[Comment, ...] = ()
    unread: tuple[str, ...] = ()
    removed: tuple[WordBlock, ...] = ()
    charts: tuple[tuple[float, ...], ...] = ()
    contents: tuple[WordParagraph, ...] = ()
    pictures: tuple[WordPicture, ...] = ()
    media: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def everywhere(self) -> tuple[WordBlock, ...]:
        """The blocks of the body, then those of the headers and footers."""
        return (*self.blocks, *self.headers, *self.footers)


def paragraphs_in(blocks: Iterable[WordBlock]) -> Iterator[WordParagraph]:
    """Every paragraph, also in cells."""
    for block in blocks:
        if isinstance(block, WordParagraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_in(cell.blocks)
