"""The samples as Word files, made once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.cli.main import main
from generator.places import INPUTS, ROOT
from tests.fixture_files import FIXTURES

TRIALS = ROOT / "keuring/proef"
TRIED = ("2026-04-bladen", "2026-04-engels", "2026-06-paar")


@pytest.fixture(scope="session")
def word_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all samples as Word files, some trials, a memo with pictures and documents with
    annexes."""
    folder, inputs = tmp_path_factory.mktemp("word"), tmp_path_factory.mktemp("inputs")
    pictures = inputs / "2026-04-plaatjes"
    shutil.copytree(FIXTURES / "terug" / pictures.name, pictures)
    shutil.copytree(TRIALS / "2026-04-beeld/plaatjes", pictures / "plaatjes")
    annexes = inputs / "2026-04-bijlagen"
    shutil.copytree(FIXTURES / "terug" / annexes.name, annexes)
    shutil.copy(TRIALS / "2026-04-beeld/advies.pdf", annexes)
    shutil.copy(TRIALS / "organisatie.yaml", inputs)
    samples = [str(path) for path in sorted((ROOT / INPUTS).glob("*/"))]
    trials = (str(TRIALS / name) for name in TRIED)
    more = [*trials, str(pictures), str(annexes)]
    assert main(["maak", *samples, *more, "--uit", str(folder), "--formaat", "docx"]) == 0
    return folder
