"""The words of a tagged PDF in the order of its structure: that in which it is read aloud.

poppler's ``pdfinfo -struct-text`` writes the structure as an indented tree with the text in
quotes. That gives the order of reading with the numbers of lists, headings and notes, and
without headers and footers, which stand outside the structure. (``pdftotext`` gives the order
of the page instead: it reads the column of a nota through its text.)
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass, field, replace
from pathlib import Path

from keuring.drawn_order import as_written
from keuring.heading_rows import told_before

INLINE = {"Span", "NonStruct", "Link", "Object", "Reference", "Quote", "Em", "Strong", "Annot"}
"""Kinds between whose texts a word may go on; every other kind begins a new word."""

BLOCK_PARENTS = {"Document", "Sect", "Div", "Part", "Art"}
NOTES = {"Note", "FENote"}

_LINE = re.compile(r'(?P<indent> *)(?:"(?P<text>.*)"|(?P<kind>[A-Za-z]\w*).*)')


@dataclass
class Node:
    """An element of the structure with what stands in it, or a piece of text (no ``kind``)."""

    kind: str
    text: str = ""
    inside: list[Node] = field(default_factory=list)

    def all_text(self) -> str:
        """The text in it."""
        return self.text + " ".join(node.all_text() for node in self.inside)


@dataclass(frozen=True)
class Piece:
    """Letters without a space among them; ``open`` when the next piece may go on with the word."""

    letters: str
    open: bool


def pieces_of_pdf(pdf: Path) -> list[Piece]:
    """The words of the file, those over two lines in pieces: first the text, then the notes."""
    command = ["pdfinfo", "-struct-text", str(pdf)]
    run = subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8")
    return pieces_of(read_structure(run.stdout))


def read_structure(printed: str) -> Node:
    """The structure as ``pdfinfo -struct-text`` prints it."""
    root = Node("")
    path: list[tuple[int, Node]] = [(-1, root)]
    for match in filter(None, map(_LINE.fullmatch, printed.split("\n"))):
        depth, node = len(match["indent"]), Node(match["kind"] or "", match["text"] or "")
        while path[-1][0] >= depth:
            path.pop()
        path[-1][1].inside.append(node)
        path.append((depth, node))
    return root


def pieces_of(root: Node) -> list[Piece]:
    """The words below a node, the notes at the end."""
    reader = _Reader()
    reader.read_inside(root)
    for note in reader.notes:
        reader.read_inside(note)
    return reader.pieces


class _Reader:
    """Goes through the structure; ``notes`` are put aside on the way."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.notes: list[Node] = []
        self._heading: list[str] = []

    def read_inside(self, node: Node) -> None:
        """Read what stands in a node."""
        for child in node.inside:
            if _is_note(child, node):
                self.notes.append(child)
            elif child.kind == "Figure":  # it has alternative text; see pdf_descriptions
                self._end_of_word()
            elif child.kind == "Table":
                self._table(child)
            elif child.kind:
                self._element(child)
            else:
                self._text(child.text)

    def _element(self, node: Node) -> None:
        if node.kind in INLINE:
            self.read_inside(node)
        else:
            self._end_of_word()
            self.read_inside(node)
            self._end_of_word()

    def _table(self, table: Node) -> None:
        """A table, without its first heading rows that the table right before it has too; a caption
        stands between the two.

        On each page that a table goes on, the structure holds its heading rows again.
        """
        head = [row for node in table.inside if node.kind == "THead" for row in node.inside]
        heading = [row.all_text() for row in head]
        captions = [node for node in table.inside if node.kind == "Caption"]
        again = 0 if captions else told_before(self._heading, heading)
        rows = [node for node in table.inside if node.kind not in ("THead", "Caption")]
        self._element(Node("Rows", inside=[*captions, *head[again:], *rows]))
        self._heading = heading

    def _text(self, text: str) -> None:
        text = as_written(
            text.replace("\N{SOFT HYPHEN}", "")
        )  # no part of a word; poppler may tell it or not
        if text[:1].isspace():
            self._end_of_word()
        self.pieces += [Piece(letters, open=False) for letters in text.split()]
        if text.strip():
            self._heading = []
            self.pieces[-1] = replace(self.pieces[-1], open=not text[-1].isspace())

    def _end_of_word(self) -> None:
        if self.pieces:
            self.pieces[-1] = replace(self.pieces[-1], open=False)


def _is_note(node: Node, parent: Node) -> bool:
    """WeasyPrint puts the notes of a page, as loose text, where otherwise blocks stand."""
    return node.kind in NOTES or (node.kind == "NonStruct" and parent.kind in BLOCK_PARENTS)
