"""The words of a tagged PDF in the order of its structure: that in which it is read aloud.

poppler's ``pdfinfo -struct-text`` writes the structure as an indented tree with the text in
quotes. That gives the order of reading with the numbers of lists, headings and notes, and
without headers and footers, which stand outside the structure. (``pdftotext`` gives the order
of the page instead: it reads the column of a nota through its text.)
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

INLINE = {"Span", "NonStruct", "Link", "Reference", "Quote", "Em", "Strong", "Annot"}
"""Kinds between whose texts a word may go on; every other kind begins a new word."""

BLOCK_PARENTS = {"Document", "Sect", "Div", "Part", "Art"}
NOTES = {"Note", "FENote"}

_LINE = re.compile(r'(?P<indent> *)(?:"(?P<text>.*)"|(?P<kind>[A-Za-z][A-Za-z0-9]*)\b.*|[/\[].*)')


@dataclass
class Node:
    """An element of the structure with what stands in it, or a piece of text (no ``kind``)."""

    kind: str
    text: str = ""
    inside: list[Node] = field(default_factory=list)

    def all_text(self) -> str:
        """The text in it, for comparison with that of another."""
        return self.text + "".join(node.all_text() for node in self.inside)


@dataclass(frozen=True)
class Piece:
    """Letters without a space in between; ``open`` when the next piece may belong to its word."""

    letters: str
    open: bool = False


def structure(pdf: Path) -> Node:
    """The structure of a PDF file."""
    command = ["pdfinfo", "-struct-text", str(pdf)]
    run = subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8")
    return read_structure(run.stdout)


def read_structure(printed: str) -> Node:
    """The structure as ``pdfinfo -struct-text`` prints it."""
    root = Node("")
    path: list[tuple[int, Node]] = [(-1, root)]
    for line in printed.split("\n"):
        match = _LINE.fullmatch(line)
        if not match or (match["kind"] is None and match["text"] is None):
            continue
        depth = len(match["indent"])
        while path[-1][0] >= depth:
            path.pop()
        node = Node(match["kind"] or "", match["text"] or "")
        path[-1][1].inside.append(node)
        path.append((depth, node))
    return root


def pieces_of(root: Node) -> list[Piece]:
    """The words, perhaps in pieces: first the text, then the notes."""
    notes: list[Node] = []
    texts = [*_texts(root, notes, ""), *(t for note in notes for t in _texts(note, [], ""))]
    return [piece for text in _without_repeated_headings(texts) for piece in _pieces(text)]


@dataclass(frozen=True)
class _Text:
    """A text on a line; ``heading`` is that of the heading row in which it stands."""

    letters: str
    begins: bool
    heading: int = 0


def _texts(node: Node, notes: list[Node], parent: str) -> Iterator[_Text]:
    """The texts in order; a note is put aside."""
    if node.kind in NOTES or (node.kind == "NonStruct" and parent in BLOCK_PARENTS):
        notes.append(node)
        return
    if not node.kind:
        if node.text:
            yield _Text(node.text, begins=False)
    elif node.kind not in INLINE:
        yield _Text("", begins=True)
    heading = id(node) if node.kind == "THead" else 0
    for child in node.inside:
        for text in _texts(child, notes, node.kind):
            yield _Text(text.letters, text.begins, heading or text.heading)
    if node.kind and node.kind not in INLINE:
        yield _Text("", begins=True)
