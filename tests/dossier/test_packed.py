"""A dossier that was packed reads as it does from the disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.dossier.memory import Memory
from generator.dossier.packed import Carried, Refusal, pack
from generator.dossier.reading import read_dossier
from generator.dossier.shelf import Disk
from generator.places import ROOT
from generator.problems import InputError, Place, Problem, in_order
from tests.workplace import Workplace

DOSSIERS = sorted(path for path in (ROOT / "inputs").iterdir() if path.is_dir())
COMPARED = "vorige: {}\n"


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda folder: folder.name)
def test_every_sample_reads_the_same(folder: Path) -> None:
    packed, _ = pack(folder, Disk())
    shelf = Carried(packed)
    there, here = read_dossier(shelf.folder, Memory(shelf)), read_dossier(folder)

    assert (there.kader, there.documents) == (here.kader, here.documents)
    assert there.sources == here.sources


def problems_on_disk(folder: Path) -> tuple[Problem, ...]:
    try:
        return read_dossier(folder).problems
    except InputError as error:
        return error.problems


def problems_when_packed(folder: Path) -> tuple[Problem, ...]:
    """Those of the packed dossier, at their paths on the disk."""
    packed, paths = pack(folder, Disk())
    shelf = Carried(packed)
    try:
        found = read_dossier(shelf.folder, Memory(shelf)).problems
    except InputError as error:
        found = error.problems
    return in_order(map(paths.placed, found))


def test_problems_are_the_same_at_the_same_places(workplace: Workplace) -> None:
    workplace.dossier("vol", "2024-01-br", doelen="doelen: [1]\n")
    folders = {
        name: workplace.dossier("vol", name, voortgang=COMPARED.format(previous))
        for name, previous in {
            "2025-01-br": "2024-01-br",
            "2025-02-br": "2024-01-bt",
            "2025-03-br": "geen",
            "zonder-jaar": "''",
        }.items()
    }
    workplace.write("inputs/2025-01-br/nota.yaml", "onderwerp: [1]\n")
    workplace.write("inputs/2025-02-br/verdwaald.yml", "")
    (folders["2025-03-br"] / "kansen.yaml").unlink()
    os.mkfifo(folders["2025-03-br"] / "kansen.yaml")
    workplace.write("inputs/zonder-jaar/onbekend.yaml", "a: b\n")

    for folder in folders.values():
        relative = folder.relative_to(workplace.root)
        found = problems_when_packed(relative)
        assert found == in_order(problems_on_disk(relative))
        assert found


@pytest.mark.parametrize("chosen", ["szw", "swz", "rws"])
@pytest.mark.parametrize("choice", ["''", "2024-02-br", "2024-01-szw"])
def test_another_organisation_comes_along_with_what_is_told_of_it(
    chosen: str, choice: str, workplace: Workplace
) -> None:
    usual = (workplace.root / "inputs/organisatie.yaml").read_text()
    workplace.write("inputs/organisatie-szw.yaml", usual.replace("VB", "SZW"))
    for name in ("2024-01-szw", "2025-01-szw", "zonder-jaar"):
        workplace.dossier("vol", name, voortgang=COMPARED.format(choice))
        workplace.write(f"inputs/{name}/instellingen.yaml", f"organisatie: {chosen}\n")
    workplace.dossier("vol", "2024-02-br")

    for name in ("2025-01-szw", "zonder-jaar"):
        folder = Path("inputs", name)
        assert problems_when_packed(folder) == in_order(problems_on_disk(folder))


@pytest.mark.parametrize(
    "choice",
    [
        '"2024-01\\x2dbr van toen"',
        "2024-01-br\n  van toen",
        "'2024-01-br van toen'",
    ],
)
def test_the_dossier_that_is_named_comes_along_however_it_is_written(
    choice: str, workplace: Workplace
) -> None:
    workplace.dossier("vol", "2024-01-br van toen")
    folder = workplace.dossier("vol", "2025-01-br", voortgang=COMPARED.format(choice))
    packed, _ = pack(folder, Disk())

    assert "2024-01-br van toen/doelen.yaml" in packed.files


def test_a_key_with_escapes_names_one_too(workplace: Workplace) -> None:
    workplace.dossier("vol", "2023-01-br")
    workplace.dossier("vol", "2024-01-br")
    folder = workplace.dossier("vol", "2025-01-br", voortgang='"vor\\x69ge": 2023-01-br\n')
    packed, _ = pack(folder, Disk())

    assert "2023-01-br/doelen.yaml" in packed.files


@pytest.mark.parametrize("choice", ["''", "2024-01-br"])
def test_a_link_to_the_dossier_before_is_known_by_its_own_name(
    choice: str, workplace: Workplace
) -> None:
    elsewhere = workplace.dossier("vol", "toen").rename(workplace.root / "toen")
    folder = workplace.dossier("vol", "2025-01-br", voortgang=COMPARED.format(choice))
    os.symlink(elsewhere, folder.parent / "2024-01-br")
    packed, _ = pack(folder, Disk())

    assert "2024-01-br/doelen.yaml" in packed.files
    assert packed.goals["2024-01-br"]
    found = problems_when_packed(folder)
    assert found == in_order(problems_on_disk(folder))


def test_goals_that_are_no_file_are_no_goals_when_packed_either(workplace: Workplace) -> None:
    workplace.dossier("vol", "2023-01-br")
    other = workplace.dossier("vol", "2024-01-br")
    folder = workplace.dossier("vol", "2025-01-br", voortgang="# vorige: 2024-01-br\n")
    (other / "doelen.yaml").unlink()
    os.mkfifo(other / "doelen.yaml")

    assert problems_when_packed(folder) == in_order(problems_on_disk(folder))


def test_only_yaml_is_carried_and_what_cannot_be_read_is_told(workplace: Workplace) -> None:
    folder = workplace.dossier("klein")
    workplace.write("inputs/d/foto.png", "x")
    workplace.write("inputs/d/.verborgen.yaml", "x")
    (folder / "kansen.yaml").mkdir()
    os.symlink("nergens", folder / "doelen.yaml")

    packed, paths = pack(folder, Disk())

    assert dict(packed.own()) == {
        "doelen.yaml": Refusal("dit bestand bestaat niet"),
        "foto.png": None,
        "nota.yaml": (folder / "nota.yaml").read_bytes(),
    }
    assert [name for name, _ in packed.others()] == ["organisatie.yaml"]
    assert paths.files["d/nota.yaml"] == folder / "nota.yaml"


def test_of_other_dossiers_only_what_is_compared_is_carried(workplace: Workplace) -> None:
    for name in ("2023-01-br", "2024-01-br", "2025-01-br"):
        workplace.dossier("vol", name)
    packed, _ = pack(workplace.root / "inputs/2025-01-br", Disk())

    folders = {path.rpartition("/")[0] for path in packed.files}
    assert folders == {"", "2024-01-br", "2025-01-br"}
    assert packed.goals == {"2024-01-br": True}


def test_a_problem_of_something_else_stays_where_it_is(workplace: Workplace) -> None:
    _, paths = pack(workplace.dossier("klein").relative_to(workplace.root), Disk())

    for packed, placed in {
        "d/nota.yaml": "inputs/d/nota.yaml",
        "d/weg.yaml": "inputs/d/weg.yaml",
        "d": "inputs/d",
        "organisatie.yaml": "inputs/organisatie.yaml",
        "templates/nota/nota.html": "templates/nota/nota.html",
    }.items():
        assert paths.placed(Problem(Place(packed, 3, 2), "x")).place == Place(placed, 3, 2)
