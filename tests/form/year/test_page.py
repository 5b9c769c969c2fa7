"""What the page of a calendar shows, and what its list of special days has."""

from __future__ import annotations

from generator.form.known import Files
from generator.form.year.page import lacking_days, year_page
from tests.form.year.calendars import moment, said

BOARD: Files = {"organisatie": {"bestuursraad": [{"code": "SG", "functie": "Secretaris-generaal"}]}}


def test_the_year_with_its_members() -> None:
    page = year_page(said(moment("Holi", "22-03-2027"), minimum_per_lid="1"), BOARD)

    assert page is not None
    assert (page.year, [one.code for one in page.members]) == (2027, ["SG"])
    assert [one.name for one in page.months[2].moments] == ["Holi"]


def test_without_a_year_there_is_no_page() -> None:
    assert year_page({"momenten": []}, {}) is None
    assert lacking_days({"momenten": []}) is None


def test_a_day_that_lacks_says_when_it_is_and_what_it_is_about() -> None:
    found = lacking_days(said())

    assert found is not None
    divali = next(one for one in found.days if one.day.dag.id == "divali")
    assert divali.explained.startswith(
        "Op 28 oktober 2027 (ook 29 oktober). De datum is berekend. "
    )
    assert divali.explained.endswith(divali.day.dag.wat)
    assert [one.words for one in divali.offers] == ["28 oktober 2027", "29 oktober 2027"]
    assert "hindoe" in found.groups
    assert found.groups == sorted(set(found.groups))
