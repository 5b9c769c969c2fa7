from __future__ import annotations

import pytest

from generator.style import machine_fonts
from generator.style.machine_fonts import is_printable

NOBODY_HAS = "\U0010fffd"
"""For private use, and the last one of it."""


def test_a_letter_is_in_some_font_and_a_private_sign_in_none() -> None:
    assert is_printable("a")
    assert not is_printable(NOBODY_HAS)


def test_without_the_library_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    is_printable.cache_clear()
    monkeypatch.setattr(machine_fonts, "_fontconfig", lambda: None)

    assert is_printable(NOBODY_HAS)
    is_printable.cache_clear()
