"""The own checks of a Word file, a PDF and an .ics file: what the validators do not see.

They were measured with planted faults. Each is in one of these lists, in a module whose name ends
in ``_checks``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfReader

from keuring.pdf_structure import Structure
from keuring.registry import Registry
from keuring.word_file import WordFile


@dataclass(frozen=True)
class MadeWith:
    """What a Word file was made with: its template, and the folder of the fonts."""

    template: WordFile
    fonts: Path


word_check = Registry[Callable[[WordFile], Iterator[str]]]()
"""Those that need the Word file alone."""

making_check = Registry[Callable[[WordFile, MadeWith], Iterator[str]]]()
"""Those that compare the Word file with what it was made with."""

pdf_check = Registry[Callable[[PdfReader], Iterator[str]]]()
"""Those of a PDF."""

structure_check = Registry[Callable[[Structure], Iterator[str]]]()
"""Those of the structure of a PDF."""

diary_check = Registry[Callable[[bytes], Iterator[str]]]()
"""Those of an .ics file."""
