"""A second layout of Word files in pages, by an engine that shares no code with LibreOffice.

Microsoft Word itself is not there to be asked; where two engines agree, so will most likely Word.
"""

from __future__ import annotations

from pathlib import Path

from docx_to_markdown import convert


def number_of_pages(word: Path) -> int:
    """How many pages it makes of a Word file, in the fonts that travel in that file."""
    return int(convert(word).page_count)
