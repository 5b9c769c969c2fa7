"""A text that was changed keeps the lines that say the same."""

from __future__ import annotations

import pytest

from generator.markdown.parse import parse
from generator.returning.edits.markdown_lines import written

OWN = """\
Een *eerste* alinea die
over twee regels loopt[^bron].

* een punt

* nog een punt

| Kop   | Nog een |
| ----- | ------- |
| links | rechts  |

[^bron]: Uit het jaarverslag.
"""


def changed(old: str, new: str) -> str:
    """The text after those words of it became others."""
    plain = OWN.replace(old, new)
    return written(OWN, parse(OWN), parse(plain), 80, parse)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("rechts ", "midden "),
        ("Uit het jaarverslag.", "Uit het jaarplan."),
    ],
)
def test_only_the_line_that_says_something_else_is_written(old: str, new: str) -> None:
    lines = changed(old, new).splitlines()
    gone = [line for line in OWN.splitlines() if line not in lines]

    assert len(gone) == 1
    assert old.strip() in gone[0]


def test_a_new_note_gets_a_name_that_no_other_has() -> None:
    new = OWN.replace("een punt\n\n* nog", "een punt[^x]\n\n* nog") + "\n[^x]: Nieuw.\n"
    text = written(OWN, parse(OWN), parse(new), 80, parse)

    assert parse(text) == parse(new)
    assert "[^bron]" in text
    assert "[^1]: Nieuw." in text


def test_a_text_that_is_written_anew_says_the_same() -> None:
    new = parse("1. iets\n2. heel anders\n\n> een citaat\n")

    assert parse(written(OWN, parse(OWN), new, 80, parse)) == new
