from __future__ import annotations

from dataclasses import replace

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


def test_what_is_unknown_is_said_if_the_organisation_wants_that() -> None:
    organisatie = frame().organisatie.model_copy(update={"effect_onbekend": "nog niet bekend"})
    kader = replace(frame(), organisatie=organisatie)

    table = only_table(read(Knelpunten, KNELPUNTEN).blokken(kader))

    assert lines(table)[2] == "Het kost geld.||nog niet bekend"


STEERED = """\
knelpunten:
  - {omschrijving: Tijd., eigenaar: DG, uiterlijk: Q4 2025, gewicht: hoog}
  - {omschrijving: Geld., gewicht: laag}
  - {omschrijving: Rust.}
"""


def test_owner_day_and_weight_have_a_column_when_any_is_given() -> None:
    table = only_table(read(Knelpunten, STEERED).blokken(frame()))

    assert lines(table) == [
        "Knelpunten en risico's|Voorgestelde tegenmaatregel|Effect|Wie en wanneer",
        "Tijd.|||DGuiterlijk 4e kwartaal 2025gewicht: hoog",
        "Geld.|||gewicht: laag",
        "Rust.|||",
    ]


def test_a_weight_alone_has_a_column_of_its_name() -> None:
    text = "knelpunten: [{omschrijving: x, gewicht: laag}, {omschrijving: y}]\n"

    table = only_table(read(Knelpunten, text).blokken(frame()))

    assert [row.split("|Effect|")[-1] for row in lines(table)] == ["Gewicht", "x|||laag", "y|||"]


def test_there_may_be_none() -> None:
    table = only_table(read(Knelpunten, "knelpunten: []").blokken(frame()))

    assert lines(table) == ["Knelpunten en risico's|Voorgestelde tegenmaatregel|Effect", "Geen.||"]
