"""Signs around each text that comes from the input."""

from __future__ import annotations

import pytest

from generator.content.figure import Figure
from generator.content.provenance import texts
from generator.content.signs import Piece, Signs, SignsError
from generator.content.tree import Block, Column, Passage, Row, Table
from generator.content.values import line, paragraph, value
from generator.content.words import lines_of, text_of
from generator.markdown.parse import parse
from generator.origin import Origin

NAAM = Origin("d/doelen.yaml", ("doelen", 0, "naam"))
TEKST = Origin("d/doelen.yaml", ("doelen", 0, "tekst"))
MARKDOWN = """\
Een **vet** woord[^1] en [een link](https://vws.nl).

| a | b |
|---|---|
| c | d |

1. punt
   - *kort*

[^1]: Een noot.
"""


def pieces(*blocks: Block) -> list[Piece]:
    """What is read back from the blocks with signs, piece by piece."""
    signs = Signs()
    signed = signs.signed(blocks)
    return [piece for b in signed for one in lines_of(b) for piece in signs.read(text_of(one))]


def test_words_between_signs_come_from_the_values_that_are_numbered() -> None:
    words = paragraph("Doel: ", value("Instroom", NAAM), " is ", value("af", NAAM, TEKST))

    assert pieces(*words) == [
        Piece("Doel: ", ()),
        Piece("Instroom", (NAAM,)),
        Piece(" is ", ()),
        Piece("af", (NAAM, TEKST)),
    ]


def test_a_text_with_every_form_tells_the_same_as_its_tree() -> None:
    passage = Passage(parse(MARKDOWN), (TEKST,))

    found = [(piece.text, piece.origins) for piece in pieces(passage)]

    expected = [(text, origins) for text, origins in texts([passage])]
    assert found == [one for one in expected if one[0]]


def test_a_value_within_a_passage_is_known_as_itself() -> None:
    table = Table((Column(line("Wie")),), (Row((paragraph(value("pSG", NAAM), " doet"),)),))

    assert pieces(Passage((table,), (TEKST,))) == [
        Piece("Wie", (TEKST,)),
        Piece("pSG", (NAAM,)),
        Piece(" doet", (TEKST,)),
    ]


def test_the_caption_of_a_figure_follows_from_all_that_is_drawn() -> None:
    signs = Signs()
    (figure,) = signs.signed((Figure((), "Stand", (NAAM, TEKST)),))

    assert isinstance(figure, Figure)
    assert list(signs.read(figure.caption)) == [Piece("Stand", (NAAM, TEKST))]


def test_a_line_of_the_frame_is_signed_too() -> None:
    signs = Signs()
    signed = signs.signed_line(line("Kenmerk ", value("2025-1", NAAM)))

    assert list(signs.read(text_of(signed))) == [Piece("Kenmerk ", ()), Piece("2025-1", (NAAM,))]


@pytest.mark.parametrize("text", ["\ue001", "\ue000\ue010", "\ue000\ue019x\ue001", "\ue001x\ue001"])
def test_signs_that_nobody_put_are_refused(text: str) -> None:
    with pytest.raises(SignsError):
        list(Signs().read(text))


@pytest.mark.parametrize("sign", ["\ue000", "\ue001", "\ue010", "\ue000\ue010weg\ue001"])
def test_a_text_that_holds_a_sign_itself_is_refused_before_it_seems_signed(sign: str) -> None:
    own = value(f"{sign}Instroom", NAAM)

    for blocks in (paragraph(own), (Figure((), f"{sign}x", (NAAM,)),)):
        with pytest.raises(SignsError):
            Signs().signed(blocks)
    with pytest.raises(SignsError):
        Signs().signed_line((own,))
