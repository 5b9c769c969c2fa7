from __future__ import annotations

import pytest

from generator.content.boxes import SIGN, in_brackets
from generator.content.inline import Paragraph
from generator.content.words import text_of
from generator.markdown.parse import parse
from generator.model.woo import OveralWeglaten, Woo
from generator.woo.names import Names
from generator.woo.passages import Passages

WOO = Woo(
    aanleiding="verzoek",
    matter="2025-0417",
    overal_weglaten=(OveralWeglaten(naam="Renée van der Zwaluw", ook=("Zwaluw",)),),
)


def shown(markdown: str) -> str:
    (paragraph,) = parse(markdown)
    assert isinstance(paragraph, Paragraph)
    return in_brackets(text_of(Names.of(WOO, Passages().box).out_of_line(paragraph.children)))


@pytest.mark.parametrize(
    ("markdown", "left"),
    [
        ("Van Renée van der Zwaluw.", "Van [5.1.2e]."),
        ("Van RENEE VAN DER ZWALUW.", "Van [5.1.2e]."),
        ("Van Renée\nvan der Zwaluw.", "Van [5.1.2e]."),
        ("Van **Renée** van *der Zwaluw* en ik.", "Van [5.1.2e] en ik."),
        ("Zwaluws plan, en Zwaluw's plan.", "[5.1.2e]s plan, en [5.1.2e]'s plan."),
        ("De zwaluwen en Zwaluwenburg.", "De zwaluwen en Zwaluwenburg."),
        ("Zie [het stuk van Zwaluw](https://vws.nl/zwaluw).", "Zie het stuk van [5.1.2e]."),
        ("Niemand.", "Niemand."),
    ],
)
def test_a_name_goes_wherever_it_stands(markdown: str, left: str) -> None:
    assert shown(markdown) == left


def test_a_link_with_a_name_leads_nowhere() -> None:
    (paragraph,) = parse("[Zwaluw](https://vws.nl/zwaluw)")
    assert isinstance(paragraph, Paragraph)

    (text,) = Names.of(WOO, Passages().box).out_of_line(paragraph.children)

    assert SIGN.fullmatch(text_of((text,)))


def test_without_a_decision_no_name_goes() -> None:
    assert Names.of(None, Passages().box).out_of("Zwaluw") == "Zwaluw"
