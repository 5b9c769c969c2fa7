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
RENAMED = """
doelen:
  - id: instroom-vws
    titel: Instroom
    indicatoren:
      - id: bicultureel-vws
        naam: bi-cultureel
        richting: minimaal
        streefwaarde: 15
        metingen: [{peildatum: 01-01-2022, waarde: 12}, {peildatum: 01-01-2025, waarde: 13.5}]
      - {id: oud, naam: Oud, richting: minimaal, streefwaarde: 1}
  - {id: weg, titel: Doel dat wegging}
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


def tables(kader: Kader, facts: str = "{}") -> list[Table]:
    blocks = read(Voortgang, facts).blokken(kader)
    return [block for block in blocks if isinstance(block, Table)]


def test_each_value_has_a_column_and_the_change_an_arrow() -> None:
    (table,) = tables(BOTH)

    assert table.wide
    assert lines(table) == [
        "Indicator|Begin|Vorige|Nu|Verandering|Doel|Status",
        "Instroom",
        "Bi-cultureelGemeten op 1 januari 2025.|11%|12%|13,5%"
        "|↑\u00a01,5\u00a0pp hogerdichter bij het doel"
        "|15% (nog 1,5\u00a0pp)1 januari 2026verwacht 14,0%|\u00a0Aandachthet tempo is te laag",
        "Cultuur",
        "Nieuw||||nieuw in deze rapportage|2%|Geen meting",
    ]


def test_the_most_urgent_may_stand_first() -> None:
    (table,) = tables(BOTH, "volgorde: urgentie\n")

    assert [line.split("|")[0] for line in lines(table)[1:]] == [
        *("Aandacht", "Bi-cultureelGemeten op 1 januari 2025.", "Geen meting", "Nieuw")
    ]


def test_what_several_rows_share_is_said_once_above() -> None:
    measured = "metingen: [{peildatum: 01-01-2025, waarde: 1, toelichting: Geschat.}]"
    third = f"      - {{id: derde, naam: Derde, richting: minimaal, streefwaarde: 3, {measured}}}\n"
    told = NOW.replace("waarde: 13.5}", "waarde: 13.5, toelichting: Geschat.}").replace(
        "streefwaarde: 2}\n", f"streefwaarde: 2}}\n{third}"
    )
    *_, above, table, _ = Voortgang().blokken(
        replace(frame(read(Doelen, told)), vorige=PREVIOUS, peildatum=on(2025, 9, 1))
    )

    assert words(above) == "Bij elk cijfer: Gemeten op 1 januari 2025. Geschat."
    assert isinstance(table, Table)
    assert not any("Geschat" in line for line in lines(table))


def test_it_begins_with_what_is_compared_and_how_it_went() -> None:
    note = read(Voortgang, "toelichting: Let op.\n").blokken(BOTH)

    assert [words(block) for block in note[:2]] == [
        "Let op.",
        "Vergeleken met de rapportage van 11 oktober 2022. Van de 2 indicatoren: 1 beter of nog"
        " steeds goed en 1 nieuw in deze rapportage. In de tabel betekent pp: procentpunt.",
    ]


def test_goals_and_indicators_that_came_or_went_are_named() -> None:
    (table,) = (b for b in Voortgang().blokken(BOTH) if isinstance(b, KeyTable))

    assert [(words(name), words(value)) for name, value in table.rows][:4] == [
        ("Nieuwe doelen", "Cultuur"),
        ("Vervallen doelen", "Doel dat wegging"),
        ("Nieuwe indicatoren", "Nieuw"),
        ("Vervallen indicatoren", "Oud"),
    ]


def test_bottlenecks_and_opportunities_are_new_gone_or_unchanged() -> None:
    (table,) = (b for b in Voortgang().blokken(BOTH) if isinstance(b, KeyTable))

    assert [(words(name), words(value)) for name, value in table.rows][4:] == [
        ("Nieuwe knelpunten en risico's (1)", "Ruimte."),
        ("Gebleven knelpunten en risico's (1)", "Geld."),
        ("Niet meer genoemde knelpunten en risico's (1)", "Tijd."),
        ("Gebleven kansen en mogelijkheden (1)", "Meten."),
    ]


def test_what_has_another_id_is_neither_new_nor_gone_and_is_not_compared() -> None:
    both = replace(PRESENT, feiten={"doelen": read(Doelen, RENAMED)}, vorige=PREVIOUS)

    made = Voortgang().blokken(both)

    assert not [block for block in made if isinstance(block, KeyTable)]
    assert "Bi-cultureel" not in words(made)
    assert "niet te vergelijken met de vorige rapportage" in words(made)
    assert "1 niet te vergelijken" in words(made)


def test_a_point_that_may_be_the_same_is_told_as_that() -> None:
    then = "knelpunten: [{omschrijving: De leiding heeft weinig tijd voor gesprekken hierover.}]\n"
    now = "knelpunten: [{omschrijving: Voor gesprekken met de leiding is weinig ruimte.}]\n"
    vorige = replace(PREVIOUS, feiten={**PREVIOUS.feiten, "knelpunten": read(Knelpunten, then)})
    feiten = {**PRESENT.feiten, "knelpunten": read(Knelpunten, now)}
    made = Voortgang().blokken(replace(PRESENT, feiten=feiten, vorige=vorige))

    (table,) = (block for block in made if isinstance(block, KeyTable))

    assert [(words(name), words(value)) for name, value in table.rows][4:5] == [
        (
            "Mogelijk anders verwoorde knelpunten en risico's (1)",
            "De leiding heeft weinig tijd voor gesprekken hierover. → Voor gesprekken met de"
            " leiding is weinig ruimte.",
        )
    ]


def test_without_a_previous_dossier_the_goals_are_shown_as_they_stand() -> None:
    first, *_ = Voortgang().blokken(PRESENT)

    assert words(first) == EERSTE_KEER
    assert lines(*tables(PRESENT))[0] == "Indicator|Nu|Doel|Deadline|Status"
    assert [words(block) for block in Voortgang().bijlage(PRESENT).blocks] == [EERSTE_KEER]
