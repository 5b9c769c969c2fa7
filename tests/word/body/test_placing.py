"""Blocks that begin a page or stay together say so in their paragraphs."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.markdown.parse import parse_long
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import to_wordml
from tests.markdown.outline import element, find

KEPT, WHOLE, BEGINS = "w:keepNext", "w:keepLines", "w:pageBreakBefore"

TABLE = "| a |\n|---|\n| b |\n| c |"


def test_properties_stand_in_the_order_of_the_schema_and_once() -> None:
    within = "{nieuwe-pagina}\n{bij-elkaar}\n# Kop\n\n{bij-elkaar}\n- een\n- twee\n\nTekst."

    body = element(to_wordml(parse_long(within), Harvest()))

    said = [
        [etree.QName(one).localname for one in properties] for properties in find(body, ".//w:pPr")
    ]
    assert said == [
        ["pStyle", "keepNext", "keepLines", "pageBreakBefore"],
        *[["pStyle", "keepNext", "keepLines", "numPr"]] * 2,
        ["pStyle", "keepLines"],
    ]


@pytest.mark.parametrize(
    ("markdown", "said", "of"),
    [
        ("{nieuwe-pagina}\n# Kop\nTekst.", BEGINS, ["Kop"]),
        (f"{{nieuwe-pagina}}\n{TABLE}", BEGINS, ["a"]),
        ("{bij-elkaar}\n# Kop\nEen.\n\nTwee.\n# Kop", KEPT, ["Kop", "Een."]),
        ("{bij-elkaar}\n# Kop\nEen.\n\nTwee.\n# Kop", WHOLE, ["Kop", "Een.", "Twee."]),
        ("{bij-elkaar}\n- een\n- twee\n\nTekst.", KEPT, ["een"]),
        (f"{{bij-elkaar}}\n{TABLE}\n\nTekst.", KEPT, ["a", "b"]),
    ],
)
def test_those_paragraphs_say_so(markdown: str, said: str, of: list[str]) -> None:
    body = element(to_wordml(parse_long(markdown), Harvest()))

    found = find(body, f".//w:p[w:pPr/{said}]")

    assert ["".join(map(str, one.itertext())) for one in found] == of
