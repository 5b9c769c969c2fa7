"""Reads fixtures that read as documents: a title, then its parts, each closed by a line with a dot.

What an editor would take away or not show is written out: see ``_SHOWN``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FIXTURES = Path(__file__).parent / "fixtures"

_SHOWN = str.maketrans(
    {
        "␣": " ",
        "→": "\t",
        "␍": "\r",
        "␁": "\x01",
        "␟": "\uf0b7",
        "␞": "\uf0a7",
    }  # the last are of Word
)
_YAML = re.compile(r"^```yaml (.+)\n((?:.*\n)*?)```$", re.MULTILINE)


@dataclass(frozen=True)
class Document:
    """One case of a fixture file."""

    title: str
    parts: tuple[str, ...]

    def __str__(self) -> str:
        return self.title


def documents(folder: Path, pattern: str) -> list[Document]:
    """The cases in the fixture files of that folder whose name matches ``pattern``."""
    return [case for path in sorted(folder.glob(pattern)) for case in _cases(path)]


def yaml_files(part: str) -> dict[str, str]:
    """The YAML files that stand fenced in a part, by name."""
    return {found[1]: found[2] for found in _YAML.finditer(part)}


def _cases(path: Path) -> list[Document]:
    text = path.read_text(encoding="utf-8").translate(_SHOWN)
    chunks = text.strip("\n").removesuffix("\n.").split("\n.\n\n")
    split = [chunk.strip("\n").split("\n.\n") for chunk in chunks]
    return [Document(title, tuple(parts)) for title, *parts in split]
