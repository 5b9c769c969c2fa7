"""`rapport nieuw briefing`, for whoever is at a moment."""

from __future__ import annotations

import pytest

from generator.cli.exit_codes import OK, WRONG_INPUT, WRONG_USE
from tests.workplace import Workplace

KALENDER = """\
jaar: 2025
minimum_per_lid: 0
momenten:
  - {datum: 01-07-2025, naam: Keti Koti, br_leden: [SG, pSG], zekerheid: vast}
  - {datum: 14-03-2025, naam: Holi, zekerheid: vast}
  - {naam: Ooit, br_leden: [SG], zekerheid: vast_te_stellen}
"""


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.dossier("klein", kalender=KALENDER)
    return workplace


def head(workplace: Workplace, name: str) -> dict[str, str]:
    """What is filled in at the head of a briefing."""
    lines = (workplace.root / f"inputs/d/{name}.yaml").read_text("utf-8").splitlines()
    pairs = (line.partition(":") for line in lines if not line.startswith("#"))
    return {name: value.strip() for name, _, value in pairs if value.strip("| ")}


def test_each_member_gets_a_file_with_its_head_filled_in(workplace: Workplace) -> None:
    outcome = workplace.run("nieuw", "briefing", "d", "--moment", "keti-koti")

    assert (outcome.code, outcome.err) == (OK, "")
    assert outcome.out.splitlines()[:2] == [
        "inputs/d/briefing-keti-koti-SG.yaml",
        "inputs/d/briefing-keti-koti-pSG.yaml",
    ]
    assert head(workplace, "briefing-keti-koti-pSG") == {
        "moment": "keti-koti",
        "lid": "pSG",
        "datum": "17-06-2025",
        "contact": "adviseur-di",
    }


def test_who_has_one_keeps_it_also_while_it_is_half_filled_in(workplace: Workplace) -> None:
    mine = workplace.write("inputs/d/briefing-keti-koti-SG.yaml", "moment: keti-koti\nlid: SG\n")

    outcome = workplace.run("nieuw", "briefing", "d", "--moment", "Keti Koti")
    again = workplace.run("nieuw", "briefing", "d", "--moment", "keti-koti")

    assert outcome.out.startswith("inputs/d/briefing-keti-koti-pSG.yaml\nTip: ")
    assert mine.read_text("utf-8") == "moment: keti-koti\nlid: SG\n"
    assert again.code == WRONG_INPUT
    assert "de briefing voor SG en pSG is er al" in again.err


def test_of_a_moment_without_a_day_the_date_stays_open(workplace: Workplace) -> None:
    assert workplace.run("nieuw", "briefing", "d", "--moment", "ooit").code == OK
    assert "datum" not in head(workplace, "briefing-ooit-SG")


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--moment", "keti-kotti"), WRONG_USE, "bedoelde u 'keti-koti'?"),
        (("--moment", "holi"), WRONG_INPUT, "bij 'Holi' is nog niemand ingedeeld"),
        (("--moment", "holi", "--vanaf", "e"), WRONG_USE, "DOSSIER --moment ID"),
    ],
)
def test_what_cannot_be_is_told(
    words: tuple[str, ...], code: int, told: str, workplace: Workplace
) -> None:
    outcome = workplace.run("nieuw", "briefing", "d", *words)

    assert outcome.code == code
    assert told in outcome.err


def test_a_moment_whose_name_is_too_long_for_a_file_needs_an_id(workplace: Workplace) -> None:
    workplace.write("inputs/d/kalender.yaml", KALENDER.replace("Keti Koti", "Keti" * 60))

    outcome = workplace.run("nieuw", "briefing", "d", "--moment", "keti" * 60)

    assert outcome.code == WRONG_USE
    assert "geef dit moment in kalender.yaml een kort 'id'" in outcome.err


def test_the_calendar_must_be_there_and_in_order(workplace: Workplace) -> None:
    calendar = workplace.root / "inputs/d/kalender.yaml"
    calendar.write_text("jaar: x\n", "utf-8")
    wrong = workplace.run("nieuw", "briefing", "d", "--moment", "holi")
    calendar.unlink()
    absent = workplace.run("nieuw", "briefing", "d", "--moment", "holi")

    assert "inputs/d/kalender.yaml:1:7: fout: " in wrong.err
    assert "hier staat geen kalender.yaml" in absent.err


