"""What is read of a dossier to divide its moments, and how kalender.yaml is replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.authoring.assigning import read_year
from generator.problems import InputError
from generator.verdeling.proposal import propose
from tests.workplace import Workplace

KALENDER = """\
jaar: 2027
momenten:
  - {naam: Keti Koti, datum: 1-7-2027, zekerheid: vast}
"""


@pytest.fixture
def workplace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workplace:
    made = Workplace.at(tmp_path, monkeypatch, capsys)
    made.write("inputs/2027-01-br/kalender.yaml", KALENDER)
    return made


FOLDER = Path("inputs/2027-01-br")


def test_the_calendar_of_the_year_before_is_that_of_the_last_dossier_with_one(
    workplace: Workplace,
) -> None:
    for name, year, member in (("2025-01-br", 2026, "SG"), ("2026-09-br", 2026, "pSG")):
        old = KALENDER.replace("2027", str(year)).replace("vast}", f"vast, br_leden: [{member}]}}")
        workplace.write(f"inputs/{name}/kalender.yaml", old)
    workplace.write("inputs/2026-10-br/kalender.yaml", KALENDER)
    workplace.write("inputs/2026-11-br/kalender.yaml", "jaar: kapot\n")
    workplace.write("inputs/2027-02-br/kalender.yaml", KALENDER.replace("2027", "2026"))

    before = read_year(FOLDER).facts.before

    assert before is not None
    assert [one.br_leden for one in before.momenten] == [("pSG",)]


def test_there_may_be_no_year_before(workplace: Workplace) -> None:
    assert read_year(FOLDER).facts.before is None


def test_what_is_wrong_in_another_file_does_not_matter(workplace: Workplace) -> None:
    workplace.write("inputs/2027-01-br/nota.yaml", "onderwerp:\n")

    assert read_year(FOLDER).facts.kalender.jaar == 2027


def test_what_was_changed_meanwhile_is_not_overwritten(workplace: Workplace) -> None:
    year = read_year(FOLDER)
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
    year = read_year(FOLDER)

    year.write(propose(year.facts))

    assert (FOLDER / "kalender.yaml").is_symlink()
    assert "br_leden: [SG, pSG]" in real.read_text("utf-8")
