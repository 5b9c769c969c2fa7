from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build.fingerprint import program_files, read_house
from generator.dossier.packed import pack
from generator.dossier.shelf import Disk
from generator.places import ROOT, TEMPLATES


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    for name in ("2022-10-vgr", "2025-09-br"):
        shutil.copytree(ROOT / "inputs" / name, tmp_path / "inputs" / name)
    shutil.copy(ROOT / "inputs/organisatie.yaml", tmp_path / "inputs")
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    return tmp_path / "inputs/2025-09-br"


EVERY = {"briefing-diversity-day-SG", "nota", "vgr"}


def add(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write("\n# anders\n")


def fingerprints(dossier: Path, templates: Path) -> dict[str, str]:
    return read_house(templates).fingerprints(pack(dossier, Disk())[0])


def changed(dossier: Path, change: Callable[[Path], None]) -> set[str]:
    """The documents that must be made again after a change in the folder above the inputs."""
    house = dossier.parent.parent
    before = fingerprints(dossier, house / "templates")
    change(house)
    after = fingerprints(dossier, house / "templates")
    return {name for name in after if after[name] != before.get(name)}


@pytest.mark.parametrize(
    ("file", "documents"),
    [
        ("inputs/2025-09-br/knelpunten.yaml", EVERY),
        ("inputs/2025-09-br/nota.yaml", {"nota"}),
        ("inputs/2022-10-vgr/doelen.yaml", EVERY),
        ("inputs/organisatie.yaml", EVERY),
        ("templates/huisstijl/huisstijl.yaml", EVERY),
        ("templates/vgr/vgr.html", {"vgr"}),
        ("templates/huisstijl/gemaakt/vgr.docx", {"vgr"}),
        ("templates/huisstijl/gemaakt/charter.docx", set()),
    ],
)
def test_a_change_touches_the_documents_that_it_can_change(
    dossier: Path, file: str, documents: set[str]
) -> None:
    assert changed(dossier, lambda house: add(house / file)) == documents


def test_a_file_that_comes_or_goes_is_a_change(dossier: Path) -> None:
    assert changed(dossier, lambda _: (dossier / "kansen.yaml").unlink()) == EVERY
    assert changed(dossier, lambda _: add(dossier / "verdwaald.yml")) == EVERY


def test_a_word_template_of_ones_own_is_a_change_of_its_kind(dossier: Path) -> None:
    assert changed(dossier, lambda house: add(house / "templates/huisstijl/nota.docx")) == {"nota"}


def test_a_new_date_on_a_file_is_no_change(dossier: Path) -> None:
    assert changed(dossier, lambda house: (house / "inputs/organisatie.yaml").touch()) == set()


def test_another_place_is_no_change(dossier: Path, tmp_path: Path) -> None:
    shutil.copytree(tmp_path / "inputs", tmp_path / "elders")

    moved = tmp_path / "elders/2025-09-br"
    templates = tmp_path / "templates"

    assert fingerprints(moved, templates) == fingerprints(dossier, templates)


def test_the_special_days_are_part_of_the_program() -> None:
    assert ROOT / "generator/dagen/dagen.yaml" in program_files()
