"""From which values of the input each text of a tree comes."""

from __future__ import annotations

from generator.content.figure import Figure
from generator.content.inline import Text, Value
from generator.content.provenance import origins_of, texts
from generator.content.tree import Column, Passage, Row, Table
from generator.content.values import joined, line, paragraph, value
from generator.markdown.parse import parse
from generator.origin import Origin

NAAM = Origin("d/doelen.yaml", ("doelen", 0, "naam"))
TEKST = Origin("d/doelen.yaml", ("doelen", 0, "tekst"))


def test_words_of_the_program_come_from_nowhere() -> None:
    (found,) = texts(paragraph("Gestelde doelen"))

    assert found == ("Gestelde doelen", ())


def test_a_value_tells_where_it_comes_from_and_the_words_around_it_do_not() -> None:
    assert list(texts(paragraph("Doel: ", value("Instroom", NAAM)))) == [
        ("Doel: ", ()),
        ("Instroom", (NAAM,)),
    ]


def test_computed_words_come_from_all_that_they_follow_from_each_once() -> None:
    assert list(texts(paragraph(value("2 keer", NAAM, TEKST, NAAM)))) == [("2 keer", (NAAM, TEKST))]


def test_a_value_without_a_place_of_its_own_comes_from_where_the_text_around_it_does() -> None:
    text = Passage(paragraph("Nu ", Value((Text("9,4%"),), ())), (TEKST,))

    assert list(texts([text])) == [("Nu ", (TEKST,)), ("9,4%", (TEKST,))]
    assert origins_of([text]) == (TEKST,)


def test_each_paragraph_of_a_text_is_known_by_its_lines() -> None:
    text = Passage(parse("Een.\n\n1. twee\n2. drie\n   vier\n"), (TEKST,))

    assert [(words, origins[0].part) for words, origins in texts([text])] == [
        ("Een.", (0, 1)),
        ("twee", (2, 3)),
        ("drie vier", (3, 5)),
    ]


def test_a_row_of_a_table_that_staff_wrote_is_known_by_its_line() -> None:
    text = Passage(parse("| a | b |\n|---|---|\n| c | d |\n"), (TEKST,))

    assert [(words, origins[0].part) for words, origins in texts([text])] == [
        ("a", None),
        ("b", None),
        ("c", (2, 3)),
        ("d", (2, 3)),
    ]


def test_all_origins_of_a_tree_are_told_once_and_in_order() -> None:
    table = Table(
        (Column(line("Doel")),),
        (Row((paragraph(*joined([value("a", NAAM), value("b", TEKST), value("c", NAAM)])),)),),
    )

    assert origins_of([table]) == (NAAM, TEKST)
    assert origins_of([Figure((), "Grafiek", (TEKST,))]) == (TEKST,)
