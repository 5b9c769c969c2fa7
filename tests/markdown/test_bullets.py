from __future__ import annotations

import re

import pytest

from generator import source
from generator.markdown.bullets import UsualBullets
from generator.markdown.parse import MarkdownError, parse
from generator.problems import InputError
from generator.source.list_signs import BULLETS, DASHES
from generator.source.misreadings import FOLDED_ROWS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("• een\n• twee", "- een\n- twee"),
        ("•\teen\no\ttwee\n•\tdrie", "- een\n  - twee\n- drie"),
        ("▪een", "- een"),
        ("- a.\n– b", "- a.\n  - b"),
        ("Zoals:\n– a\n– b", "Zoals:\n- a\n- b"),
        ("  – a", "  - a"),
        ("> • a", "> - a"),
    ],
)
def test_a_bullet_is_read_as_the_usual_one(text: str, expected: str) -> None:
    assert UsualBullets.of(text).text == expected


@pytest.mark.parametrize(
    "text",
    ["een\n– twee – drie", "- een\n– twee – drie", "o ja", "●●○ goed", "• ", "·", "a • b"],
)
def test_what_is_no_bullet_stays(text: str) -> None:
    assert UsualBullets.of(text).text == text


@pytest.mark.parametrize("text", ["•\teen `c`", "•een `c`", "• een\no twee `c`", "- een `c`"])
def test_a_fault_is_told_where_it_was_written(text: str) -> None:
    with pytest.raises(MarkdownError) as caught:
        parse(text)

    (fault,) = caught.value.faults
    assert text.split("\n")[fault.line][fault.column] == "`"


@pytest.mark.parametrize("sign", BULLETS + DASHES)
def test_what_begins_an_item_of_a_list_means_so_wherever_it_stands(sign: str) -> None:
    """In a text, in a text that YAML folds into one line, and in the place of its own dash."""
    rows = f"{sign} een\n{sign} twee"
    assert UsualBullets.of(rows).text == "- een\n- twee"

    folded = f"tekst: >\n  Vooraf.\n  {sign} een\n  {sign} twee\n"
    item = f"lijst:\n  {sign} naam: een\n"
    for text, told in ((folded, FOLDED_ROWS), (item, "begint met '- '")):
        with pytest.raises(InputError, match=re.escape(told)):
            source.parse(text.encode(), "memo.yaml")
