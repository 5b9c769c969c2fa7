"""Where the calendar of the year before is found: in the dossier itself, or in an earlier one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.dossier.dossier_files import read_files
from generator.dossier.memory import Memory
from generator.dossier.shelf import Disk
from generator.dossier.year_before import calendar_of_year_before
from tests.workplace import Workplace

FOLDER = Path("inputs/2027-01-br")


def calendar(year: int, name: str) -> str:
    return f"jaar: {year}\nmomenten:\n  - {{naam: {name}, zekerheid: vast_te_stellen}}\n"


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.write(f"{FOLDER}/kalender-2027.yaml", calendar(2027, "Nu"))
    return workplace


def found() -> str | None:
    """The name of the moment in the calendar of 2026."""
    before = calendar_of_year_before(read_files(FOLDER, Memory(Disk())), 2027)
    return before.momenten[0].naam if before else None


def test_that_of_the_dossier_itself_goes_before_those_of_earlier_dossiers(
    workplace: Workplace,
) -> None:
    assert found() is None

    workplace.write("inputs/2026-09-br/kalender.yaml", calendar(2026, "Eerder"))
    assert found() == "Eerder"

    workplace.write(f"{FOLDER}/kalender.yaml", calendar(2026, "Hier"))
    assert found() == "Hier"


def test_an_earlier_dossier_may_name_it_after_its_year(workplace: Workplace) -> None:
    workplace.write("inputs/2026-01-br/kalender.yaml", calendar(2026, "Lang geleden"))
    workplace.write("inputs/2026-09-br/kalender.yaml", calendar(2025, "Nog ouder"))
    workplace.write("inputs/2026-09-br/kalender-2026.yaml", calendar(2026, "Vorig jaar"))

    assert found() == "Vorig jaar"


def test_what_cannot_be_read_or_is_of_another_year_is_passed_over(workplace: Workplace) -> None:
    workplace.write("inputs/2026-01-br/kalender.yaml", calendar(2026, "Goed"))
    workplace.write("inputs/2026-09-br/kalender.yaml", "jaar: kapot\n")
    workplace.write("inputs/2026-09-br/kalender-2027.yaml", calendar(2027, "Vooruit"))
    workplace.write("inputs/2026-09-br/nota.yaml", "jaar: 2026\n")

    assert found() == "Goed"
