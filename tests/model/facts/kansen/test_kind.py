from __future__ import annotations

from generator.model.facts.kansen import Kansen, tabel_van_kansen
from generator.model.facts.kansen.content import SAMENVATTING
from tests.model.reading import frame, lines, only_table, read

KANSEN = """\
kansen:
  - {omschrijving: Beter meten., vervolgstap: Een meting., effect: Meer zicht.}
  - {omschrijving: Meer samen doen.}
"""


def test_each_opportunity_is_a_row_and_what_is_unknown_stays_empty() -> None:
    table = only_table(read(Kansen, KANSEN).blokken(frame()))

    assert lines(table) == [
        "Kansen en mogelijkheden|Gewenste vervolgstap|Effect",
        "Beter meten.|Een meting.|Meer zicht.",
        "Meer samen doen.||",
    ]
    assert table.summary == SAMENVATTING


def test_a_document_gives_the_first_column_its_own_heading() -> None:
    assert lines(tabel_van_kansen(read(Kansen, KANSEN), "Breed te benoemen"))[0].startswith(
        "Breed te benoemen|"
    )


def test_there_may_be_none() -> None:
    table = only_table(read(Kansen, "kansen: []").blokken(frame()))

    assert lines(table) == ["Kansen en mogelijkheden|Gewenste vervolgstap|Effect", "Geen.||"]
