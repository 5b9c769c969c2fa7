"""Reads fixtures that read as documents: a title, then its parts, each closed by a line with a dot.

What an editor would take away or not show is written out: see ``_SHOWN``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_SHOWN = str.maketrans({"␣": " ", "→": "\t", "␁": "\x01"})
FOLDER = Path(__file__).parent / "fixtures"


@dataclass(frozen=True)
class Document:
    """One case of a fixture file."""

    title: str
    parts: tuple[str, ...]

    def __str__(self) -> str:
        return self.title


def documents(name: str) -> list[Document]:
    """The cases in the fixture files whose name matches ``name``, a pattern."""
    return [case for path in sorted(FOLDER.glob(name)) for case in _cases(path)]


def _cases(path: Path) -> list[Document]:
    text = path.read_text(encoding="utf-8").translate(_SHOWN)
    chunks = text.strip("\n").removesuffix("\n.").split("\n.\n\n")
    split = [chunk.strip("\n").split("\n.\n") for chunk in chunks]
    return [Document(title, tuple(parts)) for title, *parts in split]
