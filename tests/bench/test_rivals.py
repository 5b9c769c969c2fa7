"""What is measured of another program: one command that makes each of its files."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.measure import CommandError, run
from bench.rivals import RIVALS, Rival

COPIES = """#!/bin/sh
for last; do :; done
case "$*" in
  new*) touch Jan_Jansen_CV.yaml;;
  *Jan_Jansen_CV.yaml*) mkdir -p "$last"; touch "$last/Jan_Jansen_CV.pdf";;
  *--convert-to*) while [ "$1" != --outdir ]; do shift; done; touch "$2/nota.pdf" "$2/vgr.pdf";;
  *) echo made > "$last";;
esac
"""
"""Stands in for each of the programs: it makes empty files where that program makes full ones."""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in ("other", "pandoc"):
        (folder / name).write_text(COPIES)
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return folder / "other"


@pytest.mark.parametrize("rival", RIVALS, ids=lambda rival: rival.makes)
def test_each_of_its_files_is_made_in_its_own_folder(
    rival: Rival, program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    words = [tmp_path / "vgr.docx", tmp_path / "nota.docx"]
    for word in words:
        word.touch()

    task = rival.ready((str(program),), words, folder)
    run(task)

    assert task.makes
    assert all(file.is_relative_to(folder) and file.is_file() for file in task.makes)


def test_what_cannot_be_prepared_is_an_error(tmp_path: Path) -> None:
    for rival in RIVALS[1:4]:
        with pytest.raises(CommandError, match="lukt niet"):
            rival.ready(("false",), [tmp_path / "nota.docx"], tmp_path)
