"""The plan for a year: its headings, its contents, and the facts that it shows."""

from __future__ import annotations

from datetime import date

import pytest

from generator.content.tree import Block, Heading, Matrix, Table
from generator.content.unwrapped import unwrapped
from generator.model.documents.jaarplan.content import Jaarplan, JaarplanInhoud
from generator.model.facts.doelen import Doelen
from generator.model.kind import Kader
from tests.model.reading import faults, frame, lines, loc_of, needed, read, words

PLAN = """
titel: Plan diversiteit en inclusie 2026
jaar: 2026
datum: 15-01-2026
kenmerk: K-1
inleiding: "> Iedereen doet ertoe."
visie:
  kop: Onze visie
  tekst: |
    Wij gaan verder.

    # Onze rol
    Wij adviseren.
hoofdstukken:
  - kop: Waarom
    delen:
      - tekst: "# Wat is inclusie?"
      - matrix:
          kolommen: [Laag, Hoog]
          rijen: [{kop: Hoog, cellen: [a, b]}]
      - tekst: |
          # Het kader
          ## Daaronder
          ### Nog dieper
          Tekst.
  - kop: Wat
    delen:
      - tekst: Dit zijn onze doelen.
        toon: doelen
"""
DOELEN = """
doelen:
  - {id: een, titel: Eerste doel}
  - {id: twee, titel: Tweede doel}
  - {id: drie, titel: Derde doel}
"""


@pytest.fixture
def kader() -> Kader:
    return frame(read(Doelen, DOELEN))


def made(text: str, kader: Kader) -> JaarplanInhoud:
    return read(Jaarplan, text).inhoud(kader)


def body(text: str, kader: Kader) -> tuple[Block, ...]:
    return tuple(unwrapped(made(text, kader).romp))


def test_headings_step_down_from_the_chapters(kader: Kader) -> None:
    headings = [block for block in body(PLAN, kader) if isinstance(block, Heading)]

    assert [(one.level, words(one), one.numbered, one.anchor) for one in headings] == [
        (2, "Onze visie", False, "kop_1"),
        (3, "Onze rol", False, "kop_2"),
        (2, "Waarom", True, "kop_3"),
        (3, "Wat is inclusie?", False, "kop_4"),
        (3, "Het kader", False, "kop_5"),
        (4, "Daaronder", False, "kop_6"),
        (5, "Nog dieper", False, "kop_7"),
        (2, "Wat", True, "kop_8"),
    ]


def test_the_contents_list_chapters_and_the_headings_right_under_them(kader: Kader) -> None:
    contents = made(PLAN, kader).inhoudsopgave

    assert contents
    assert [(entry.number, words(entry.children)) for entry in contents.entries] == [
        ("", "Onze visie"),
        ("", "Onze rol"),
        ("1", "Waarom"),
        ("", "Wat is inclusie?"),
        ("", "Het kader"),
        ("2", "Wat"),
    ]


def test_the_contents_may_be_left_out(kader: Kader) -> None:
    assert made(f"{PLAN}inhoudsopgave: nee\n", kader).inhoudsopgave is None


def test_the_parts_of_a_chapter_keep_their_order(kader: Kader) -> None:
    blocks = body(PLAN, kader)

    place = next(number for number, block in enumerate(blocks) if isinstance(block, Matrix))
    assert words(blocks[place - 1]) == "Wat is inclusie?"
    assert words(blocks[place + 1]) == "Het kader"


@pytest.mark.parametrize(
    ("choice", "titles"),
    [
        ("", ["Eerste doel", "Tweede doel", "Derde doel"]),
        ("        doelen: [drie, een]\n", ["Derde doel", "Eerste doel"]),
    ],
)
def test_goals_are_shown_by_their_id(kader: Kader, choice: str, titles: list[str]) -> None:
    (table,) = [block for block in body(PLAN + choice, kader) if isinstance(block, Table)]

    assert [line for line in lines(table) if line.endswith("doel")] == titles


def test_the_first_page(kader: Kader) -> None:
    contents = made(PLAN, kader)

    assert words(contents.titel) == "Plan diversiteit en inclusie 2026"
    assert words(contents.gegevens) == "Jaarplan 2026 · Afdeling P&O · 15 januari 2026 · K-1"
    assert words(contents.inleiding) == "Iedereen doet ertoe."


def test_the_properties(kader: Kader) -> None:
    properties = read(Jaarplan, PLAN).eigenschappen(kader)

    assert properties.titel == "Plan diversiteit en inclusie 2026"
    assert properties.onderwerp == "Jaarplan 2026"
    assert properties.auteur == "Ministerie van Voorbeelden, Afdeling P&O"
    assert (properties.datum, properties.kenmerk) == (date(2026, 1, 15), "K-1")


def test_the_facts_that_are_shown_are_needed() -> None:
    assert needed(read(Jaarplan, PLAN)) == [(("hoofdstukken", 1, "delen", 0, "toon"), "doelen")]


def test_goals_that_are_named_must_exist(kader: Kader) -> None:
    plan = read(Jaarplan, f"{PLAN}        doelen: [eem, een]\n")

    found = [(loc_of(one), one.message, one.meant) for one in plan.controleer(kader)]

    place = ("hoofdstukken", 1, "delen", 0, "doelen", 0)
    assert found == [(place, "doel 'eem' staat niet in doelen.yaml", "een")]


def test_goals_are_only_chosen_where_goals_are_shown() -> None:
    text = PLAN.replace("toon: doelen", "doelen: [een]")

    (message,) = faults(Jaarplan, text)
    assert message.endswith("'doelen' kiest uit de doelen; schrijf er 'toon: doelen' bij")


def test_a_chapter_may_begin_on_a_new_page(kader: Kader) -> None:
    plan = made(PLAN.replace("  - kop: Wat\n", "  - kop: Wat\n    nieuwe_pagina: ja\n"), kader)
    begin = [one for one in plan.romp if isinstance(one, Heading) and one.new_page]

    assert [words(one.children) for one in begin] == ["Wat"]
