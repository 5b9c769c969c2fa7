from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.content import units
from generator.content.units import (
    eighths,
    emus,
    half_points,
    hundredths,
    points_to_emus,
    points_to_twips,
    twips,
)
from generator.places import ROOT, TEMPLATES


def test_lengths_of_a_page() -> None:
    assert (twips(210), twips(297)) == (11906, 16838)  # A4 as Word writes it
    assert points_to_twips(13.5) == 270
    assert half_points(10.5) == 21
    assert eighths(0.5) == 4
    assert hundredths(7) == 700
    assert emus(11) == 396000
    assert points_to_emus(1.4) == 17780


OF_UNITS = (25.4, 72, 1440, 914_400, 36_000, 12_700, 635, 127, 360_000)
"""Numbers that mean a unit wherever they stand: of an inch, a millimetre, a point, a twip."""


def is_of_a_unit(number: float) -> bool:
    """Whether a number is one of those, or one to the other, however it was rounded."""
    ratios = (25.4 / 72, 72 / 25.4, 1440 / 25.4, 25.4 / 1440, 96 / 72, 72 / 96)
    written = (*OF_UNITS, *(round(ratio, digits) for ratio in ratios for digits in (3, 4, 5, 6)))
    return abs(number) in written


def numbers(path: Path) -> Iterator[float]:
    """The numbers in a module; in another file, those beside a sum of a template."""
    if path.suffix == ".py":
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
                yield node.value
    else:
        yield from map(float, re.findall(r"(?<![\w.#])\d+\.?\d*(?![\w.])", path.read_text("utf-8")))


FILES = [
    *(path for path in sorted((ROOT / "generator").rglob("*.py")) if path != Path(units.__file__)),
    *sorted(TEMPLATES.rglob("*.py")),
    *sorted(TEMPLATES.rglob("*.css")),
    *sorted(TEMPLATES.rglob("*.html")),
]


def test_no_other_file_holds_the_size_of_a_unit() -> None:
    found = {path: [n for n in numbers(path) if is_of_a_unit(n)] for path in FILES}

    assert {str(path.relative_to(ROOT)): many for path, many in found.items() if many} == {}


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.py", "mm = points * 0.3528"), ("a.css", "{% set ruimte = stap * 2.8346 %}")],
)
def test_such_a_number_would_be_found(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")

    assert any(map(is_of_a_unit, numbers(path)))
