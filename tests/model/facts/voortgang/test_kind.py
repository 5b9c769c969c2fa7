"""What changed since the previous dossier, as it is shown."""

from __future__ import annotations

from dataclasses import replace

from generator.content.tree import KeyTable, Table
from generator.model.facts.doelen import Doelen
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from generator.model.facts.voortgang import EERSTE_KEER, Voortgang
from generator.model.kind import Kader
from tests.model.reading import frame, lines, on, read, words

THEN = """
doelen:
  - id: instroom
    titel: Instroom
    indicatoren:
      - id: bicultureel
        naam: Bi-cultureel
        richting: minimaal
        streefwaarde: 15
        deadline: 01-01-2026
        metingen: [{peildatum: 01-01-2022, waarde: 12}]
      - {id: oud, naam: Oud, richting: minimaal, streefwaarde: 1}
  - {id: weg, titel: Doel dat wegging}
"""
NOW = """
doelen:
  - id: instroom
    titel: Instroom
    indicatoren:
      - id: bicultureel
        naam: Bi-cultureel
        richting: minimaal
        streefwaarde: 15
        deadline: 01-01-2026
        nulwaarde: 11
        metingen: [{peildatum: 01-01-2022, waarde: 12}, {peildatum: 01-01-2025, waarde: 13.5}]
  - id: cultuur
    titel: Cultuur
    indicatoren:
      - {id: nieuw, naam: Nieuw, richting: minimaal, streefwaarde: 2}
"""
PREVIOUS = replace(
    frame(
        read(Doelen, THEN),
        read(Knelpunten, "knelpunten: [{omschrijving: Tijd.}, {omschrijving: Geld.}]\n"),
        read(Kansen, "kansen: [{omschrijving: Meten.}]\n"),
    ),
    peildatum=on(2022, 10, 11),
)
PRESENT = replace(
    frame(
        read(Doelen, NOW),
        read(Knelpunten, "knelpunten: [{omschrijving: Geld.}, {omschrijving: Ruimte.}]\n"),
        read(Kansen, "kansen: [{omschrijving: Meten.}]\n"),
    ),
    peildatum=on(2025, 9, 1),
)
BOTH = replace(PRESENT, vorige=PREVIOUS)


def tables(kader: Kader, *, wide: bool) -> list[Table]:
    voortgang = Voortgang()
    blocks = voortgang.bijlage(kader).blocks if wide else voortgang.blokken(kader)
    return [block for block in blocks if isinstance(block, Table)]


def test_a_page_has_a_column_for_each_value() -> None:
    table, *_ = tables(BOTH, wide=True)

    assert lines(table) == [
        "Indicator|Nul|Vorige|Nu|Verandering|Doel|Verwacht|Status",
        "Instroom",
        "Bi-cultureel|11%|12%|13,5%|1,5 procentpunt hogerdichter bij het doel"
        "|minimaal 15%1 januari 2026nog 1,5 procentpunt|14,0%|\u00a0Aandachthet tempo is te laag",
        "Cultuur",
        "Nieuw||||nieuw in deze rapportage|minimaal 2%||Geen meting",
    ]


def test_a_narrow_column_has_them_under_each_other() -> None:
    table, *_ = tables(BOTH, wide=False)

    assert lines(table)[:3] == [
        "Indicator|Waarde|Verandering|Doel|Status",
        "Instroom",
        "Bi-cultureel|nul 11%vorige 12%nu 13,5%|1,5 procentpunt hogerdichter bij het doel"
        "|minimaal 15%1 januari 2026nog 1,5 procentpuntverwacht: 14,0%"
        "|\u00a0Aandachthet tempo is te laag",
    ]


def test_it_begins_with_what_is_compared_and_how_it_went() -> None:
    note = read(Voortgang, "toelichting: Let op.\n").blokken(BOTH)

    assert [words(block) for block in note[:2]] == [
        "Let op.",
        "Vergeleken met de rapportage van 11 oktober 2022. Van de 2 indicatoren: 1 beter of nog"
        " steeds goed en 1 nieuw in deze rapportage.",
    ]


def test_goals_and_indicators_that_came_or_went_are_named() -> None:
    (table,) = (b for b in Voortgang().blokken(BOTH) if isinstance(b, KeyTable))

    assert [(words(name), words(value)) for name, value in table.rows] == [
        ("Nieuwe doelen", "Cultuur"),
        ("Vervallen doelen", "Doel dat wegging"),
        ("Nieuwe indicatoren", "Nieuw"),
        ("Vervallen indicatoren", "Oud"),
    ]


def test_bottlenecks_and_opportunities_are_new_gone_or_unchanged() -> None:
    _, bottlenecks, opportunities = tables(BOTH, wide=True)

    assert lines(bottlenecks) == [
        "Knelpunten en risico's sinds de vorige rapportage",
        "Nieuw (1)",
        "Ruimte.",
        "Gebleven (1)",
        "Geld.",
        "Niet meer genoemd (1)",
        "Tijd.",
    ]
    assert lines(opportunities)[1:] == ["Gebleven (1)", "Meten."]


def test_without_a_previous_dossier_the_goals_are_shown_as_they_stand() -> None:
    first, *_ = Voortgang().blokken(PRESENT)

    assert words(first) == EERSTE_KEER
    assert lines(*tables(PRESENT, wide=False))[0] == "Indicator|Nu|Doel|Deadline|Status"
    assert [words(block) for block in Voortgang().bijlage(PRESENT).blocks] == [EERSTE_KEER]
