"""Tests in a browser wait for what they assert of a file: ``tests/browser/on_disk.py``."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.places import ROOT

READING = {"read_bytes", "read_text"}
FILLING_IN = [
    path
    for path in sorted((ROOT / "tests/browser").glob("test_*.py"))
    if "tests.browser.filling_in" in path.read_text()
]


def read_in_an_assert(module: str) -> list[int]:
    """The lines of asserts that read a file then and there."""
    return [
        found.lineno
        for found in ast.walk(ast.parse(module))
        if isinstance(found, ast.Assert)
        for part in ast.walk(found.test)
        if isinstance(part, ast.Attribute) and part.attr in READING
    ]


def test_it_is_seen() -> None:
    assert read_in_an_assert("is_saved(page)\nassert 'Een' in nota.read_text()") == [2]
    assert read_in_an_assert("before = nota.read_bytes()\nhas(nota, 'Een')") == []


@pytest.mark.parametrize("path", FILLING_IN, ids=lambda path: path.stem)
def test_no_assert_reads_a_file_right_after_something_was_done(path: Path) -> None:
    assert read_in_an_assert(path.read_text()) == []
