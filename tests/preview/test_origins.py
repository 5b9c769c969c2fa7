from __future__ import annotations

import re

from generator.origin import Origin
from generator.pdf.areas import Area
from generator.preview.origins import name_of, named
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
