"""Making diaries on the command line: where they come, what is kept, and what is told."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.places import ROOT
from tests.test_same_bytes import ANOTHER_DAY, ELSEWHERE, HERE
from tests.workplace import Workplace

CALENDAR = """
jaar: 2025
minimum_per_lid: 0
bijgewerkt: 13-01-2025
momenten:
  - {naam: Keti Koti, datum: 01-07-2025, zekerheid: vast, br_leden: [SG]}
  - {naam: Diversity Day, datum: 07-10-2025, zekerheid: vast, br_leden: [SG, pSG]}
"""
LATER = CALENDAR.replace("13-01-2025", "10-03-2025").replace("[SG, pSG]", "[SG]")
FOLDER = "output/2025-03-br/agenda"


def names(workplace: Workplace) -> list[str]:
    """The diaries in the output, with their folder."""
    return list(workplace.output())


def test_each_reader_gets_a_file_beside_the_documents(workplace: Workplace) -> None:
    workplace.dossier("klein", "2025-03-br", kalender=CALENDAR)

    outcome = workplace.run("agenda", "2025-03-br")

    files = [f"{FOLDER}/{name}.ics" for name in ("SG", "alle-leden", "p-en-o", "pSG")]
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.splitlines() == [*files, f"Klaar: 4 bestanden in {FOLDER}."]
    assert names(workplace) == files
    assert workplace.left_over() == []


def test_in_a_folder_of_ones_own(workplace: Workplace) -> None:
    workplace.dossier("klein", "2025-03-br", kalender=CALENDAR)

    assert workplace.run("agenda", "inputs/2025-03-br", "--uit", "elders").code == 0
    assert (workplace.root / "elders/2025-03-br/agenda/SG.ics").is_file()
    assert workplace.output() == {}


def test_without_any_day_it_says_so_and_makes_nothing(workplace: Workplace) -> None:
    without = "jaar: 2025\nminimum_per_lid: 0\nbijgewerkt: 13-01-2025\nmomenten:\n"
    without += "  - {naam: Netwerklunch, zekerheid: vast_te_stellen}\n"
    workplace.dossier("klein", "2025-03-br", kalender=without)

    assert workplace.run("agenda", "2025-03-br").out.splitlines() == [
        "Nog zonder dag, dus niet in de agenda: Netwerklunch.",
        "Er is nog geen moment met een dag; er zijn geen agenda's gemaakt.",
    ]
    assert names(workplace) == []


def test_what_is_no_longer_made_goes(workplace: Workplace) -> None:
    workplace.dossier("klein", "2025-01-br", kalender=CALENDAR)
    workplace.dossier("klein", "2025-03-br", kalender=LATER)
    workplace.run("agenda", "2025-03-br")
    assert f"{FOLDER}/pSG-vervallen.ics" in names(workplace)
    workplace.write(f"{FOLDER}/eigen.ics", "van een collega")

    shutil.rmtree("inputs/2025-01-br")
    workplace.run("agenda", "2025-03-br")

    made = ("SG", "alle-leden", "eigen", "p-en-o")
    assert names(workplace) == [f"{FOLDER}/{name}.ics" for name in made]


def test_what_somebody_edited_is_kept_beside_it(workplace: Workplace) -> None:
    workplace.dossier("klein", "2025-03-br", kalender=CALENDAR)
    workplace.run("agenda", "2025-03-br")
    for name in ("SG", "pSG"):
        (workplace.root / FOLDER / f"{name}.ics").write_text("bewerkt", encoding="utf-8")
    workplace.write("inputs/2025-03-br/kalender.yaml", LATER)

    outcome = workplace.run("agenda", "2025-03-br")

    assert outcome.err.count("dit bestand was na het maken bewerkt; die versie is bewaard als") == 2
    kept = [name for name, data in workplace.output().items() if data == b"bewerkt"]
    assert [name.rpartition(" (bewerkt ")[0] for name in kept] == [f"{FOLDER}/SG", f"{FOLDER}/pSG"]
    assert f"{FOLDER}/pSG.ics" not in names(workplace)


def test_a_calendar_that_changed_without_another_day_is_told_until_it_has_one(
    workplace: Workplace,
) -> None:
    workplace.dossier("klein", "2025-03-br", kalender=CALENDAR)
    workplace.run("agenda", "2025-03-br")
    assert workplace.run("agenda", "2025-03-br").err == ""
    workplace.write("inputs/2025-03-br/kalender.yaml", f"# alleen een opmerking\n{CALENDAR}")
    assert workplace.run("agenda", "2025-03-br").err == ""

    changed = CALENDAR.replace("07-10-2025", "08-10-2025")
    for _ in range(2):
        workplace.write("inputs/2025-03-br/kalender.yaml", changed)
        assert workplace.run("agenda", "2025-03-br").err.splitlines() == [
            "inputs/2025-03-br/kalender.yaml:4:13: waarschuwing: de kalender is veranderd, maar"
            " 'bijgewerkt' is nog 13 januari 2025; een agenda kan de wijziging dan overslaan",
        ]
    later = changed.replace("13-01-2025", "14-01-2025")
    workplace.write("inputs/2025-03-br/kalender.yaml", later)
    assert "bijgewerkt" not in workplace.run("agenda", "2025-03-br").err


def test_compared_with_a_dossier_that_is_named(workplace: Workplace) -> None:
    workplace.dossier("klein", "2025-01-br", kalender=CALENDAR)
    workplace.dossier("klein", "2025-02-br", kalender=LATER)
    workplace.dossier("klein", "2025-03-br", kalender=LATER)
    dropped = f"{FOLDER}/pSG-vervallen.ics"

    workplace.run("agenda", "2025-03-br")
    assert dropped not in names(workplace)
    assert workplace.run("agenda", "2025-03-br", "--sinds", "2025-01-br").code == 0
    assert dropped in names(workplace)


def test_a_dossier_of_another_year_cannot_be_compared_with(workplace: Workplace) -> None:
    other = CALENDAR.replace("2025", "2024").replace("07-10", "01-10")
    workplace.dossier("klein", "2024-01-br", kalender=other)
    workplace.dossier("klein", "2025-03-br", kalender=CALENDAR)

    outcome = workplace.run("agenda", "2025-03-br", "--sinds", "2024-01-br")

    assert (outcome.code, names(workplace)) == (2, [])
    assert outcome.err == (
        "rapport: 2024-01-br heeft geen kalender van 2025; kies bij --sinds een dossier dat die"
        " wel heeft\n"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ([], 2, "rapport: hier ontbreekt: DOSSIER"),
        (["2025-04-br"], 1, "2025-04-br:1:1: fout: dit bestand of deze map bestaat niet"),
        (["inputs"], 2, "rapport: noem één dossier, bijvoorbeeld inputs/2025-09-br"),
        (["2025-03-br", "--sinds", "nergens"], 1, "nergens:1:1: fout: dit bestand of deze map"),
        (["2025-03-br", "--sinds", "2025-03-br"], 2, "rapport: --sinds noemt het dossier zelf"),
    ],
)
def test_wrong_use_is_told(
    arguments: list[str], code: int, told: str, workplace: Workplace
) -> None:
    workplace.dossier("klein", "2025-03-br", kalender=CALENDAR)
    workplace.dossier("klein", "2025-01-br")

    outcome = workplace.run("agenda", *arguments)

    assert outcome.code == code
    assert outcome.err.startswith(told)
    assert "Traceback" not in outcome.err


def test_for_other_programs_what_is_told_is_json(workplace: Workplace) -> None:
    workplace.dossier("klein", "2025-03-br", kalender=CALENDAR.replace("bijgewerkt", "# b"))

    outcome = workplace.run("agenda", "2025-03-br", "--json")

    assert outcome.code == 1
    (problem,) = json.loads(outcome.out)
    assert problem["melding"].startswith("vul 'bijgewerkt' in")


def made(root: Path, settings: dict[str, str], program: str) -> dict[str, bytes]:
    """The diaries of the samples, made by a process of its own with those settings."""
    shutil.copytree(ROOT / "inputs", root / "inputs")
    for dossier in ("2025-01-br", "2025-09-br"):
        subprocess.run(
            [sys.executable, "-c", program, "agenda", dossier],
            env={**os.environ, **settings, "PYTHONPATH": str(ROOT)},
            cwd=root,
            check=True,
            capture_output=True,
        )
    files = sorted((root / "output").rglob("[!.]*.ics"))
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def test_made_elsewhere_and_later_the_diaries_are_the_same(tmp_path: Path) -> None:
    today = "import runpy; runpy.run_module('generator', run_name='__main__')"

    first = made(tmp_path / "hier", HERE, today)
    again = made(tmp_path / "heel/ergens/anders", ELSEWHERE, ANOTHER_DAY)

    assert len(first) == 24
    assert again == first
