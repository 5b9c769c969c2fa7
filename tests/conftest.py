from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.places import TEMPLATES
from generator.style.house import Look, read_look
from tests.workplace import Workplace


@pytest.fixture(scope="session")
def look() -> Look:
    """The house style that is shipped."""
    return read_look(TEMPLATES, "huisstijl")


@pytest.fixture
def workplace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workplace:
    """A folder as staff have it, in which the command runs, with nothing but the organisation."""
    return Workplace.at(tmp_path, monkeypatch, capsys)


@pytest.fixture
def misspelt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with a slip of the pen on its third line, in the folder that one stands in."""
    monkeypatch.chdir(tmp_path)
    path = Path("doelen.yaml")
    path.write_text("doelen:\n  - titel: Instroom\n    streefwarde: 9.4\n", encoding="utf-8")
    return path


@pytest.fixture
def umask() -> Iterator[Callable[[int], None]]:
    """Sets the umask for one test; that of the process is put back after it."""
    before = os.umask(0)
    os.umask(before)

    def set_it(mask: int) -> None:
        os.umask(mask)

    yield set_it
    os.umask(before)
