from __future__ import annotations

from generator.model.facts.knelpunten import Knelpunten, tabel_van_knelpunten
from generator.model.facts.knelpunten.content import SAMENVATTING
from tests.model.reading import frame, lines, only_table, read

KNELPUNTEN = """\
knelpunten:
  - {omschrijving: Het kost tijd., tegenmaatregel: Ruimte maken., effect: Nog onbekend.}
  - {omschrijving: Het kost geld.}
"""


def test_each_bottleneck_is_a_row_and_what_is_unknown_stays_empty() -> None:
    table = only_table(read(Knelpunten, KNELPUNTEN).blokken(frame()))

    assert lines(table) == [
        "Knelpunten en risico's|Voorgestelde tegenmaatregel|Effect",
        "Het kost tijd.|Ruimte maken.|Nog onbekend.",
        "Het kost geld.||",
    ]
    assert table.summary == SAMENVATTING


def test_a_document_gives_the_first_column_its_own_heading() -> None:
    table = tabel_van_knelpunten(read(Knelpunten, KNELPUNTEN), "Breed te benoemen")

    assert lines(table)[0] == "Breed te benoemen|Voorgestelde tegenmaatregel|Effect"
