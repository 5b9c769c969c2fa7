"""Measurements of a file come below their indicators, all or none, and nothing else changes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.authoring.measurements.bringing import Brought, bring_measurements
from generator.problems import InputError
from tests.sheets.workbooks import workbook
from tests.workplace import Workplace

DOELEN = """\
# van de directie
doelen:
  - id: instroom
    titel: Instroom
    indicatoren:
      - id: bicultureel
        naam: Bicultureel
        richting: minimaal
        streefwaarde: 15
        metingen:   # oud
          - {peildatum: 31-12-2024, waarde: 9.4}   # klopt
          - {peildatum: 30-06-2025, waarde: 9.9}
    onderdelen:
      - titel: Deel
        indicatoren:
          - id: trainingen
            naam: Trainingen
            eenheid: pers.
            richting: minimaal
            streefwaarde: 24
"""
FOLDER = Path("inputs/2025-12-br")


@pytest.fixture
def doelen(workplace: Workplace) -> Path:
    return workplace.write("inputs/2025-12-br/doelen.yaml", DOELEN)


def bring(workplace: Workplace, *rows: str, head: str = "id;peildatum;waarde") -> Brought:
    workplace.write("cijfers.csv", "\n".join([head, *rows, ""]))
    return bring_measurements(FOLDER, Path("cijfers.csv"))


def refusals(workplace: Workplace, *rows: str, head: str = "id;peildatum;waarde") -> list[str]:
    with pytest.raises(InputError) as caught:
        bring(workplace, *rows, head=head)
    return [str(problem) for problem in caught.value.problems]


def test_new_ones_come_in_their_place_and_all_else_stays(
    workplace: Workplace, doelen: Path
) -> None:
    brought = bring(
        workplace,
        "trainingen;2025-12-31;12;Voorlopig.",
        "bicultureel;31-12-2025;10,4%;",
        "bicultureel;31-03-2025;9,6;",
        "bicultureel;30-06-2025;9,9;",
        head="ID;Peildatum;Waarde;Toelichting",
    )

    expected = DOELEN
    for before, new in (
        ("# klopt\n", "          - {peildatum: 31-03-2025, waarde: 9.6}\n"),
        ("waarde: 9.9}\n", "          - {peildatum: 31-12-2025, waarde: 10.4}\n"),
        (
            "eenheid: pers.\n            richting: minimaal\n",
            "            metingen:\n"
            "              - peildatum: 31-12-2025\n"
            "                waarde: 12\n"
            "                toelichting: Voorlopig.\n",
        ),
    ):
        expected = expected.replace(before, f"{before}{new}")
    assert doelen.read_text("utf-8") == expected
    assert brought.matched.known == 1


def test_a_workbook_brings_its_days_and_percentages(workplace: Workplace, doelen: Path) -> None:
    rows: list[list[object]] = [
        ["id", "peildatum", "waarde"],
        ["bicultureel", date(2025, 12, 31), 0.104],
    ]
    data = workbook(rows, lambda _, sheet: setattr(sheet["C2"], "number_format", "0.0%"))
    Path("cijfers.xlsx").write_bytes(data)

    bring_measurements(FOLDER, Path("cijfers.xlsx"))

    assert "{peildatum: 31-12-2025, waarde: 10.4}" in doelen.read_text("utf-8")


def test_what_fits_nowhere_is_told_and_the_rest_is_written(
    workplace: Workplace, doelen: Path
) -> None:
    brought = bring(
        workplace,
        "biculturel;31-12-2025;10;A",
        "trainingen;31-12-2025;3;A",
        head="id;peildatum;waarde;Directie",
    )

    assert list(map(str, brought.matched.doubts)) == [
        "cijfers.csv:2:1: waarschuwing: cel A2: er is geen indicator met het id 'biculturel' in dit"
        " dossier; deze meting is overgeslagen; bedoelde u 'bicultureel'?"
    ]
    assert (brought.matched.without, brought.unused) == (("bicultureel",), ("Directie",))
    assert "waarde: 3" in doelen.read_text("utf-8")


def test_a_part_of_one_is_perhaps_a_percentage(workplace: Workplace, doelen: Path) -> None:
    (doubt,) = bring(workplace, "bicultureel;31-12-2025;0,104").matched.doubts

    assert "is 10,4% bedoeld" in doubt.message


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (";31-12-2025;1", "2:1: fout: cel A2: hier hoort een id"),
        ("bicultureel;;1", "2:2: fout: cel B2: hier hoort een peildatum"),
        ("bicultureel;Q4 2025;1", "2:2: fout: cel B2: 'Q4 2025' is geen datum"),
        ("bicultureel;31-12-2025;veel", "2:3: fout: cel C2: hier hoort een getal, maar er staat"),
        ("bicultureel;31-12-2025;1.234", "2:3: fout: cel C2: '1.234' is niet duidelijk"),
        ("bicultureel;31-12-2025;104", "2:3: fout: cel C2: een percentage ligt tussen 0 en 100"),
        (
            "bicultureel;30-06-2025;9,8",
            "2:3: fout: cel C2: van 30 juni 2025 staat er al een andere",
        ),
        ("trainingen;31-12-2025;8%", "2:3: fout: cel C2: dit is een percentage, en trainingen"),
    ],
)
def test_a_wrong_cell_is_named_and_nothing_is_written(
    workplace: Workplace, doelen: Path, row: str, told: str
) -> None:
    (problem,) = refusals(workplace, row, "trainingen;30-06-2025;5")

    assert problem.startswith(f"cijfers.csv:{told}")
    assert doelen.read_text("utf-8") == DOELEN


def test_the_same_measurement_twice_is_refused(workplace: Workplace, doelen: Path) -> None:
    (problem,) = refusals(workplace, "trainingen;31-12-2025;8", "trainingen;2025-12-31;9")

    assert "cel B3: deze meting staat er twee keer: ook in rij 2" in problem


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("id;peildatum;wrde", "cel C1: de kop 'wrde' is onbekend; bedoelde u 'waarde'?"),
        ("id;datum;waarde", "cel B1: de kop 'datum' is onbekend; bedoelde u 'peildatum'?"),
        (
            "id;peildatum;score",
            "er is geen kolom 'waarde'; op de eerste rij horen de koppen 'id'",
        ),
        ("id;waarde;waarde", "cel C1: de kop 'waarde' staat er twee keer; haal één kolom weg"),
    ],
)
def test_other_columns_are_refused(
    workplace: Workplace, doelen: Path, head: str, told: str
) -> None:
    assert told in refusals(workplace, "trainingen;31-12-2025;8", head=head)[0]


def test_a_file_of_another_kind_is_refused(doelen: Path) -> None:
    Path("cijfers.ods").write_bytes(b"x")

    with pytest.raises(InputError, match=r"sla het op als \.xlsx of \.csv"):
        bring_measurements(FOLDER, Path("cijfers.ods"))
