"""Which dossier came before another, by the names of the folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.dossier.neighbours import (
    came_from,
    choice_of,
    compared_with,
    latest_before,
    neighbours,
)
from generator.dossier.shelf import Disk


def compared(folder: Path) -> list[Path]:
    return compared_with(folder, Disk(), choice_of(folder, Disk()))


def lay_out(inputs: Path, with_goals: str, without: str = "") -> None:
    for name in [*with_goals.split(), *without.split()]:
        (inputs / name).mkdir(parents=True)
    for name in with_goals.split():
        (inputs / name / "doelen.yaml").touch()


def test_neighbours_are_the_other_folders(tmp_path: Path) -> None:
    lay_out(tmp_path, "2024-01-br 2025-01-br .verborgen")
    (tmp_path / "organisatie.yaml").touch()

    assert neighbours(tmp_path / "2025-01-br", Disk()) == {"2024-01-br": tmp_path / "2024-01-br"}
    assert neighbours(tmp_path / "weg" / "2025-01-br", Disk()) == {}


@pytest.mark.parametrize(
    ("with_goals", "without", "own", "found"),
    [
        ("2022-10-vgr 2024-01-plan 2025-09-br 2026-01-br", "", "2025-09-br", "2024-01-plan"),
        ("2022-10-vgr 2025-09-br", "2025-01-br", "2025-09-br", "2022-10-vgr"),
        ("2025-09-br", "2025-01-br", "2025-09-br", None),
        ("2022-10-vgr", "2025-09-br", "2025-09-br", None),
        ("2022-10-vgr proef", "", "proef", None),
        ("1-proef 2025-09-br", "", "2025-09-br", None),
        ("2025-8-br 2025-9-br 2025-10-br 2025-11-br", "", "2025-10-br", "2025-9-br"),
        ("2025-9-br 2025-10-br", "", "2025-9-br", None),
    ],
)
def test_the_latest_before_has_goals_and_an_earlier_year_and_month(
    tmp_path: Path, with_goals: str, without: str, own: str, found: str | None
) -> None:
    lay_out(tmp_path, with_goals, without)

    assert latest_before(tmp_path / own, Disk()) == (tmp_path / found if found else None)


def test_a_dossier_does_not_follow_on_one_of_another_organisation(tmp_path: Path) -> None:
    lay_out(tmp_path, "2024-01-szw 2025-01-br 2025-02-szw 2025-03-br", "2025-02-plan")
    for name in ("2024-01-szw", "2025-02-szw"):
        (tmp_path / name / "instellingen.yaml").write_text("organisatie: szw\n")

    found = {name: latest_before(tmp_path / name, Disk()) for name in ("2025-02-szw", "2025-03-br")}

    assert found == {"2025-02-szw": tmp_path / "2024-01-szw", "2025-03-br": tmp_path / "2025-01-br"}
    assert compared(tmp_path / "2025-03-br") == [tmp_path / "2025-01-br"]


def test_a_document_may_depend_on_the_latest_and_on_what_is_named(tmp_path: Path) -> None:
    lay_out(tmp_path, "2022-10-vgr 2024-01-plan 2025-09-br 2026-01-br")
    own = tmp_path / "2025-09-br"

    assert compared(own) == [tmp_path / "2024-01-plan"]

    (own / "voortgang.yaml").write_text("vorige: 2022-10-vgr\n", "utf-8")

    assert compared(own) == [tmp_path / "2022-10-vgr", tmp_path / "2024-01-plan"]


@pytest.mark.parametrize(
    ("files", "own", "found"),
    [
        ("2024-01-br/nota 2024-05-memo/memo 2025-01-br/nota", "2025-01-br", "2024-01-br"),
        ("2024-01-br/nota-jaar 2025-01-br/nota-kort", "2025-01-br", "2024-01-br"),
        ("2024-01-br/memo 2025-01-br/nota 2026-01-br/nota", "2025-01-br", None),
        ("2024-01-br/nota proef/nota", "proef", None),
        (
            "2023-01-br/doelen 2024-01-br/nota 2025-01-br/nota 2025-01-br/doelen",
            "2025-01-br",
            "2023-01-br",
        ),
        ("2024-01-br/nota 2025-01-br/nota 2025-01-br/doelen", "2025-01-br", "2024-01-br"),
    ],
)
def test_a_dossier_came_from_one_with_goals_or_else_from_one_of_its_kinds(
    tmp_path: Path, files: str, own: str, found: str | None
) -> None:
    for file in files.split():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / f"{file}.yaml").touch()

    expected = tmp_path / found if found else None
    assert came_from(tmp_path / own, Disk()) == expected
    assert compared(tmp_path / own) == ([expected] if expected else [])
