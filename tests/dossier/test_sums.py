"""A cell with ``=som`` is the sum of the figures above it, in both formats and both languages."""

from __future__ import annotations

import pytest

from generator.content.said import said_by
from generator.dossier.reading import read_dossier
from generator.dossier.sums import with_sums
from generator.problems import InputError
from generator.talen import taal_van
from tests.workplace import Workplace

MEMO = """\
aan: MT
van: Adviseur
datum: 10-11-2025
onderwerp: Proef
tekst: |
"""


def memo(table: str) -> str:
    lines = ("  " + line for line in table.strip().splitlines())
    return MEMO + "\n".join(lines) + "\n"


def column(*cells: str) -> str:
    """A table of two columns: the figures, and their sum in a row of its own."""
    rows = "".join(f"| x | {cell} |\n" for cell in (*cells, "=som"))
    return f"| Post | Bedrag |\n|---|--:|\n{rows}"


def words(workplace: Workplace, table: str, **files: str) -> list[str]:
    """What a memo with that table says."""
    dossier = read_dossier(workplace.dossier("klein", memo=memo(table), **files))
    document = next(one.document for one in dossier.documents if one.name == "memo")
    return [one.words for one in said_by(dossier.contents_of(document))]


@pytest.mark.parametrize(
    ("cells", "total"),
    [
        (("1", "2"), "3"),
        (("1.250", "750"), "2.000"),
        (("1250", "750"), "2000"),
        (("0,5", "", "1,25", "-"), "1,75"),
        (("0,1", "0,2"), "0,3"),
        (("-3", "\N{MINUS SIGN}2"), "-5"),
        (("€ 1.250,50", "€ 749,50"), "€\N{NO-BREAK SPACE}2.000,00"),
        (("€ -5", "€ 5"), "€\N{NO-BREAK SPACE}0"),
        (("**12**", "1"), "13"),
    ],
)
def test_the_figures_above_it_are_added(
    workplace: Workplace, cells: tuple[str, ...], total: str
) -> None:
    assert total in words(workplace, column(*cells))


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (("1", "n.n.b."), "op rij 2 onder de kop, staat 'n.n.b.', en dat kan niet"),
        (("12%", "8%"), "op rij 1 onder de kop, staat een percentage"),
        (("12.5",), "op rij 1 onder de kop, staat '12.5', en dat kan niet"),
        (("012",), "staat '012', en dat kan niet"),
        (
            ("€ 5", "3"),
            "op rij 2 onder de kop, staat '3', en elders in deze kolom staat het anders",
        ),
        (("", "-"), "staat =som, maar erboven staat geen getal"),
        (("1", "=som", "2"), "op rij 4 onder de kop, staat nog een =som"),
        (("1234567890123456",), "staat een getal van meer dan 15 cijfers"),
    ],
)
def test_what_cannot_be_added_is_told(
    workplace: Workplace, cells: tuple[str, ...], told: str
) -> None:
    folder = workplace.dossier("klein", memo=memo(column(*cells)))
    outcome = workplace.run("controleer", str(folder))

    assert outcome.code == 1
    assert "in de kolom 'Bedrag', op rij " in outcome.err
    assert told in outcome.err


def test_it_is_told_at_the_line_of_the_cell(workplace: Workplace) -> None:
    workplace.dossier("klein", memo=memo(column("1", "onbekend")))

    assert workplace.run("controleer", "inputs/d/memo.yaml").err.startswith(
        "inputs/d/memo.yaml:9:3: fout: in de kolom 'Bedrag', op rij 2 onder de kop, staat"
    )


def test_a_cell_over_two_columns_is_in_no_sum(workplace: Workplace) -> None:
    table = "| a | b |\n|---|---|\n| 12 | < |\n| =som | 3 |"

    with pytest.raises(InputError, match="samengevoegd over kolommen"):
        words(workplace, table)


def test_cells_below_a_sum_are_not_in_it(workplace: Workplace) -> None:
    assert "3" in words(workplace, column("1", "2") + "| waarvan vrouw | 2 |\n")


@pytest.mark.parametrize(
    ("cells", "total"),
    [(("1,250", "0.5"), "1,250.5"), (("€ 1,250", "€ 5"), "€\N{NO-BREAK SPACE}1,255")],
)
def test_a_document_in_english_has_english_numbers(
    workplace: Workplace, cells: tuple[str, ...], total: str
) -> None:
    dossier = read_dossier(workplace.dossier("klein", memo=memo(column(*cells))))
    document = next(one.document for one in dossier.documents if one.name == "memo")
    contents = document.inhoud(dossier.kader_of(document))

    summed, problems = with_sums(contents, taal_van("en"))

    assert not problems
    assert total in [one.words for one in said_by(summed)]


def test_a_file_with_figures_has_sums_too(workplace: Workplace) -> None:
    folder = workplace.dossier("klein", memo=memo("![Kosten](cijfers/k.csv)"))
    (folder / "cijfers").mkdir()
    (folder / "cijfers/k.csv").write_text("Post;Kosten\na;1250,5\nb;750\nTotaal;=som\n")
    dossier = read_dossier(folder)
    document = next(one.document for one in dossier.documents if one.name == "memo")

    assert "2000,5" in [one.words for one in said_by(dossier.contents_of(document))]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("a;1.234\nb;=som\n", "cel B2: '1.234' is niet duidelijk"),
        ("a;5\nb;=SUM(B2:B2)\n", "cel B3: met = begint hier een berekening"),
        ("a;veel\nb;=som\n", "staat 'veel', en dat kan niet worden opgeteld"),
    ],
)
def test_what_cannot_be_added_in_a_file_is_told(
    workplace: Workplace, lines: str, told: str
) -> None:
    folder = workplace.dossier("klein", memo=memo("![Kosten](cijfers/k.csv)"))
    (folder / "cijfers").mkdir()
    (folder / "cijfers/k.csv").write_text(f"Post;Kosten\n{lines}")

    outcome = workplace.run("controleer", str(folder))

    assert outcome.code == 1
    assert told in outcome.err
