"""The line that is shown beneath a problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems import Place
from generator.source.excerpt import WIDEST, source_line
from tests.unprivileged import as_nobody


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("a: é\n", (1, 4), "    a: é\n       ^"),
        ("\ufeffa: x\n", (1, 1), "    a: x\n    ^"),
        ("a: x\n", (1, 5), "    a: x\n        ^"),
        ("a: x\r\nb: y\rc: z", (3, 4), "    c: z\n       ^"),
        ("a: \x0c\x85\u2028\nb: y\n", (2, 4), "    b: y\n       ^"),
        ("\ta: \x1b[2J\n", (1, 1), "     a: ?[2J\n    ^"),
        ("a: x\n", (3, 1), None),
    ],
)
def test_the_line_is_found_as_it_was_counted(
    text: str, place: tuple[int, int], expected: str | None, misspelt: Path
) -> None:
    misspelt.write_bytes(text.encode())

    assert source_line(Place(str(misspelt), *place)) == expected


def test_of_a_long_line_the_part_around_the_place_is_shown(misspelt: Path) -> None:
    misspelt.write_text("a: " + "x" * 500 + "!" + "y" * 500 + "\n", encoding="utf-8")

    shown = source_line(Place(str(misspelt), 1, 504))

    assert shown is not None
    line, caret = shown.split("\n")
    assert len(line) == WIDEST + 4
    assert line[caret.index("^")] == "!"


@pytest.mark.parametrize("name", ["weg.yaml", "map.yaml", "sjabloon.docx", "inputs"])
def test_what_is_no_yaml_file_has_no_line(name: str, misspelt: Path) -> None:
    Path("map.yaml").mkdir()
    Path("sjabloon.docx").write_bytes(b"PK\x03\x04")

    assert source_line(Place(name)) is None


def test_a_file_that_may_not_be_read_has_no_line(misspelt: Path) -> None:
    misspelt.chmod(0)

    with as_nobody():
        assert source_line(Place(str(misspelt))) is None


def test_bytes_that_are_no_utf8_are_shown_as_far_as_can_be(misspelt: Path) -> None:
    misspelt.write_bytes(b"a: caf\xe9\n")

    assert source_line(Place(str(misspelt), 1, 7)) == "    a: caf\ufffd\n          ^"
