"""What a tree says, and what of it a document lacks."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from generator.content.printed import Inhoud
from generator.content.said import lost, said_by
from generator.content.tree import Passage
from generator.content.values import Blocks, Line, line, value
from generator.markdown.parse import parse
from generator.origin import Origin

TITEL = Origin("d/memo.yaml", ("titel",))
TEKST = Origin("d/memo.yaml", ("tekst",))


@dataclass(frozen=True, kw_only=True)
class Proef(Inhoud):
    titel: Line = ()
    blokken: Blocks = ()


def proef(text: str) -> Proef:
    """A title of words of the program and of staff, and a text of staff."""
    return Proef(
        titel=line("Memo over ", value("Diversity Day", TITEL)),
        blokken=(Passage(parse(text), (TEKST,)),),
    )


def lacking(text: str, *shown: str) -> list[str]:
    return [one.words for one in lost(said_by(proef(text)), ("Memo over Diversity Day", *shown))]


def test_each_line_is_said_with_its_origins_and_a_note_by_itself() -> None:
    said = said_by(proef("Een **vet** woord[^1].\n\n- punt\n\n[^1]: De noot.\n"))

    assert [(one.words, one.origins[0]) for one in said] == [
        ("Memo over Diversity Day", TITEL),
        ("Een vet woord.", TEKST.at_lines((0, 1))),
        ("De noot.", TEKST.at_lines((4, 5))),
        ("punt", TEKST.at_lines((2, 3))),
    ]


@pytest.mark.parametrize(
    "shown",
    [
        "Een  woord\n dat lang is",
        "Een woord dat\N{NO-BREAK SPACE}lang is",
        "Een woord dat lang\N{HYPHEN}is",
        "EEN WOORD DAT LANG IS",
        "Tekst: Een woord dat lang is (2026)",
    ],
)
def test_how_words_are_laid_out_and_what_stands_around_them_tells_nothing(shown: str) -> None:
    assert lacking("Een woord dat lang is", shown) == []


@pytest.mark.parametrize("shown", ["", "Een woord dat", "Een woord dat lan is", "Een langwoord"])
def test_a_line_of_which_words_lack_is_lost(shown: str) -> None:
    assert lacking("Een woord dat lang is", shown) == ["Een woord dat lang is"]


def test_what_is_said_twice_must_be_shown_twice() -> None:
    assert lacking("Ja\n\nJa", "Ja") == ["Ja"]
    assert lacking("Ja\n\nJa", "Ja", "Antwoord: ja") == []


def test_a_long_line_is_not_broken_by_a_short_one_that_stands_in_it() -> None:
    assert lacking("dag\n\nde dag van vandaag", "1 de dag van vandaag 2", "3 dag 4") == []
