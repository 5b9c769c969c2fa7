"""The pair of documents of the trials: the same facts in Dutch and in English."""

from __future__ import annotations

import shutil
from pathlib import Path

from pypdf import PdfReader

from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.places import ROOT

TRIAL = ROOT / "keuring/proef/2026-06-paar"


def pair_in(inputs: Path) -> Path:
    """A copy of it in that folder, with its organisation."""
    inputs.mkdir(exist_ok=True)
    shutil.copytree(TRIAL, inputs / "d")
    shutil.copy(TRIAL.parent / "organisatie.yaml", inputs)
    return inputs / "d"


def edit(file: Path, was: str, becomes: str) -> None:
    """Replace words that stand in a file once."""
    text = file.read_text("utf-8")
    assert text.count(was) == 1
    file.write_text(text.replace(was, becomes), "utf-8")


def told(folder: Path) -> list[str]:
    """What is told of a dossier, without the folder before its files."""
    return [str(one).removeprefix(f"{folder}/") for one in read(folder).problems]


def read(folder: Path) -> Dossier:
    """The dossier in that folder."""
    return read_dossier(folder)


def words_of(pdf: Path) -> str:
    """All words of a PDF in a row."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())
