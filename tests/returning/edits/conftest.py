"""The samples as Word files, made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.main import main
from generator.places import INPUTS, ROOT


@pytest.fixture(scope="session")
def word_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all samples as Word files, and of the trials with pictures and pages."""
    folder = tmp_path_factory.mktemp("word")
    samples = [str(path) for path in sorted((ROOT / INPUTS).glob("*/"))]
    trials = [str(ROOT / "keuring/proef" / name) for name in ("2026-04-beeld", "2026-04-bladen")]
    assert main(["maak", *samples, *trials, "--uit", str(folder), "--formaat", "docx"]) == 0
    return folder
