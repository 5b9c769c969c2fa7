"""A calendar for each year in one dossier."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.dossier.reading import read_dossier
from generator.model.facts.kalender import Kalender
from tests.workplace import Workplace

NEXT_YEAR = """\
jaar: 2026
minimum_per_lid: 0
momenten:
  - {naam: Nieuwjaarslunch, datum: 05-01-2026, zekerheid: vast}
"""
THIS_YEAR = """\
jaar: 2025
minimum_per_lid: 0
momenten:
  - {naam: Lentelunch, datum: 01-04-2025, zekerheid: vast}
  - {naam: Eindejaarslunch, datum: 03-12-2025, zekerheid: vast}
"""
NOTA = """\
doel: ter informatie
aan: de Bestuursraad
opsteller: adviseur-di
datum: 01-09-2025
secties:
  - {kop: Wat nog komt, toon: kalender, kalender: {jaar: 2025, alleen_wat_komt: ja}}
  - {kop: Volgend jaar, toon: kalender, kalender: {jaar: 2026}}
  - {kop: Samen, tekst: "Dit jaar zijn er []{aantal=momenten} momenten."}
bijlagen:
  - {toon: kalender, kalender: {jaar: 2025}}
"""


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.dossier("klein", nota=NOTA, kalender=THIS_YEAR, kalender_2026=NEXT_YEAR)
    return workplace


def printed(workplace: Workplace) -> str:
    dossier = read_dossier(Path("inputs/d"))
    (nota,) = dossier.documents
    return str(dossier.contents_of(nota.document))


def test_each_calendar_is_shown_where_it_is_asked_for(workplace: Workplace) -> None:
    _, section, next_year, rest = printed(workplace).split("SectieInhoud")
    annex = rest.split("BijlageInhoud")[1]

    assert "Eindejaarslunch" in section and "Lentelunch" not in section
    assert "Nieuwjaarslunch" in next_year and "Eindejaarslunch" not in next_year
    assert "Lentelunch" in annex and "Eindejaarslunch" in annex


def test_what_a_section_leaves_out_is_counted_there(workplace: Workplace) -> None:
    assert "1 moment is geweest en staat hier niet." in printed(workplace)


def test_a_count_is_of_the_year_of_the_document(workplace: Workplace) -> None:
    third = printed(workplace).split("SectieInhoud")[3]

    assert "Text(text='2')" in third


def test_the_facts_of_a_dossier_are_known_by_their_files(workplace: Workplace) -> None:
    kader = read_dossier(Path("inputs/d")).kader

    assert {"kalender", "kalender-2026"} <= kader.feiten.keys()
    assert sorted(een.jaar for een in kader.alle(Kalender)) == [2025, 2026]


def test_a_look_back_is_right_beside_the_calendar_of_the_year(workplace: Workplace) -> None:
    (workplace.root / "inputs/d/kalender-2026.yaml").unlink()
    workplace.write("inputs/d/kalender-2024.yaml", NEXT_YEAR.replace("2026", "2024"))
    workplace.write("inputs/d/nota.yaml", NOTA.replace("jaar: 2026", "jaar: 2024"))

    assert workplace.run("controleer", "inputs/d").err == ""


def test_one_calendar_with_a_year_in_its_name_is_shown_without_a_choice(
    workplace: Workplace,
) -> None:
    (workplace.root / "inputs/d/kalender-2026.yaml").unlink()
    calendar = workplace.root / "inputs/d/kalender.yaml"
    calendar.rename(calendar.with_name("kalender-2025.yaml"))
    workplace.write(
        "inputs/d/nota.yaml", NOTA.split("secties:")[0] + "secties:\n  - {kop: A, toon: kalender}\n"
    )

    assert workplace.run("controleer", "inputs/d").err == ""
    assert "Lentelunch" in printed(workplace)


def test_both_go_along_to_the_next_dossier_and_into_the_documents(workplace: Workplace) -> None:
    assert workplace.run("nieuw", "dossier", "2026-01-br", "--vanaf", "d").code == 0
    assert (workplace.root / "inputs/2026-01-br/kalender-2026.yaml").read_text() == NEXT_YEAR

    assert workplace.run("maak", "inputs/d").code == 0
    assert workplace.run("uitpakken", "output/d/nota.pdf", "uit").code == 0
    assert (workplace.root / "uit/d/kalender-2026.yaml").read_text() == NEXT_YEAR
