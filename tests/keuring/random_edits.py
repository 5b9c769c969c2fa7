"""Edits of a Word file at a random place: all that people do in one, of each kind one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from lxml.etree import _Element

from generator.word.package.wml import value_of, w
from tests.returning.opened_word import Opened, said
from tests.returning.word_drawing_edits import add_picture, add_text_box, remove_chart
from tests.returning.word_edits import (
    add_paragraph,
    change_words,
    deepen_item,
    insert_words,
    join_paragraph,
    make_bold,
    move_paragraph,
    remove_paragraph,
    split_paragraph,
)
from tests.returning.word_form_edits import (
    colour_words,
    enlarge_words,
    make_body_text,
    underline_words,
)
from tests.returning.word_note_edits import add_comment, add_note
from tests.returning.word_row_edits import (
    add_row,
    add_table,
    fill_cell,
    merge_cells,
    merge_down,
    move_row,
    remove_row,
    remove_table,
)

MOST_WORDS = 3
"""So many words somebody selects at most."""


@dataclass(frozen=True)
class Somewhere:
    """A random place in a file; asked again, it is another one. What is not there raises
    ``IndexError``."""

    file: bytes
    chance: Random

    @property
    def words(self) -> str:
        """Some words of a paragraph."""
        return self._words(self.paragraph)

    @property
    def paragraph(self) -> str:
        """All words of a paragraph of the text."""
        return self._paragraph("document", "")

    @property
    def heading(self) -> str:
        """All words of a heading."""
        return self._paragraph("document", "Heading")

    @property
    def contents(self) -> str:
        """Some words of the table of contents."""
        return self._words(self._paragraph("document", "TOC"))

    @property
    def edge(self) -> str:
        """Some words above or below the pages."""
        return self._words(self._paragraph(self.chance.choice(["header", "footer"]), ""))

    @property
    def item(self) -> str:
        """All words of an item of a list."""
        return self._paragraph("document", "List")

    @property
    def row(self) -> Sequence[str]:
        """The words of each cell of a row that has them in every cell."""
        rows = [_cells(row) for row in Opened(self.file).document.iter(w("tr"))]
        return self.chance.choice([row for row in rows if all(row)])

    def _words(self, paragraph: str) -> str:
        words = paragraph.split()
        at = self.chance.randrange(len(words))
        some = words[at : at + self.chance.randint(1, MOST_WORDS)]
        return " ".join(some) if " ".join(some) in paragraph else words[at]

    def _paragraph(self, part: str, style: str) -> str:
        """One of which the style begins so, in a part whose name begins so."""
        opened = Opened(self.file)
        trees = [tree for name, tree in opened.trees.items() if name.startswith(f"word/{part}")]
        every = [one for tree in trees for one in tree.iter(w("p")) if said(one).strip()]
        some = [one for one in every if value_of(one, "pPr/pStyle").startswith(style)]
        return said(self.chance.choice(some))


def _cells(row: _Element) -> Sequence[str]:
    return [said(one) for one in row.iter(w("p"))]


Edit = Callable[[bytes, Somewhere, str], bytes]

EDITS: Mapping[str, Edit] = {
    "woorden": lambda file, at, by: change_words(file, at.words, "vernieuwd", by),
    "woorden weg": lambda file, at, by: change_words(file, at.words, "", by),
    "zin": lambda file, at, by: change_words(file, at.paragraph, "Een andere zin.", by),
    "erbij": lambda file, at, by: insert_words(file, at.words, " erbij gezet", by),
    "enter": lambda file, at, by: split_paragraph(file, at.words),
    "enter vooraan": lambda file, at, by: split_paragraph(file, at.paragraph),
    "samengevoegd": lambda file, at, by: join_paragraph(file, at.paragraph),
    "alinea": lambda file, at, by: add_paragraph(file, at.paragraph, "Een nieuwe zin.", by),
    "alinea weg": lambda file, at, by: remove_paragraph(file, at.paragraph, by),
    "alinea verplaatst": lambda file, at, by: move_paragraph(file, at.paragraph, at.paragraph),
    "noot": lambda file, at, by: add_note(file, at.words, "Een noot van iemand."),
    "opmerking": lambda file, at, by: add_comment(file, at.words, "Klopt dit?", by),
    "vet": lambda file, at, by: make_bold(file, at.words),
    "cursief": lambda file, at, by: make_bold(file, at.words, "i"),
    "onderstreept": lambda file, at, by: underline_words(file, at.words),
    "kleur": lambda file, at, by: colour_words(file, at.words),
    "groter": lambda file, at, by: enlarge_words(file, at.words),
    "gewone tekst": lambda file, at, by: make_body_text(file, at.heading),
    "inhoudsopgave": lambda file, at, by: change_words(file, at.contents, "vernieuwd", by),
    "boven of onder": lambda file, at, by: change_words(file, at.edge, "vernieuwd", by),
    "dieper": lambda file, at, by: deepen_item(file, at.item),
    "rij": lambda file, at, by: _add_row(file, at.row, by),
    "rij weg": lambda file, at, by: remove_row(file, at.row[0], by),
    "rij verplaatst": lambda file, at, by: move_row(file, at.row[0], at.row[0]),
    "cel": lambda file, at, by: fill_cell(file, at.row[0], 0, "Andere tekst.", by),
    "cel leeg": lambda file, at, by: fill_cell(file, at.row[0], 0, "", by),
    "cellen samen": lambda file, at, by: merge_cells(file, at.row[0]),
    "cellen onder elkaar samen": lambda file, at, by: merge_down(file, at.row[0], 0),
    "tabel": lambda file, at, by: add_table(file, at.paragraph, "Links", "Rechts"),
    "tabel weg": lambda file, at, by: remove_table(file, at.row[0]),
    "tekstvak": lambda file, at, by: add_text_box(file, at.paragraph, "In een vak."),
    "plaatje": lambda file, at, by: add_picture(file, at.paragraph),
    "grafiek weg": lambda file, at, by: remove_chart(file),
}
"""What each is called."""


def _add_row(file: bytes, row: Sequence[str], by: str) -> bytes:
    return add_row(file, row[0], *["Nieuw"] * len(row), by=by)


class NotThereError(Exception):
    """Nobody can do that there."""


@dataclass(frozen=True)
class Done:
    """What somebody did, as far as it is known, and the file after it."""

    kind: str
    word: bytes


def done_at_random(file: bytes, chance: Random) -> Done:
    """Something that somebody does in that file. Raises ``NotThereError``."""
    kind = chance.choice([*EDITS])
    try:
        by = chance.choice(["", "Anna"])
        return Done(kind, EDITS[kind](file, Somewhere(file, chance), by))
    except (AssertionError, IndexError, ValueError, StopIteration):
        raise NotThereError(kind) from None
