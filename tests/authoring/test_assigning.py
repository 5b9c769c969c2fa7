"""What is read of a dossier to divide its moments, and how its calendar is replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.authoring.assigning import read_year
from generator.problems import InputError, UsageError
from generator.verdeling.proposal import propose
from tests.workplace import Workplace

KALENDER = """\
jaar: 2027
momenten:
  - {naam: Keti Koti, datum: 1-7-2027, zekerheid: vast}
"""


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.write("inputs/2027-01-br/kalender.yaml", KALENDER)
    return workplace


FOLDER = Path("inputs/2027-01-br")
THIS_YEAR = """\
jaar: 2026
momenten:
  - {naam: Keti Koti, datum: 1-7-2026, zekerheid: vast, br_leden: [pSG]}
"""


def test_the_calendar_of_the_year_before_is_that_of_the_last_dossier_with_one(
    workplace: Workplace,
) -> None:
    for name, year, member in (("2025-01-br", 2026, "SG"), ("2026-09-br", 2026, "pSG")):
        old = KALENDER.replace("2027", str(year)).replace("vast}", f"vast, br_leden: [{member}]}}")
        workplace.write(f"inputs/{name}/kalender.yaml", old)
    workplace.write("inputs/2026-10-br/kalender.yaml", KALENDER)
    workplace.write("inputs/2026-11-br/kalender.yaml", "jaar: kapot\n")
    workplace.write("inputs/2027-02-br/kalender.yaml", KALENDER.replace("2027", "2026"))

    before = read_year(FOLDER, None).facts.before

    assert before is not None
    assert [one.br_leden for one in before.momenten] == [("pSG",)]


def test_there_may_be_no_year_before(workplace: Workplace) -> None:
    assert read_year(FOLDER, None).facts.before is None


def test_what_is_wrong_in_another_file_does_not_matter(workplace: Workplace) -> None:
    workplace.write("inputs/2027-01-br/nota.yaml", "onderwerp:\n")

    assert read_year(FOLDER, None).facts.kalender.jaar == 2027


def test_what_was_changed_meanwhile_is_not_overwritten(workplace: Workplace) -> None:
    year = read_year(FOLDER, None)
    proposal = propose(year.facts)
    workplace.write("inputs/2027-01-br/kalender.yaml", KALENDER + "# intussen\n")

    with pytest.raises(InputError, match="intussen veranderd"):
        year.write(proposal)

    assert year.calendar.read_text("utf-8") == KALENDER + "# intussen\n"
    assert [path.name for path in FOLDER.iterdir()] == ["kalender.yaml"]


def test_a_link_stays_one(workplace: Workplace) -> None:
    real = workplace.write("elders.yaml", KALENDER)
    (FOLDER / "kalender.yaml").unlink()
    (FOLDER / "kalender.yaml").symlink_to(real)
    year = read_year(FOLDER, None)

    year.write(propose(year.facts))

    assert (FOLDER / "kalender.yaml").is_symlink()
    assert "br_leden: [SG, pSG]" in real.read_text("utf-8")


@pytest.mark.parametrize(("year", "name"), [(2026, "kalender.yaml"), (2027, "kalender-2027.yaml")])
def test_of_several_calendars_the_one_of_that_year_is_read_and_written(
    workplace: Workplace, year: int, name: str
) -> None:
    texts = {"kalender.yaml": THIS_YEAR, "kalender-2027.yaml": KALENDER}
    for file, text in texts.items():
        workplace.write(f"inputs/2027-01-br/{file}", text)
    read = read_year(FOLDER, year)

    read.write(propose(read.facts))

    assert (read.calendar.name, read.facts.kalender.jaar) == (name, year)
    changed = {file for file, text in texts.items() if (FOLDER / file).read_text("utf-8") != text}
    assert changed == {name}


def test_of_several_calendars_one_must_be_chosen_that_is_there(workplace: Workplace) -> None:
    workplace.write("inputs/2027-01-br/kalender.yaml", THIS_YEAR)
    workplace.write("inputs/2027-01-br/kalender-2027.yaml", KALENDER)

    with pytest.raises(UsageError, match=r"kalenders van 2026 en 2027; .*'--jaar 2027'"):
        read_year(FOLDER, None)
    with pytest.raises(UsageError, match="geen kalender van 2025, wel van 2026 en 2027"):
        read_year(FOLDER, 2025)


def test_the_only_calendar_may_be_named_after_its_year(workplace: Workplace) -> None:
    (FOLDER / "kalender.yaml").rename(FOLDER / "kalender-2027.yaml")
    year = read_year(FOLDER, None)

    year.write(propose(year.facts))

    assert [path.name for path in FOLDER.iterdir()] == ["kalender-2027.yaml"]
    assert "br_leden: [SG, pSG]" in year.calendar.read_text("utf-8")


def test_which_calendar_is_meant_is_not_guessed(workplace: Workplace) -> None:
    other = workplace.write("inputs/2027-01-br/kalender-2026.yaml", KALENDER)
    with pytest.raises(InputError, match=r"noem het bestand kalender-2027.yaml"):
        read_year(FOLDER, 2027)

    other.rename(FOLDER / "kalender-2027.yaml")
    with pytest.raises(InputError, match=r"is ook de kalender van 2027; per jaar is er één"):
        read_year(FOLDER, 2027)

    workplace.write("inputs/2027-01-br/kalender-2027.yaml", "jaar: kapot\n")
    with pytest.raises(InputError, match=r"kalender-2027.yaml:1:7: fout: .*'kapot'"):
        read_year(FOLDER, 2027)


def test_what_is_wrong_in_the_calendar_of_another_year_does_not_matter(
    workplace: Workplace,
) -> None:
    other = THIS_YEAR.replace("pSG", "XYZ")
    workplace.write("inputs/2027-01-br/kalender-2026.yaml", other)

    assert read_year(FOLDER, 2027).facts.kalender.jaar == 2027
    with pytest.raises(InputError, match=r"kalender-2026.yaml:3:.*'XYZ' is geen lid"):
        read_year(FOLDER, 2026)
