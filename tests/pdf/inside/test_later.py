"""What stands in for a module does what the module does, and loads it no sooner."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

from generator.pdf.inside.later import loaded_when_called

NAME = "wave"  # of the standard library, and imported by nothing here


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.delitem(sys.modules, NAME, raising=False)
    with loaded_when_called(NAME):
        import wave
    assert NAME not in sys.modules
    return wave


def test_what_is_called_is_what_the_module_has(stand_in: ModuleType) -> None:
    error = stand_in.Error("reden")

    import wave

    assert isinstance(error, wave.Error)
    assert error.args == ("reden",)


def test_what_is_imported_by_name_works_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, NAME, raising=False)
    with loaded_when_called(NAME):
        from wave import Wave_read
    assert NAME not in sys.modules

    with pytest.raises(FileNotFoundError):
        Wave_read("/bestaat/niet")


def test_a_module_that_was_loaded_stays_itself() -> None:
    import json

    with loaded_when_called("json"):
        import json as again

    assert again is json
    assert sys.modules["json"] is json


def test_it_has_no_more_than_a_module_has(stand_in: ModuleType) -> None:
    assert not hasattr(stand_in, "__path__")


def test_weasyprint_comes_without_what_changes_fonts() -> None:
    """That it still makes the same pages is shown by every other test of a PDF."""
    code = """
import sys, generator.pdf.engine, weasyprint.pdf.fonts as fonts
heavy = ("fontTools.subset", "fontTools.varLib", "fontTools.ttLib.tables.otTables")
print([name for name in heavy if name in sys.modules])
print(type(fonts.subset.Options(retain_gids=True)).__module__)
"""
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert told.splitlines() == ["[]", "fontTools.subset"]
