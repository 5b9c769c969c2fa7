from __future__ import annotations

from collections import Counter
from itertools import accumulate

from generator.content.colour import Colour
from generator.style import heading_roles, page_roles, run_roles, table_roles, text_roles
from generator.style.role import Keep, Role
from generator.style.roles import PARAGRAPHS
from generator.style.run_roles import CHARACTERS
from generator.style.tables import TABLES


def test_every_role_in_the_module_is_in_its_list() -> None:
    for module, listed in (
        *((module, PARAGRAPHS) for module in (text_roles, heading_roles, table_roles, page_roles)),
        (run_roles, CHARACTERS),
    ):
        named = {
            name: value
            for name, value in vars(module).items()
            if isinstance(value, Role) and not name.startswith("_")
        }
        assert set(named.values()) <= set(listed)


def test_no_two_have_the_same_id_or_name() -> None:
    for of in ("id", "name"):
        found = Counter(getattr(entry, of) for entry in (*PARAGRAPHS, *CHARACTERS, *TABLES))
        assert [key for key, times in found.items() if times > 1] == []


def test_a_role_stands_after_the_one_that_it_is_based_on() -> None:
    before = accumulate(PARAGRAPHS, lambda seen, role: seen | {role}, initial=frozenset[Role]())

    for role, seen in zip(PARAGRAPHS, before, strict=False):
        assert role.base is None or role.base in seen


def test_no_selector_is_of_two_roles() -> None:
    texts = (text for role in PARAGRAPHS for text in (role.block, role.text) if text)
    found = Counter(selector.strip() for text in texts for selector in text.split(","))

    assert [selector for selector, times in found.items() if times > 1] == []


def test_colours_come_from_what_a_role_is_based_on() -> None:
    right = table_roles.TABLE_HEADING_RIGHT

    assert (right.shown_colour, right.ground_colour) == (Colour.WIT, Colour.HOOFD)
    assert table_roles.TABLE_KEY.shown_colour == Colour.TEKST


def test_what_is_kept_together() -> None:
    kept = {keep: (keep.with_next, keep.lines) for keep in Keep}

    assert kept == {
        Keep.NOTHING: (False, False),
        Keep.LINES: (False, True),
        Keep.WITH_NEXT: (True, False),
        Keep.LINES_AND_WITH_NEXT: (True, True),
    }
