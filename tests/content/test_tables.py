"""Tables of facts, from columns that know what stands in their cells."""

from __future__ import annotations

from generator.content.inline import Text
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.tree import Align, Band, Column, Row
from generator.content.values import paragraph

Person = tuple[str, str]

NAME = ColumnOf[Person]("Naam", 2, lambda person: paragraph(person[0]))
AGE = ColumnOf[Person]("Leeftijd", 1, lambda person: paragraph(person[1]), Align.RIGHT)
PEOPLE = TableLayout((NAME, AGE), "De leden", empty="Niemand")
ANNE, BO = ("Anne", "40"), ("Bo", "")


def test_a_row_for_each_item_under_columns_with_their_shares() -> None:
    table = PEOPLE.table([ANNE, BO])

    assert table.columns == (
        Column((Text("Naam"),), 2, Align.LEFT),
        Column((Text("Leeftijd"),), 1, Align.RIGHT),
    )
    assert table.rows == (Row((paragraph("Anne"), paragraph("40"))), Row((paragraph("Bo"), ())))
    assert table.summary == "De leden"


def test_a_band_above_each_group_and_words_in_one_without_members() -> None:
    groups = [Group((Text("Hier"),), (ANNE,)), Group[Person]((Text("Daar"),), ())]

    assert PEOPLE.grouped(groups).rows == (
        Band((Text("Hier"),)),
        Row((paragraph("Anne"), paragraph("40"))),
        Band((Text("Daar"),)),
        Row((paragraph("Niemand"), ())),
    )


def test_a_group_without_members_is_empty_when_there_are_no_words_for_that() -> None:
    silent = TableLayout((NAME,), "De leden")

    assert silent.grouped([Group((Text("Daar"),), ())]).rows == (Band((Text("Daar"),)),)
