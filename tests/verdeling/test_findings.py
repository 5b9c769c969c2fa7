"""What a proposal cannot meet: told with who it is about and why."""

from __future__ import annotations

import pytest

from generator.verdeling.findings import findings
from tests.model.reading import on
from tests.verdeling.test_proposal import proposed

BLOCKED = "niet_op: [{van: 1-1-2027, tot: 31-8-2027}]"


def told(momenten: str, verdeling: str = "leden: []", minimum: int = 1) -> list[str]:
    proposal = proposed(momenten, verdeling, minimum=minimum, op=on(2027, 1, 2))
    return [f"{one.severity.value}: {one.message}" for one in findings(proposal)]


def test_a_member_that_is_blocked_on_all_other_days() -> None:
    moments = "".join(
        f"  - {{id: m{month}, naam: M{month}, datum: 4-{month}-2027, zekerheid: vast}}\n"
        for month in (3, 6, 9)
    )

    assert told(moments, f"leden: [{{code: pSG, {BLOCKED}}}]", minimum=2) == [
        "fout: pSG kan maar 1 van de 2 momenten krijgen: op de andere dagen is pSG geblokkeerd"
    ]


def test_a_member_with_several_hindrances() -> None:
    assert told(
        "  - {id: a, naam: A, datum: 1-1-2027, zekerheid: vast}\n"
        "  - {id: b, naam: B, zekerheid: vast_te_stellen}\n"
        "  - {id: c, naam: C, datum: 4-3-2027, zekerheid: vast}\n"
        "  - {id: d, naam: D, datum: 4-4-2027, zekerheid: vast, leden_hoogstens: 1,"
        " br_leden: [SG]}\n",
        f"leden: [{{code: pSG, {BLOCKED.replace('31-8', '31-3')}}}]",
    ) == [
        "fout: pSG kan geen moment krijgen: van de andere zijn er 1 al geweest, 1 zonder"
        " bekende dag, 1 op een geblokkeerde dag en 1 zonder vrije plaats"
    ]


def test_without_any_moment_that_takes_place() -> None:
    assert told("  - {id: a, naam: A, datum: 4-3-2027, zekerheid: vast, status: afgelast}\n") == [
        f"fout: {code} kan geen moment krijgen: er zijn geen andere momenten"
        for code in ("SG", "pSG")
    ]


def test_a_moment_for_which_too_few_can_come() -> None:
    assert told(
        "  - {id: a, naam: A, datum: 4-3-2027, zekerheid: vast, leden_minstens: 2}\n",
        f"leden: [{{code: pSG, {BLOCKED}}}]",
        minimum=0,
    ) == ["waarschuwing: hier horen minstens 2 leden te zijn; het voorstel heeft er 1"]


@pytest.mark.parametrize(
    ("moments", "verdeling", "message"),
    [
        (
            ("4-3-2027", "4-4-2027"),
            "maximum: 1\nleden: []",
            "SG is al bij 2 momenten, en het maximum is 1",
        ),
        (
            ("4-3-2027", "5-3-2027"),
            "leden: []",
            "SG is in maart al bij 'M0' en 'M1', en 'per_maand' is 1",
        ),
        (
            ("4-3-2027", "4-3-2027"),
            "per_maand: 2\nleden: []",
            "SG is op dezelfde dag bij 'M0' en 'M1'",
        ),
        (
            ("4-3-2027",),
            f"leden: [{{code: SG, {BLOCKED}}}]",
            "SG kan dan niet (zie verdeling.yaml), en is hier wel ingedeeld",
        ),
    ],
)
def test_what_staff_chose_against_a_rule(
    moments: tuple[str, ...], verdeling: str, message: str
) -> None:
    text = "".join(
        f"  - {{id: m{n}, naam: M{n}, datum: {day}, zekerheid: vast, br_leden: [SG]}}\n"
        for n, day in enumerate(moments)
    )

    assert told(text, verdeling, minimum=0) == [f"fout: {message}"]


def test_more_members_than_there_is_place_for() -> None:
    assert told(
        "  - {id: a, naam: A, datum: 4-3-2027, zekerheid: vast, leden_hoogstens: 1,"
        " br_leden: [SG, pSG]}\n"
    ) == ["fout: hier zijn SG en pSG al bij, en er is plaats voor 1 ('leden_hoogstens')"]


def test_what_is_over_can_break_no_rule_any_more() -> None:
    assert (
        told(
            "  - {id: a, naam: A, datum: 1-1-2027, zekerheid: vast, br_leden: [SG, pSG],"
            " leden_hoogstens: 1}\n"
        )
        == []
    )
