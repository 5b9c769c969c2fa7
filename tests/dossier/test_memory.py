from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.dossier.memory import MOST, Memory
from generator.dossier.shelf import Disk
from generator.foreign.pdf import NOT_PDF
from generator.model.facts.kansen import Kansen
from generator.problems import InputError
from tests.fixture_files import FIXTURES

SOUND = "kansen:\n  - omschrijving: Meten\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kansen.yaml"
    path.write_text(SOUND)
    return path


def test_a_file_that_did_not_change_is_the_same_object(file: Path) -> None:
    memory = Memory(Disk())

    _, first = memory(file, Kansen)
    file.touch()
    _, second = memory(file, Kansen)

    assert second is first


def test_a_file_that_changed_is_read_again(file: Path) -> None:
    memory = Memory(Disk())

    _, first = memory(file, Kansen)
    file.write_text(SOUND.replace("Meten", "Weten"))
    _, second = memory(file, Kansen)

    assert second != first


def test_a_file_that_broke_is_told_each_time_and_then_read_again(file: Path) -> None:
    memory = Memory(Disk())
    memory(file, Kansen)

    file.write_text("kanzen: []\n")
    for _ in range(2):
        with pytest.raises(InputError):
            memory(file, Kansen)
    file.unlink()
    with pytest.raises(InputError, match="bestaat niet"):
        memory(file, Kansen)
    file.write_text(SOUND)

    assert isinstance(memory(file, Kansen)[1], Kansen)


def test_only_the_last_files_are_remembered(tmp_path: Path) -> None:
    memory = Memory(Disk())
    files = [tmp_path / f"kansen-{number}.yaml" for number in range(MOST + 1)]
    for file in files:
        file.write_text(SOUND)

    first, *_, last = [memory(file, Kansen)[1] for file in files]

    assert memory(files[-1], Kansen)[1] is last
    assert memory(files[0], Kansen)[1] is not first


def test_an_annex_is_looked_into_again_only_when_it_changed(tmp_path: Path) -> None:
    memory, annex = Memory(Disk()), tmp_path / "advies.pdf"
    shutil.copy(FIXTURES / "pdf" / "onderzoek.pdf", annex)

    first = memory.judged(annex)
    again = memory.judged(annex)
    annex.write_bytes(b"geen pdf")
    broken = memory.judged(annex)

    assert again is first
    assert (first.fault, first.acts) == ("", False)
    assert broken.fault == NOT_PDF
