from __future__ import annotations

from datetime import date

import pytest

from generator.content.inline import Paragraph, Strong
from generator.content.tree import BulletList, Row, Table
from generator.content.unwrapped import unwrapped
from generator.content.values import paragraph
from generator.model.documents.charter.content import SAMENVATTING, Charter
from tests.model.reading import frame, lines, loc_of, only_table, read, words

HEAD = """\
titel: Charter Diversiteit
onderwerp: Plannen van de ministeries
datum: 1-11-2016
"""
CHARTER = f"{HEAD}ondertekenaars:\n"


def charter(*names: str, head: str = CHARTER) -> Charter:
    """A charter that is signed under those names."""
    rows = "".join(f'  - {{naam: "{name}", focus: F, maatregelen: M}}\n' for name in names)
    return read(Charter, head + rows)


def printed(overview: Charter) -> list[str]:
    """The names in the order of the overview."""
    return [
        line.partition("|")[0] for line in lines(only_table(overview.inhoud(frame()).overzicht))[1:]
    ]


def test_each_signatory_is_a_row_with_its_name_in_bold() -> None:
    overview = read(
        Charter,
        CHARTER
        + """\
  - naam: Ministerie van Defensie
    focus: Meer vrouwen.
    maatregelen: |
      **Werving**

      - Een campagne
      - Een lezing
""",
    )

    table = only_table(overview.inhoud(frame()).overzicht)

    assert lines(table) == [
        "Ondertekenaars|Focus Charter Diversiteit|Voorbeelden van beoogde maatregelen",
        "Ministerie van Defensie|Meer vrouwen.|WervingEen campagneEen lezing",
    ]
    assert table.summary == SAMENVATTING
    (row,) = table.rows
    assert isinstance(row, Row)
    name, _, measures = row.cells
    assert name == paragraph(Strong((overview.ondertekenaars[0].tekst_van("naam"),)))
    assert [type(block) for block in unwrapped(measures)] == [Paragraph, BulletList]


def test_the_order_is_that_of_the_file_unless_another_is_asked_for() -> None:
    assert printed(charter("Zwolle", "Assen")) == ["Zwolle", "Assen"]
    assert printed(charter("Zwolle", "Assen", head=f"volgorde: zoals_opgegeven\n{CHARTER}")) == [
        "Zwolle",
        "Assen",
    ]


@pytest.mark.parametrize(
    "in_order",
    [
        ["assen", "Breda", "Zwolle"],
        ["Edam", "Één", "Eindhoven", "Élan"],
        ["IJ", "ijs", "Ijzer"],
        ["'s-Gravenhage", "De Bilt", "De-Bilt", "Debilt", "Gravenhage"],
    ],
    ids=["capitals", "accents", "digraphs", "signs and spaces count"],
)
def test_in_alphabetical_order_case_and_accents_do_not_count(in_order: list[str]) -> None:
    head = f"volgorde: alfabetisch\n{CHARTER}"

    assert printed(charter(*reversed(in_order), head=head)) == in_order


def test_names_that_count_the_same_keep_the_order_of_the_file() -> None:
    head = f"volgorde: alfabetisch\n{CHARTER}"

    assert printed(charter("Élan", "elan", "Elan", head=head)) == ["Élan", "elan", "Elan"]


@pytest.mark.parametrize("again", ["Financiën", "financiën", "Financien", "FINANCIËN "])
def test_a_signatory_stands_there_once_however_it_is_written(again: str) -> None:
    (problem,) = charter("Financiën", "Defensie", again).controleer(frame())

    assert loc_of(problem) == ("ondertekenaars", 2, "naam")
    assert problem.message.endswith("staat al bij de ondertekenaars; haal er één weg")


def test_names_that_differ_are_no_problem() -> None:
    assert not list(charter("Financiën", "Financiën (Belastingdienst)").controleer(frame()))


def test_the_file_says_what_it_is_and_of_which_day() -> None:
    overview = charter("Defensie", head=f"kenmerk: P&O/2016/1101\n{CHARTER}")

    made = overview.eigenschappen(frame())

    assert (made.titel, made.onderwerp) == ("Charter Diversiteit", "Plannen van de ministeries")
    assert made.datum == overview.dag == date(2016, 11, 1)
    assert made.kenmerk == "P&O/2016/1101"
    assert charter("Defensie").eigenschappen(frame()).kenmerk == ""


@pytest.mark.parametrize(
    ("head", "below", "footer"),
    [
        (HEAD, "Plannen van de ministeries, stand op 1 november 2016", "1 november 2016"),
        ("datum: november 2016", "stand van november 2016", "november 2016"),
        ("onderwerp: Plannen", "Plannen", ""),
        ("", "", ""),
    ],
)
def test_a_day_that_nobody_gave_is_not_printed(head: str, below: str, footer: str) -> None:
    overview = charter("Defensie", head=f"{head}\nondertekenaars:\n")
    contents = overview.inhoud(frame())

    assert words(contents.ondertitel) == below
    assert words(contents.voet).removeprefix("Charter Diversiteit, ") == footer


def test_without_a_title_the_file_is_called_after_its_kind() -> None:
    made = charter("Defensie", head="ondertekenaars:\n").eigenschappen(frame())

    assert (made.titel, made.datum) == ("Overzicht van het Charter Diversiteit", None)
    assert made.onderwerp


def test_the_headings_of_the_columns_may_be_others() -> None:
    contents = charter("Defensie", head="koppen: {naam: Wie?}\nondertekenaars:\n").inhoud(frame())
    (table,) = contents.overzicht
    assert isinstance(table, Table)

    assert lines(table)[0] == "Wie?|Focus Charter Diversiteit|Voorbeelden van beoogde maatregelen"


def test_a_text_above_the_table_may_be_left_out() -> None:
    contents = charter("Defensie").inhoud(frame())

    assert contents.inleiding == ()
