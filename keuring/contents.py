"""The pages that the contents and lists of a Word file tell, and those on which that stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from keuring.word_file import DOCUMENT, WordFile, find, values

Place = tuple[str, int]
"""A heading or a caption with its number, and a page."""

ENTRIES = ".//w:sdt//w:hyperlink[.//w:instrText[contains(., 'PAGEREF')]]"


def pages_in_contents(word: WordFile) -> list[Place]:
    """What each line of the contents and of the lists of tables and figures tells; nothing in a
    file without those."""
    lines = (values(entry, ".//w:t/text()") for entry in find(word.tree(DOCUMENT), ENTRIES))
    return [(" ".join(words), int(page)) for *words, page in lines]


def pages_of_headings(opened: Path) -> list[Place]:
    """The headings of a PDF that LibreOffice made, from its bookmarks."""
    reader = PdfReader(opened)
    return list(_places(reader, reader.outline))


def pages_of_lines(opened: Path) -> Iterator[Place]:
    """The lines of text of that PDF. A caption is one; in a list of captions it is not, as there
    the number of its page is part of the line."""
    for number, page in enumerate(PdfReader(opened).pages, start=1):
        yield from ((" ".join(line.split()), number) for line in page.extract_text().splitlines())


def _places(reader: PdfReader, outline: list[Any]) -> Iterator[Place]:
    for item in outline:
        if isinstance(item, list):
            yield from _places(reader, item)
        else:
            page = reader.get_destination_page_number(item)
            yield str(item.title), (-1 if page is None else page) + 1
