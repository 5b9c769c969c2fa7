from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.style.house import Look


@pytest.fixture
def proef(look: Look, tmp_path: Path) -> Look:
    """A house with one kind of document, `proef`, of which a test writes the template."""
    shutil.copytree(look.folder, tmp_path / "huisstijl")
    (tmp_path / "proef").mkdir()
    return replace(look, templates=tmp_path, folder=tmp_path / "huisstijl")
