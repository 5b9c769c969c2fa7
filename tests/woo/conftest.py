from __future__ import annotations

from pathlib import Path

import pytest

from tests.woo.whole_facts import dossiers


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Two dossiers in which nothing is left out."""
    dossiers(tmp_path / "d", 0, bare=True)
    return tmp_path / "d"
