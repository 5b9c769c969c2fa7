"""To which moments of a calendar somebody can be assigned, and on which days those are."""

from __future__ import annotations

from datetime import date

from generator.model.facts.kalender import Kalender
from generator.verdeling.moments import candidates
from tests.model.reading import on, read

KALENDER = """\
jaar: 2027
momenten:
  - {id: week, naam: Week, datum: 1-3-2027, einddatum: 5-3-2027, zekerheid: vast}
  - {id: elders, naam: Elders, datum: 8-3-2027, zekerheid: vast, bijeenkomst: {datum: 11-3-2027}}
  - {id: afgelast, naam: Af, datum: 9-3-2027, zekerheid: vast, status: afgelast}
  - {id: vaag, naam: Vaag, datum: mei 2027, zekerheid: vast_te_stellen}
  - {id: te-laat, naam: Laat, datum: februari 2027, zekerheid: vast_te_stellen}
  - {id: eerder, naam: Eerder, datum: 2-2-2027, zekerheid: vast}
"""


def test_members_come_on_the_day_of_the_meeting_or_else_on_all_days() -> None:
    found = {one.key: (one.first, one.last) for one in candidates(read(Kalender, KALENDER), None)}

    assert found == {
        "week": (date(2027, 3, 1), date(2027, 3, 5)),
        "elders": (date(2027, 3, 11), date(2027, 3, 11)),
        "vaag": (None, None),
        "te-laat": (None, None),
        "eerder": (date(2027, 2, 2), date(2027, 2, 2)),
    }


def test_what_was_before_the_day_of_the_documents_is_over_and_a_day_that_came_too_late_gone() -> (
    None
):
    found = candidates(read(Kalender, KALENDER), on(2027, 3, 5))

    assert [(one.key, one.is_over) for one in found] == [
        ("eerder", True),
        ("elders", False),
        ("vaag", False),
        ("week", False),
    ]


def test_each_knows_where_it_stands_in_its_file() -> None:
    kalender = read(Kalender, KALENDER)

    assert all(kalender.momenten[one.at] is one.moment for one in candidates(kalender, None))