def test_the_next_moment_of_that_name_counts_whichever_calendar_it_is_in(
    workplace: Workplace,
) -> None:
    later = KALENDER.replace("2025", "2026").replace("Holi", "Bezoek")
    workplace.write("inputs/d/kalender-2026.yaml", later + "briefing_dagen: 7\n")

    unknown = workplace.run("nieuw", "briefing", "d", "--moment", "niets")
    made = workplace.run("nieuw", "briefing", "d", "--moment", "keti-koti")

    assert "'niets' staat niet in de kalenders van 2025 en 2026 van d" in unknown.err
    assert (made.code, made.err) == (OK, "")
    assert head(workplace, "briefing-keti-koti-2026-SG")["datum"] == "24-06-2026"


def test_one_calendar_that_has_the_year_in_its_name_is_enough(workplace: Workplace) -> None:
    (workplace.root / "inputs/d/kalender.yaml").rename(
        workplace.root / "inputs/d/kalender-2025.yaml"
    )

    assert workplace.run("nieuw", "briefing", "d", "--moment", "keti-koti").code == OK


@pytest.mark.parametrize("name", ["kalender-2026", "kalender-vooruit"])
def test_each_calendar_must_be_in_order(name: str, workplace: Workplace) -> None:
    workplace.write(f"inputs/d/{name}.yaml", "jaar: x\n")

    outcome = workplace.run("nieuw", "briefing", "d", "--moment", "keti-koti")

    assert outcome.code == WRONG_INPUT
    assert f"inputs/d/{name}.yaml:1:" in outcome.err


def test_a_code_that_cannot_stand_in_the_name_of_a_file_is_written_otherwise(
    workplace: Workplace,
) -> None:
    organisation = workplace.root / "inputs/organisatie.yaml"
    text = organisation.read_text("utf-8").replace("code: pSG", 'code: "plv. DG/LZ"')
    organisation.write_text(text, "utf-8")
    workplace.write("inputs/d/kalender.yaml", KALENDER.replace("pSG", '"plv. DG/LZ"'))

    assert workplace.run("nieuw", "briefing", "d", "--moment", "keti-koti").code == OK
    assert head(workplace, "briefing-keti-koti-plv-DG-LZ")["lid"] == "plv. DG/LZ"


def test_two_codes_that_give_one_name_are_told_before_anything_is_written(
    workplace: Workplace,
) -> None:
    organisation = workplace.root / "inputs/organisatie.yaml"
    organisation.write_text(organisation.read_text("utf-8").replace("code: pSG", "code: sg."))
    workplace.write("inputs/d/kalender.yaml", KALENDER.replace("pSG", "sg."))
    before = {path.name for path in (workplace.root / "inputs/d").iterdir()}

    outcome = workplace.run("nieuw", "briefing", "d", "--moment", "keti-koti")

    assert outcome.code == WRONG_INPUT
    assert "de briefings voor SG en sg. krijgen dezelfde naam" in outcome.err
    assert {path.name for path in (workplace.root / "inputs/d").iterdir()} == before


def test_of_a_moment_that_is_called_off_there_is_no_briefing(workplace: Workplace) -> None:
    called_off = KALENDER.replace("Keti Koti,", "Keti Koti, status: afgelast,")
    workplace.write("inputs/d/kalender.yaml", called_off)

    outcome = workplace.run("nieuw", "briefing", "d", "--moment", "keti-koti")

    assert outcome.code == WRONG_INPUT
    assert "'Keti Koti' is afgelast; daar hoort geen briefing bij" in outcome.err


def test_a_moment_in_letters_of_another_script_is_named_by_its_name(workplace: Workplace) -> None:
    workplace.write("inputs/d/kalender.yaml", KALENDER.replace("Ooit", "春节晚会"))

    assert workplace.run("nieuw", "briefing", "d", "--moment", "春节晚会").code == OK
    assert head(workplace, "briefing-春节晚会-SG")["moment"] == "春节晚会"
