"""The layers of the house are held: an import that goes up, or a folder without a place, fails."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from generator.places import ROOT

LINTER = Path(sys.executable).parent / "lint-imports"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The house elsewhere, in which something wrong may be built."""
    shutil.copytree(
        ROOT / "generator", tmp_path / "generator", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def broken(house: Path) -> str:
    """What the linter says is broken there; empty when nothing is."""
    command = [str(LINTER), "--no-cache", "--no-logo"]
    run = subprocess.run(command, cwd=house, capture_output=True, text=True, check=False)
    assert ", 0 broken." in run.stdout or run.returncode
    return run.stdout if run.returncode else ""


def test_the_house_keeps_its_layers(house: Path) -> None:
    assert broken(house) == ""


@pytest.mark.parametrize(
    ("module", "known"),
    [
        ("content/words.py", "generator.markdown.parse"),  # a line up
        ("problems.py", "generator.cli.console"),  # from the bottom to the top
        ("markdown/parse.py", "generator.charts.scale"),  # a neighbour
        ("word/body/harvest.py", "generator.pdf.claims"),
        ("word/body/harvest.py", "generator.html.body"),  # lower, and yet forbidden
        ("model/soorten.py", "generator.charts.scale"),
    ],
)
def test_an_import_that_breaks_a_contract_is_found(house: Path, module: str, known: str) -> None:
    path = house / "generator" / module
    path.write_text(f"{path.read_text()}\n\nimport {known}\n")
    source = module.removesuffix(".py").replace("/", ".")
    assert f"generator.{source} -> {known}" in broken(house)


def test_a_folder_must_be_given_its_place(house: Path) -> None:
    (house / "generator" / "attic").mkdir()
    (house / "generator" / "attic" / "__init__.py").touch()
    assert "attic" in broken(house)


def test_the_architecture_names_each_folder_on_the_line_that_it_has() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one["id"] == "layers")

    page = (ROOT / "docs" / "architectuur.md").read_text("utf-8")
    table = page[page.index("| folder | |") : page.index("## Input")]
    named = [set(re.findall(r"`(\w+)`", row.split("|")[1])) for row in table.splitlines()[2:-1]]

    assert named == [set(layer.split(" | ")) for layer in layers]
