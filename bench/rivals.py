"""What other programs do of the same work: each makes files of a document that we made.

Pandoc and Typst get the words and the tables of our own Word file. They make neither the layout
nor the charts of it, and no calendar in colours.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.measure import CommandError, Task
from bench.programs import LIBREOFFICE, PANDOC, RENDERCV, TYPST, Command, Program

CV = "Jan_Jansen_CV"
"""What RenderCV calls the example that it makes for somebody of that name."""


@dataclass(frozen=True)
class Rival:
    """A program and what it makes; ``formats`` are those of ours that it is held against.

    ``ready`` prepares what it starts from, and gives what is measured: from its command, our
    Word files and a folder of its own. It raises ``CommandError`` when it cannot.
    """

    program: Program
    makes: str
    formats: tuple[str, ...]
    ready: Callable[[Command, Iterable[Path], Path], Task]


def _libreoffice(soffice: Command, words: Iterable[Path], folder: Path) -> Task:
    """With a profile of its own: a running one would answer."""
    files = tuple(words)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = ("--headless", "--convert-to", "pdf", "--outdir", str(folder))
    made = tuple(folder / f"{word.stem}.pdf" for word in files)
    return Task((*soffice, profile, *convert, *map(str, files)), made)


def _rendercv(rendercv: Command, _: Iterable[Path], folder: Path) -> Task:
    """The CV of two pages that it has as an example, in all its formats."""
    _prepare((*rendercv, "new", "Jan Jansen"), folder)
    made = folder / "made"
    render = ("render", str(folder / f"{CV}.yaml"), "--output-folder", str(made))
    return Task((*rendercv, *render), (made / f"{CV}.pdf",))


def _pandoc_word(pandoc: Command, words: Iterable[Path], folder: Path) -> Task:
    lines, made = [], []
    for text in _texts(pandoc, words, folder, "gfm", "md"):
        made.append(text.with_suffix(".docx"))
        lines.append((*pandoc, str(text), "-o", str(made[-1])))
    return _after_another(lines, made)


def _pandoc_pdf(pandoc: Command, words: Iterable[Path], folder: Path) -> Task:
    """By way of HTML, with the WeasyPrint that we use too."""
    weasyprint = Path(sys.executable).with_name("weasyprint")
    engine = (f"--pdf-engine={weasyprint}", "--pdf-engine-opt=--pdf-variant=pdf/ua-1")
    lines, made = [], []
    for text in _texts(pandoc, words, folder, "gfm", "md"):
        made.append(text.with_suffix(".pdf"))
        lines.append((*pandoc, str(text), "-s", *_named(text), *engine, "-o", str(made[-1])))
    return _after_another(lines, made)


def _typst(typst: Command, words: Iterable[Path], folder: Path) -> Task:
    """Of a text that Pandoc makes of our Word file."""
    pandoc = PANDOC.find()
    if pandoc is None:
        raise CommandError("Typst krijgt zijn tekst van Pandoc, en dat is er niet")
    lines, made = [], []
    for text in _texts(pandoc, words, folder, "typst", "typ"):
        made.append(text.with_suffix(".pdf"))
        standards = ("--pdf-standard", "a-3a,ua-1")
        lines.append((*typst, "compile", *standards, str(text), str(made[-1])))
    return _after_another(lines, made)


RIVALS = (
    Rival(LIBREOFFICE, "the PDF of that Word file", ("docx", "pdf"), _libreoffice),
    Rival(RENDERCV, "a CV of 2 pages: PDF, PNG, HTML", ("docx", "pdf"), _rendercv),
    Rival(PANDOC, "Word of the same words", ("docx",), _pandoc_word),
    Rival(PANDOC, "PDF/UA of the same words, with WeasyPrint", ("pdf",), _pandoc_pdf),
    Rival(TYPST, "PDF/A and PDF/UA of the same words", ("pdf",), _typst),
)
"""Everybody that we are held against."""


def _texts(
    pandoc: Command, words: Iterable[Path], folder: Path, form: str, ending: str
) -> list[Path]:
    """Those Word files as texts in a form that Pandoc writes."""
    texts = []
    for word in words:
        texts.append(folder / f"{word.stem}.{ending}")
        to = ("-s", *_named(word), "-t", form, "-o", str(texts[-1]))
        _prepare((*pandoc, str(word), *to), folder)
    return texts


def _named(file: Path) -> Command:
    """A title and a language: without them no PDF is accessible (ISO 14289-1, 7.1, 7.2)."""
    return ("--metadata", f"title={file.stem}", "--metadata", "lang=nl")


def _after_another(lines: Iterable[Command], made: Iterable[Path]) -> Task:
    return Task(("sh", "-ec", "; ".join(map(shlex.join, lines))), tuple(made))


def _prepare(command: Command, folder: Path) -> None:
    """Run what is not measured. Raises ``CommandError``."""
    told = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if told.returncode:
        raise CommandError(f"{shlex.join(command)} lukt niet:\n{told.stderr}")
