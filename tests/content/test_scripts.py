from __future__ import annotations

import re

import pytest

from generator.content.scripts import (
    LEFT_TO_RIGHT,
    SCRIPTS,
    by_direction,
    by_script,
    is_right_to_left_only,
    scripts_in,
    with_marks,
)


def scripts(text: str) -> list[tuple[str, str]]:
    return [(part, script.name if script else "") for part, script in by_script(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Eid (عيد الفطر), 30", [("Eid (", ""), ("عيد الفطر", "Arabisch"), ("), 30", "")]),
        ("רֹאשׁ הַשָּׁנָה", [("רֹאשׁ הַשָּׁנָה", "Hebreeuws")]),
        ("Divali दीपावली 2", [("Divali ", ""), ("दीपावली", "Devanagari"), (" 2", "")]),
        ("春节（春節）2026", [("春节（春節）", "Chinees"), ("2026", "")]),
        ("✓ A ⇒ B", [("✓", "Tekens"), (" A ", ""), ("⇒", "Wiskunde"), (" B", "")]),
        ("نوروزनव", [("نوروز", "Arabisch"), ("नव", "Devanagari")]),
        ("مى\u200cخواهم", [("مى\u200cخواهم", "Arabisch")]),
        ("café", [("café", "")]),
        ("", []),
    ],
)
def test_a_text_is_divided_by_its_letters(text: str, parts: list[tuple[str, str]]) -> None:
    assert scripts(text) == parts


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Eid عيد الفطر, 30", ["عيد الفطر"]),
        ("(שבת 25, שלום) 30", ["שבת 25, שלום"]),
        ("عيد, חנוכה", ["عيد", "חנוכה"]),
        ("दीपावली", []),
    ],
)
def test_what_stands_between_words_of_one_script_goes_along_with_them(
    text: str, turned: list[str]
) -> None:
    assert [part for part, is_turned in by_direction(text) if is_turned] == turned
    assert "".join(part for part, _ in by_direction(text)) == text


def test_a_mark_follows_what_is_written_from_right_to_left() -> None:
    assert with_marks("Eid عيد, 30") == f"Eid عيد{LEFT_TO_RIGHT}, 30"
    assert with_marks("Divali दीपावली, 30") == "Divali दीपावली, 30"


@pytest.mark.parametrize(
    ("text", "only"),
    [("عيد الفطر (2025)", True), ("عيد الفطر (maart)", False), ("2025", False), ("春节", False)],
)
def test_a_text_begins_at_the_right_if_all_its_words_do(text: str, only: bool) -> None:
    assert is_right_to_left_only(text) is only


def test_the_scripts_in_a_text() -> None:
    assert [script.name for script in scripts_in("café 春节 en عيد")] == ["Arabisch", "Chinees"]
    assert scripts_in("café") == ()


def test_no_letter_is_of_two_scripts() -> None:
    for one in SCRIPTS:
        for number in range(0x10000):
            if re.match(f"[{one.letters}]", chr(number)):
                assert scripts_in(chr(number)) == (one,)
