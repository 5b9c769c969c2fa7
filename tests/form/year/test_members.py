"""The members of the board to whom moments can be given."""

from __future__ import annotations

from generator.form.year.members import UNKNOWN, members_of
from generator.source.nodes import Data
from tests.form.year.calendars import calendar, moment

BOARD: Data = {
    "bestuursraad": [
        {"code": "SG", "functie": "Secretaris-generaal"},
        {"code": "IG", "functie": "Inspecteur-generaal", "vanaf": "01-05-2027"},
        {"code": "DGV", "functie": "Directeur-generaal", "tot": "31-12-2026"},
        {"code": "half"},
        "los",
    ]
}


def test_who_is_a_member_in_that_year_and_how_much_was_agreed() -> None:
    found = members_of(calendar(minimum_per_lid="3"), BOARD)

    assert [(one.code, one.function, one.least) for one in found] == [
        ("SG", "Secretaris-generaal", 3),
        ("IG", "Inspecteur-generaal, lid vanaf 1 mei 2027", 0),
    ]


def test_who_has_a_moment_all_the_same_can_be_taken_away() -> None:
    found = members_of(calendar(moment("Holi", "", "DGV", "XYZ", "SG")), BOARD)

    assert [one.code for one in found] == ["SG", "IG", "DGV", "XYZ"]
    assert found[-1].function == UNKNOWN
    assert [one.least for one in found[2:]] == [0, 0]


def test_an_organisation_that_cannot_be_read_has_no_members() -> None:
    assert members_of(calendar(), None) == ()
    assert members_of(calendar(), {"bestuursraad": "SG"}) == ()
