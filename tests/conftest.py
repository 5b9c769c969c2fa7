from __future__ import annotations

import pytest

from generator.places import TEMPLATES
from generator.style.house import Look, read_look


@pytest.fixture(scope="session")
def look() -> Look:
    """The house style that is shipped."""
    return read_look(TEMPLATES, "huisstijl")
