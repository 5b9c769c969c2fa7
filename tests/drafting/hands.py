"""How people make a document in Word by hand: with styles, or with what looks like them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import TypeAlias

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph

Point: TypeAlias = "str | tuple[str, list[Point]]"
"""An item of a list: its words, and the items below it if there are any."""

_BOLD = re.compile(r"\*\*(.+?)\*\*")


def _write(paragraph: Paragraph, text: str) -> None:
    """Put words in a paragraph; between two stars they are bold."""
    for number, words in enumerate(_BOLD.split(text)):
        if words:
            paragraph.add_run(words).bold = True if number % 2 else None


@dataclass
class Tidy:
    """Somebody who uses the styles of Word: headings, lists, a table with lines."""

    document: Document = field(default_factory=docx.Document)

    def title(self, text: str) -> None:
        """The name of the document."""
        self.document.add_heading(text, 0)

    def heading(self, text: str, level: int = 1) -> None:
        """A heading."""
        self.document.add_heading(text, level)

    def text(self, text: str) -> None:
        """A paragraph."""
        _write(self.document.add_paragraph(), text)

    def labels(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Names with what belongs to them."""
        self.table([list(pair) for pair in pairs])

    def bullets(self, points: Iterable[Point]) -> None:
        """A list with bullets."""
        self._list(points, "List Bullet")

    def numbers(self, points: Iterable[Point]) -> None:
        """A list with numbers, and below them letters and bullets."""
        self._list(points, "List Number")

    def table(self, rows: Sequence[Sequence[str]], style: str | None = "Table Grid") -> None:
        """A table; a row of one cell runs over all columns, and an empty one goes on."""
        width = max(map(len, rows))
        table = self.document.add_table(0, width, style)
        for row in rows:
            cells = table.add_row().cells
            if len(row) == 1 < width:
                cells[0].merge(cells[-1])
            for cell, text in zip(cells, row, strict=False):
                first, *others = text.split("\n")
                _write(cell.paragraphs[0], first)
                for line in others:
                    _write(cell.add_paragraph(), line)

    def saved(self) -> bytes:
        """The file."""
        buffer = BytesIO()
        self.document.save(buffer)
        return buffer.getvalue()

    def _list(self, points: Iterable[Point], style: str, level: int = 1) -> None:
        for point in points:
            words, below = (point, []) if isinstance(point, str) else point
            name = style if level == 1 else f"{style} {level}"
            _write(self.document.add_paragraph(style=name), words)
            self._list(below, style, level + 1)


class Untidy(Tidy):
    """Somebody who makes all of it look right: bold lines, typed dashes, tables without style."""

    def title(self, text: str) -> None:
        _write(self.document.add_paragraph(), f"**{text}**")

    def heading(self, text: str, level: int = 1) -> None:
        _write(self.document.add_paragraph(), f"**{text}**")
        self.document.add_paragraph()

    def labels(self, pairs: Sequence[tuple[str, str]]) -> None:
        for name, value in pairs:
            _write(self.document.add_paragraph(), f"{name}: {value}")

    def bullets(self, points: Iterable[Point]) -> None:
        self._typed(points, ("-", "o\t", "-"))

    def numbers(self, points: Iterable[Point]) -> None:
        self._typed(points, ("1.", "a.", "-"))

    def table(self, rows: Sequence[Sequence[str]], style: str | None = None) -> None:
        super().table(rows, style)

    def _typed(self, points: Iterable[Point], marks: Sequence[str], level: int = 0) -> None:
        for number, point in enumerate(points):
            words, below = (point, []) if isinstance(point, str) else point
            mark = marks[min(level, len(marks) - 1)]
            sign = chr(ord(mark[0]) + number) + mark[1:] if mark[-1] == "." else mark
            space = "" if sign.endswith("\t") else " "
            _write(self.document.add_paragraph(), f"{'    ' * level}{sign}{space}{words}")
            self._typed(below, marks, level + 1)


class Plain(Untidy):
    """Somebody who gives nothing any form: only white lines and numbers tell what is what."""

    def title(self, text: str) -> None:
        self.document.add_paragraph(text)
        self.document.add_paragraph()

    def heading(self, text: str, level: int = 1) -> None:
        self.document.add_paragraph()
        self.document.add_paragraph(text if text[:1].isdigit() else text.upper())
        self.document.add_paragraph()

    def labels(self, pairs: Sequence[tuple[str, str]]) -> None:
        for name, value in pairs:
            self.document.add_paragraph(f"{name}\t{value}")


class Mixed(Tidy):
    """Somebody who knows headings, types lists, and puts the labels on lines of their own."""

    def bullets(self, points: Iterable[Point]) -> None:
        for point in points:
            words, below = (point, []) if isinstance(point, str) else point
            _write(self.document.add_paragraph(), f"•\t{words}")
            for one in below:
                _write(self.document.add_paragraph(), f"o\t{one}")

    def labels(self, pairs: Sequence[tuple[str, str]]) -> None:
        for name, value in pairs:
            _write(self.document.add_paragraph(), f"**{name}**")
            self.document.add_paragraph(value)


HANDS: dict[str, type[Tidy]] = {
    "verzorgd": Tidy,
    "slordig": Untidy,
    "kaal": Plain,
    "gemengd": Mixed,
}
