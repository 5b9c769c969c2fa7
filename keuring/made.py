"""The documents under inspection: those of every sample, made once and left to look at."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from generator.cli.main import main
from generator.places import INPUTS, ROOT, TEMPLATES
from generator.talen import Taal
from generator.word.template.templates import made_file
from tests.dossier.selecting import read_selection

KEURING = ROOT / "inzage/documenten"
"""Where the documents and the pictures of their pages are left (not in git)."""

TRIAL = Path(__file__).parent / "proef"
"""A dossier with all that Markdown can do, and with text that looks like something else."""

TRIAL_NOTA = "2026-01-proef-nota"
"""Its document: with a heading, list, table, note, link and chart of every kind."""

HOUSE = TEMPLATES / "huisstijl"
FONTS = HOUSE / "fonts"


@dataclass(frozen=True)
class Made:
    """One document that ``rapport maak`` makes."""

    dossier: str
    name: str
    kind: str
    taal: Taal

    def __str__(self) -> str:
        return f"{self.dossier}-{self.name}"

    @property
    def word(self) -> Path:
        """The Word file."""
        return KEURING / self.dossier / f"{self.name}.docx"

    @property
    def pdf(self) -> Path:
        """The PDF."""
        return KEURING / self.dossier / f"{self.name}.pdf"

    @property
    def template(self) -> Path:
        """The template of the Word file."""
        return made_file(HOUSE, self.taal.sjabloon_van(self.kind))


def dossiers() -> list[str]:
    """The folders with samples."""
    folders = sorted(path for root in (ROOT / INPUTS, TRIAL) for path in root.glob("[!.]*/"))
    return [str(folder) for folder in folders]


def documents(folders: Iterable[str]) -> list[Made]:
    """Every document of those dossiers."""
    read, _ = read_selection(list(folders))
    return [
        Made(dossier.name, file.name, file.document.soort, file.document.taal.taal)
        for dossier in read
        for file in dossier.documents
    ]


def make_all(folders: Iterable[str]) -> int:
    """Make them in an empty folder, the way staff do; gives the exit code."""
    shutil.rmtree(KEURING, ignore_errors=True)
    with chdir(ROOT):
        return main(["maak", *folders, "--uit", str(KEURING)])
