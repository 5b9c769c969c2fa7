"""The productierapport as the platform gets it: through the program that it uses, by its rules."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.dossier.reading import read_dossier
from generator.places import ORGANISATIE, TEMPLATES
from generator.woo.publishing import Publication, publish
from tests.woo.platform import read, read_cells, stored
from tests.workplace import SAMPLES


@pytest.fixture(scope="module")
def publication(tmp_path_factory: pytest.TempPathFactory) -> Publication:
    """That of a dossier whose nota has a title with a mark and signs that a table may mistake."""
    inputs = tmp_path_factory.mktemp("openbaar")
    shutil.copytree(SAMPLES / "vol", inputs / "vol")
    shutil.copy(SAMPLES / ORGANISATIE, inputs)
    nota = inputs / "vol/nota.yaml"
    lines = nota.read_text("utf-8").splitlines()
    title = """onderwerp: '=1+1, "Ja"; 8-9 van [J. Zwaluw]{woo=5.1.2e;5.1.1d}'"""
    changed = [title if line.startswith("onderwerp:") else line for line in lines]
    assert changed != lines
    nota.write_text("\n".join(changed), "utf-8")
    return publish(read_dossier(inputs / "vol"), TEMPLATES)


@pytest.fixture
def cells(publication: Publication, tmp_path: Path) -> list[list[str]]:
    """What the platform makes of the workbook before it reads it."""
    xlsx = tmp_path / "productierapport.xlsx"
    xlsx.write_bytes(publication.files[xlsx.name])
    program = Path(sys.executable).with_name("xlsx2csv")
    done = subprocess.run([program, xlsx], capture_output=True, check=True, text=True)
    assert done.stderr == ""
    return list(csv.reader(done.stdout.splitlines()))


def test_it_reads_what_was_meant(publication: Publication, cells: list[list[str]]) -> None:
    rows = read_cells(cells)

    assert rows == read(publication.files["productierapport.xlsx"])
    assert [row.judgement for row in rows] == [
        one.beoordeling.value.lower() for one in publication.documents
    ]
    assert [row.grounds for row in rows] == [
        tuple(ground.code for ground in one.gronden) for one in publication.documents
    ]
    assert [row.title for row in rows] == [one.titel for one in publication.documents]
    assert [row.day for row in rows] == [one.datum for one in publication.documents]


def test_each_document_finds_its_file(publication: Publication, cells: list[list[str]]) -> None:
    names = [Path(path).name for path in publication.files if path.startswith("documenten/")]

    kept = stored(read_cells(cells), names)

    assert set(kept.values()) == set(names)
    assert list(kept) == [one.id for one in publication.documents if one.files]


def test_a_file_to_work_in_is_not_taken_in_its_place(
    publication: Publication, cells: list[list[str]]
) -> None:
    names = [Path(path).name for path in publication.files if path.startswith("word/")]

    assert all(name.endswith(".docx") for name in names)
    assert len(stored(read_cells(cells), names)) == len(names)  # so the guide says: not uploaded
