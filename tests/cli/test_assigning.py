"""`rapport verdeel`, as somebody sees it who divides the moments of a year."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.exit_codes import OK, WRONG_INPUT, WRONG_MACHINE, WRONG_USE
from tests.workplace import Workplace

KALENDER = """\
# de kalender
jaar: 2027
minimum_per_lid: 1
momenten:
  - naam: Keti Koti   # in het park
    datum: 1-7-2027
    zekerheid: vast
  - {naam: Eigen lunch, datum: 2-3-2027, zekerheid: vast}
"""
VERDELING = "leden: [{code: SG, wensen: [keti-koti]}]\n"
BLOCKED = "leden: [{code: SG, niet_op: [{van: 1-1-2027, tot: 31-12-2027}]}]\n"


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.write("inputs/2027-kalender/kalender.yaml", KALENDER)
    workplace.write("inputs/2027-kalender/verdeling.yaml", VERDELING)
    return workplace


def calendar(workplace: Workplace) -> Path:
    return workplace.root / "inputs" / "2027-kalender" / "kalender.yaml"


def test_a_proposal_is_told_and_nothing_is_written(workplace: Workplace) -> None:
    outcome = workplace.run("verdeel", "2027-kalender")

    assert (outcome.code, outcome.err) == (OK, "")
    assert "SG bij Keti Koti (1 juli 2027): wens, om te herdenken" in outcome.out
    assert outcome.out.endswith("Met --schrijf zet het programma dit in kalender.yaml.\n")
    assert calendar(workplace).read_text("utf-8") == KALENDER


def test_it_is_written_when_asked_and_then_there_is_nothing_left_to_add(
    workplace: Workplace,
) -> None:
    first = workplace.run("verdeel", "inputs/2027-kalender", "--schrijf")
    text = calendar(workplace).read_text("utf-8")
    again = workplace.run("verdeel", "inputs/2027-kalender", "--schrijf")

    assert "Geschreven in inputs/2027-kalender/kalender.yaml." in first.out
    assert "# de kalender" in text and "# in het park" in text
    assert "br_leden: [SG" in text
    assert again.out.endswith("dus er is niets om te schrijven.\n")
    assert calendar(workplace).read_text("utf-8") == text
    assert sorted(path.name for path in calendar(workplace).parent.iterdir()) == [
        "kalender.yaml",
        "verdeling.yaml",
    ]


def test_of_several_calendars_the_year_tells_which(workplace: Workplace) -> None:
    this_year = KALENDER.replace("2027", "2026")
    calendar(workplace).write_text(this_year, "utf-8")
    workplace.write("inputs/2027-kalender/kalender-2027.yaml", KALENDER)

    told = workplace.run("verdeel", "2027-kalender", "--jaar", "2027")
    assert told.code == OK
    assert told.out.startswith("Voorstel voor 2027: ")
    assert told.out.endswith("Met --schrijf zet het programma dit in kalender-2027.yaml.\n")

    written = workplace.run("verdeel", "2027-kalender", "--schrijf", "--jaar", "2027")
    assert "Geschreven in inputs/2027-kalender/kalender-2027.yaml." in written.out
    assert calendar(workplace).read_text("utf-8") == this_year


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "dit dossier heeft kalenders van 2026 en 2027; zeg welke, met '--jaar 2027'"),
        (("--jaar", "2028"), "dit dossier heeft geen kalender van 2028, wel van 2026 en 2027"),
        (("--jaar", "27"), "'27' is geen jaar van"),
    ],
)
def test_a_year_that_is_lacking_or_not_there_is_wrong_use(
    workplace: Workplace, words: tuple[str, ...], told: str
) -> None:
    workplace.write("inputs/2027-kalender/kalender-2026.yaml", KALENDER.replace("2027", "2026"))

    outcome = workplace.run("verdeel", "2027-kalender", "--schrijf", *words)

    assert (outcome.code, outcome.out) == (WRONG_USE, "")
    assert told in outcome.err
    assert calendar(workplace).read_text("utf-8") == KALENDER


def test_other_programs_get_one_value_and_nothing_else(workplace: Workplace) -> None:
    workplace.write("inputs/2027-kalender/verdeling.yaml", BLOCKED)

    outcome = workplace.run("verdeel", "2027-kalender", "--json")

    data = json.loads(outcome.out)
    assert (outcome.code, outcome.err) == (WRONG_INPUT, "")
    assert [one["melding"] for one in data["meldingen"]] == [
        "SG kan geen moment krijgen: op de andere dagen is SG geblokkeerd"
    ]
    assert {one["lid"] for one in data["indeling"]} == {"pSG"}


def test_a_rule_that_cannot_be_met_is_told_at_the_days_of_the_member(workplace: Workplace) -> None:
    workplace.write("inputs/2027-kalender/verdeling.yaml", BLOCKED)

    outcome = workplace.run("verdeel", "2027-kalender", "--schrijf")

    assert outcome.code == WRONG_INPUT
    assert outcome.err == (
        "inputs/2027-kalender/verdeling.yaml:1:29: fout: SG kan geen moment krijgen: op de andere"
        " dagen is SG geblokkeerd\n"
    )
    assert "br_leden: [pSG]" in calendar(workplace).read_text("utf-8")


def test_what_is_wrong_in_the_files_is_told_first(workplace: Workplace) -> None:
    workplace.write("inputs/2027-kalender/verdeling.yaml", "leden: [{code: XYZ}]\n")
    wrong = workplace.run("verdeel", "2027-kalender")
    workplace.write("inputs/2027-kalender/verdeling.yaml", VERDELING)
    calendar(workplace).unlink()
    absent = workplace.run("verdeel", "2027-kalender")
    nowhere = workplace.run("verdeel", "2028-kalender")

    assert (wrong.code, absent.code, nowhere.code) == (WRONG_INPUT, WRONG_INPUT, WRONG_INPUT)
    assert wrong.err.endswith("'XYZ' is geen lid van de Bestuursraad in organisatie.yaml\n")
    assert absent.err.endswith("zonder kalender is er niets te verdelen\n")
    assert "deze map bestaat niet" in nowhere.err


def test_without_the_solver_one_line_says_how_to_install_it(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)

    outcome = workplace.run("verdeel", "2027-kalender")

    assert (outcome.code, outcome.out) == (WRONG_MACHINE, "")
    assert outcome.err.count("\n") == 1
    assert "ontbreekt 'highspy'" in outcome.err and '".[verdeel]"' in outcome.err


def test_the_solver_prints_nothing_of_its_own(workplace: Workplace) -> None:
    words = [sys.executable, "-m", "generator", "verdeel", "2027-kalender", "--json"]
    made = subprocess.run(words, cwd=workplace.root, capture_output=True, check=True)

    assert made.stderr == b""
    assert set(json.loads(made.stdout)) == {
        "jaar",
        "bewezen",
        "indeling",
        "niet_gelukt",
        "prijzen",
        "samen",
        "meldingen",
    }


def test_the_solver_is_loaded_by_this_verb_alone() -> None:
    words = "import sys, generator.cli.verbs; print({'highspy', 'numpy'} & set(sys.modules))"
    made = subprocess.run([sys.executable, "-c", words], capture_output=True, check=True)

    assert made.stdout == b"set()\n"
