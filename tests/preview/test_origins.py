from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.content.provenance import Origins
from generator.origin import Origin
from generator.pdf.areas import Area
from generator.preview.origins import name_of, named, printed_at
from generator.preview.pages import ShownPage

DOEL = (Origin("klein/nota.yaml", ("doel",)),)
BOTH = (*DOEL, Origin("organisatie.yaml", ("ministerie",)))
PAGE = ShownPage("0a", 1, 794, 1123, "woorden", (Area(DOEL, "ter informatie", 80, 90, 100, 20),))


def test_a_name_says_nothing_of_files() -> None:
    assert re.fullmatch("[0-9a-f]{16}", name_of(BOTH))
    assert name_of(BOTH) != name_of(DOEL)


def test_what_stands_on_the_pages_is_found_by_its_name() -> None:
    assert named(name_of(DOEL), [PAGE]) == DOEL


def test_nothing_else_is_found() -> None:
    assert named(name_of(BOTH), [PAGE]) == ()
    assert named(str(DOEL[0]), [PAGE]) == ()
    assert named("", [PAGE]) == ()


PARTS: list[Origins] = [(DOEL[0] / 0,), (DOEL[0].at_lines((0, 2)),)]


def page_with(*origins: tuple[Origin, ...]) -> ShownPage:
    return replace(PAGE, areas=tuple(Area(one, "woorden", 0, 0, 9, 9) for one in origins))


@pytest.mark.parametrize(
    ("areas", "marked"),
    [
        ([DOEL, BOTH], [DOEL]),
        ([BOTH], [BOTH]),
        ([DOEL, (*PARTS[1], *BOTH)], [DOEL, (*PARTS[1], *BOTH)]),
        (
            [(DOEL[0] / 0,), (DOEL[0].at_lines((0, 2)),)],
            [(DOEL[0] / 0,), (DOEL[0].at_lines((0, 2)),)],
        ),
        ([(Origin("klein/vgr.yaml", ("doel",)),), (Origin("klein/nota.yaml", ("doelen",)),)], []),
    ],
    ids=["its own words", "computed from it", "with a figure", "parts of it", "another field"],
)
def test_what_is_printed_of_a_field(areas: list[Origins], marked: list[Origins]) -> None:
    assert printed_at(DOEL[0], [page_with(*areas)]) == sorted(map(name_of, marked))
