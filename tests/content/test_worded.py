"""What is printed in another language: words of the program, none of staff."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.content.inline import Paragraph, Text, Value
from generator.content.printed import Inhoud
from generator.content.tree import Column, Matrix, MatrixCell, MatrixRow, Passage
from generator.content.values import Blocks, line
from generator.content.worded import Wording
from generator.content.words import text_of_blocks
from generator.origin import Origin
from generator.talen import taal_van

HERE = Origin("memo.yaml", ("tekst",))
ENGLISH = taal_van("en")
SPEECH = Wording(ENGLISH, ENGLISH.zeg, lambda value: bool(value.origins))


@dataclass(frozen=True, kw_only=True)
class Proef(Inhoud):
    tekst: Blocks


def in_english(*blocks: Paragraph | Passage | Matrix) -> Blocks:
    return SPEECH.worded(Proef(tekst=blocks)).tekst


def test_in_a_text_of_staff_only_what_took_the_place_of_a_reference_is_worded() -> None:
    unknown = Value((Text("(onbekend)"),), (), "[]{cijfer=weg.nu}")
    text = Passage((Paragraph((Text("Nu "), unknown, Text(", tabel."))),), (HERE,))

    assert text_of_blocks(in_english(text)) == "Nu (unknown), tabel."


def test_the_description_of_a_matrix_has_the_headings_of_staff() -> None:
    (matrix,) = in_english(matrix_of())

    assert isinstance(matrix, Matrix)
    assert matrix.summary == "Matrix of Op en Neer and Rij against Links and Rechts"


def test_a_matrix_of_which_the_program_says_what_it_holds_is_described_so() -> None:
    (matrix,) = in_english(replace(matrix_of(), summary="Per lid van MB de momenten"))

    assert isinstance(matrix, Matrix)
    assert matrix.summary == "The moments for each member of MB"


def matrix_of() -> Matrix:
    def staff(words: str) -> tuple[Value]:
        return (Value((Text(words),), (HERE,)),)

    cells = tuple(MatrixCell((Paragraph(line("a")),)) for _ in range(2))
    return Matrix(
        corner=(),
        columns=tuple(Column(staff(words)) for words in ("Links", "Rechts")),
        rows=tuple(MatrixRow(staff(words), cells) for words in ("Op en Neer", "Rij")),
        summary="Matrix van Op en Neer en Rij tegen Links en Rechts",
    )
