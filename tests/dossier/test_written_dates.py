from __future__ import annotations

from dataclasses import dataclass

import pytest

from generator.content.inline import Value
from generator.content.printed import Printed
from generator.content.values import Blocks, Line, paragraph, value
from generator.content.words import text_of, text_of_blocks
from generator.dossier.written_dates import with_written_dates
from generator.origin import Origin

FILE = Origin("d/vgr.yaml")
SOURCES = {
    "d/vgr.yaml": b"""\
datum: ' 11-10-2022 '
vorige: September 2021
woorden: binnenkort
onmogelijk: 31-02-2022
"""
}


@dataclass(frozen=True, kw_only=True)
class Gedrukt(Printed):
    regel: Line
    blokken: Blocks


def written(shown: Value) -> str:
    """What becomes of words, in a line and in a paragraph."""
    made = with_written_dates(Gedrukt(regel=(shown,), blokken=paragraph(shown)), SOURCES)
    assert text_of(made.regel) == text_of_blocks(made.blokken)
    return text_of(made.regel)


@pytest.mark.parametrize(
    ("field", "words", "again"),
    [
        ("datum", "11 oktober 2022", "11-10-2022"),
        ("vorige", "september 2021", "September 2021"),
        ("datum", "dinsdag 11 oktober", "dinsdag 11 oktober"),
        ("woorden", "binnenkort", "binnenkort"),
        ("onmogelijk", "31-02-2022", "31-02-2022"),
        ("er_niet", "11 oktober 2022", "11 oktober 2022"),
    ],
)
def test_only_a_date_as_it_is_usually_printed_becomes_as_it_was_written(
    field: str, words: str, again: str
) -> None:
    assert written(value(words, FILE / field)) == again


def test_what_was_computed_of_several_values_stays() -> None:
    assert written(value("11 oktober 2022", FILE / "datum", FILE / "vorige")) == "11 oktober 2022"


def test_what_stands_in_a_file_that_was_not_read_stays() -> None:
    assert written(value("11 oktober 2022", Origin("ander.yaml") / "datum")) == "11 oktober 2022"
