"""What a Word file says is the same after another program saved it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from generator.places import TEMPLATES
from generator.received.document import WordParagraph, paragraphs_in
from generator.received.package import Package
from generator.received.reading import received
from generator.returning.edits.returned import returned
from generator.returning.from_word import travelled_in_word
from keuring.made import Made

WORD, OPEN_DOCUMENT = "docx", "odt"
WAYS = ((WORD, WORD), (WORD, OPEN_DOCUMENT, WORD))
"""The kinds in which a file is saved, one after the other."""

SECONDS = 300


@pytest.fixture(scope="module", params=WAYS, ids="-".join)
def saved(
    request: pytest.FixtureRequest,
    documents: list[Made],
    exit_code: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The folder with every document after LibreOffice saved it."""
    folder = tmp_path_factory.mktemp("eerst")
    for made in documents:
        shutil.copyfile(made.word, folder / f"{made}.{WORD}")
    for before, after in pairwise(request.param):
        target = tmp_path_factory.mktemp(after)
        _save(sorted(folder.glob(f"*.{before}")), after, target)
        folder = target
    return folder


def _save(files: Sequence[Path], kind: str, folder: Path) -> None:
    profile = f"-env:UserInstallation={(folder / 'user').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=SECONDS)


def said(path: Path) -> list[tuple[object, ...]]:
    """What each paragraph says, with its place in lists and the form of its words.

    LibreOffice takes ``en`` for ``en-US``, so languages do not count.
    """
    return [
        (one.heading, _place(one), tuple(_words(one)))
        for one in paragraphs_in(received(Package(path)).blocks)
    ]


def _place(paragraph: WordParagraph) -> tuple[int, bool, int] | None:
    item = paragraph.item
    return (item.level, item.ordered, item.start) if item else None


def _words(paragraph: WordParagraph) -> Iterator[tuple[object, ...]]:
    """The words of each form, as one where only languages tell them apart."""
    runs: list[tuple[object, ...]] = []
    for run in paragraph.runs:
        form = (run.strong, run.emphasis, run.target, tuple(note.text for note in run.note))
        goes_on = runs and runs[-1][1:] == form and not run.note
        words = runs.pop()[0] if goes_on else ""
        runs.append((f"{words}{run.text}", *form))
    yield from runs


def test_a_document_says_the_same_after_libreoffice_saved_it(document: Made, saved: Path) -> None:
    assert said(saved / f"{document}.{WORD}") == said(document.word)


def test_nothing_comes_back_as_changed(document: Made, saved: Path) -> None:
    """The YAML is that of the file as it was made: by way of odt it is lost."""
    base = travelled_in_word(document.word)
    if not base.files:
        pytest.skip("no YAML travels in this document")
    found = returned(saved / f"{document}.{WORD}", TEMPLATES, base)

    assert (found.edits, found.refused, found.told) == ((), (), ())
