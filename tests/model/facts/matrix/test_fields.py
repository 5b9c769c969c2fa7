"""A table with headings above and at the left."""

from __future__ import annotations

import pytest

from generator.content.tree import Matrix, MatrixRow, TableCaption
from generator.model.facts.matrix import Matrixtabel, controleer_matrix, matrix
from generator.problems import InputError
from tests.model.reading import loc_of, read, words

MATRIX = """
kolommen: [Lage verbondenheid, Hoge verbondenheid]
rijen:
  - kop: Lage identiteit
    cellen: [uitsluiting, assimilatie]
  - kop: Hoge identiteit
    cellen: ['', "**inclusie**"]
"""


def printed(yaml: str) -> Matrix:
    """A matrix without a title."""
    (found,) = matrix(read(Matrixtabel, yaml))
    assert isinstance(found, Matrix)
    return found


def row(found: MatrixRow) -> list[str]:
    return [words(found.heading), *(words(cell.blocks) for cell in found.cells)]


def test_a_matrix_is_printed_as_it_was_written() -> None:
    found = printed(f"hoek: Identiteit\n{MATRIX}")

    assert words(found.corner) == "Identiteit"
    assert [words(column.heading) for column in found.columns] == [
        "Lage verbondenheid",
        "Hoge verbondenheid",
    ]
    assert list(map(row, found.rows)) == [
        ["Lage identiteit", "uitsluiting", "assimilatie"],
        ["Hoge identiteit", "", "inclusie"],
    ]


def test_its_title_is_a_caption_by_whose_name_texts_refer_to_it() -> None:
    caption, found = matrix(read(Matrixtabel, f"titel: Vier vormen\nid: vier\n{MATRIX}"))

    assert isinstance(caption, TableCaption)
    assert (words(caption.children), caption.name) == ("Vier vormen", "vier")
    assert found == printed(MATRIX)


def test_one_without_a_title_has_no_number_to_refer_to() -> None:
    with pytest.raises(InputError, match="geef haar een titel"):
        read(Matrixtabel, f"id: vier\n{MATRIX}")


def test_its_summary_names_its_headings() -> None:
    found = printed(MATRIX)

    assert found.corner == ()
    assert found.summary == (
        "Matrix van Lage identiteit en Hoge identiteit tegen Lage verbondenheid en Hoge"
        " verbondenheid"
    )


def test_every_row_that_is_too_short_or_too_long_is_told() -> None:
    text = MATRIX.replace("[uitsluiting, assimilatie]", "[uitsluiting]")
    wrong = read(Matrixtabel, f"{text}  - kop: Extra\n    cellen: [a, b, c]\n")

    found = [(loc_of(problem), problem.message) for problem in controleer_matrix(wrong)]

    rest = "en de matrix 2 kolommen; schrijf een lege cel als ''"
    assert found == [
        (("rijen", 0, "cellen"), f"deze rij heeft 1 cel {rest}"),
        (("rijen", 2, "cellen"), f"deze rij heeft 3 cellen {rest}"),
    ]
