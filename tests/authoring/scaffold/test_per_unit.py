"""`rapport nieuw activiteitenoverzicht --per-dienstonderdeel`: an overview for each unit."""

from __future__ import annotations

import pytest
from pypdf import PdfReader

from generator.cli.exit_codes import OK, WRONG_INPUT, WRONG_USE
from tests.workplace import Workplace

ACTIVITEITEN = """\
voor_iedereen: [VWS breed]
groepen:
  - naam: Bijeenkomsten
    activiteiten:
      - {naam: Training, wat_houdt_het_in: X, dienstonderdelen: [RIVM, CIBG / Donor]}
      - {naam: Lezing, wat_houdt_het_in: X, dienstonderdelen: [VWS breed]}
      - {naam: Gesprek, wat_houdt_het_in: X, dienstonderdelen: [CIBG / Donor]}
"""
OVERZICHT = """\
onderwerp: inclusie  # zo heet het
datum: 01-09-2025
dienstonderdelen: {}
met_register: nee
"""
ASKED = ("nieuw", "activiteitenoverzicht", "d", "--per-dienstonderdeel")


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.write("inputs/d/activiteiten.yaml", ACTIVITEITEN)
    workplace.write("inputs/d/activiteitenoverzicht.yaml", OVERZICHT.format("[]"))
    return workplace


def test_each_unit_gets_one_as_the_one_that_is_there(workplace: Workplace) -> None:
    outcome = workplace.run(*ASKED)

    assert (outcome.code, outcome.err) == (OK, "")
    assert outcome.out.splitlines() == [
        "inputs/d/activiteitenoverzicht-RIVM.yaml",
        "inputs/d/activiteitenoverzicht-CIBG-Donor.yaml",
        "Geef daarna: rapport maak inputs/d",
    ]
    made = workplace.root / "inputs/d/activiteitenoverzicht-CIBG-Donor.yaml"
    lines = made.read_text("utf-8").splitlines()
    assert lines[:2] == OVERZICHT.splitlines()[:2]
    assert "met_register: nee" in lines
    assert workplace.run("controleer", "d").code == OK


def test_it_shows_what_the_unit_does_and_what_is_for_everyone(workplace: Workplace) -> None:
    workplace.run(*ASKED)

    assert workplace.run("maak", "d", "--formaat", "pdf").code == OK
    file = workplace.root / "output/d/activiteitenoverzicht-RIVM.pdf"
    words = " ".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Training" in words and "Lezing" in words
    assert "Gesprek" not in words
    assert "dienstonderdeel RIVM, en wat voor iedereen is (VWS breed)" in " ".join(words.split())


def test_only_units_that_the_overview_names_get_one(workplace: Workplace) -> None:
    workplace.write("inputs/d/activiteitenoverzicht.yaml", OVERZICHT.format("[RIVM]"))

    outcome = workplace.run(*ASKED)

    assert outcome.out.splitlines()[:-1] == ["inputs/d/activiteitenoverzicht-RIVM.yaml"]


def test_what_is_there_stays_as_it_is(workplace: Workplace) -> None:
    mine = workplace.write("inputs/d/activiteitenoverzicht-RIVM.yaml", "onderwerp: eigen\n")

    first, again = workplace.run(*ASKED), workplace.run(*ASKED)

    assert "RIVM" not in first.out
    assert mine.read_text("utf-8") == "onderwerp: eigen\n"
    assert again.code == WRONG_INPUT
    assert "elk dienstonderdeel heeft al een overzicht" in again.err


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("activiteitenoverzicht", None, "begin het met 'rapport nieuw activiteitenoverzicht d'"),
        ("activiteiten", None, "begin het met 'rapport nieuw activiteiten d'"),
        ("activiteiten", ACTIVITEITEN.replace("RIVM", "CIBG Donor"), "krijgen dezelfde naam"),
        ("activiteiten", ACTIVITEITEN.replace("RIVM", "///"), "is geen naam van een bestand"),
        (
            "activiteiten",
            "groepen: [{activiteiten: [{naam: Lezing, wat_houdt_het_in: Een uur}]}]\n",
            "een dienstonderdeel",
        ),
        ("activiteiten", "groepen: 5\n", "hier hoort een lijst"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_made(
    file: str, text: str | None, told: str, workplace: Workplace
) -> None:
    path = workplace.root / f"inputs/d/{file}.yaml"
    path.unlink()
    if text is not None:
        workplace.write(f"inputs/d/{file}.yaml", text)

    outcome = workplace.run(*ASKED)

    assert outcome.code in (WRONG_INPUT, WRONG_USE)
    assert told in outcome.err
    assert not [*path.parent.glob("activiteitenoverzicht-*")]


@pytest.mark.parametrize(
    "words",
    [
        ("nota", "d", "--per-dienstonderdeel"),
        ("activiteitenoverzicht", "--per-dienstonderdeel"),
        (*ASKED[1:], "--vanaf", "e"),
    ],
)
def test_it_is_asked_for_in_one_way(words: tuple[str, ...], workplace: Workplace) -> None:
    outcome = workplace.run("nieuw", *words)

    assert outcome.code == WRONG_USE
    assert "schrijf 'rapport nieuw activiteitenoverzicht DOSSIER" in outcome.err
