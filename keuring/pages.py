"""Pages: LibreOffice makes a PDF of each Word file, poppler makes pictures of pages."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from pypdf import PdfReader

from keuring.made import KEURING, Made

DOTS_PER_INCH = "70"
OFFICE_SECONDS = 150
"""LibreOffice takes a few; one that waits for a question on a screen would wait for ever."""


def open_in_office(documents: Sequence[Made], folder: Path) -> None:
    """Have LibreOffice open the Word files of those documents; PDFs in ``folder``."""
    convert({str(made): made.word for made in documents}, folder)


def convert(words: Mapping[str, Path], folder: Path) -> None:
    """Have LibreOffice open Word files all at once, under a user of its own.

    PDFs in ``folder``, with the names that are given.
    """
    sources = []
    for name, word in words.items():
        sources.append(folder / f"{name}.docx")
        shutil.copyfile(word, sources[-1])
    profile = f"-env:UserInstallation={(folder / 'user').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, sources)], check=True, capture_output=True, timeout=OFFICE_SECONDS
    )


def number_of_pages(pdf: Path) -> int:
    """How many pages a PDF has."""
    return len(PdfReader(pdf).pages)


def picture_pages(pdf: Path, made: Made, kind: str) -> list[Path]:
    """Pictures of all pages, named after dossier, document and kind (word, pdf) and the page."""
    start = KEURING / f"{made}-{kind}"
    subprocess.run(["pdftoppm", "-r", DOTS_PER_INCH, "-png", str(pdf), str(start)], check=True)
    return sorted(KEURING.glob(f"{start.name}-*.png"))
