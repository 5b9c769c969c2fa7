from __future__ import annotations

from generator.content.letters import width_of
from generator.markdown.widths import TEXT_WIDTH, column_widths

MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]


def shares(headings: list[str], *rows: list[str]) -> list[float]:
    columns = [[row[place] for row in rows] for place in range(len(headings))]
    widths = column_widths(headings, columns)
    return [TEXT_WIDTH * width / sum(widths) for width in widths]


def test_the_longest_text_says_how_wide_a_column_is() -> None:
    assert column_widths(["Indicator", "Nu"], [["Vrouwen"], ["53%"]]) == [9, 8]
    assert column_widths(["a", "b"], [["x " * 50], []]) == [40, 8]


def test_no_column_is_narrower_than_a_word_as_long_as_others_can_give() -> None:
    words = ["Nr", "Omschrijving", "Wanneer", "Stand"]
    nr, described, when, _ = shares(words, ["1", "woord " * 30, "december", "Afgerond"])

    assert when >= width_of("december", 1) + 1
    assert nr < described


def test_many_columns_are_as_wide_as_their_words() -> None:
    headings = ["Directie", *MONTHS, "Totaal"]
    widths = shares(headings, ["Personeel en Organisatie", *["12"] * 12, "1.139"])

    assert max(widths) == widths[0]
    assert widths[-1] > widths[1]


def test_a_line_may_end_at_a_hyphen() -> None:
    assert column_widths(["D&I-adviseur-beleid-kern"], [[]]) == [24]
    whole, parted = shares(["x" * 40, "x-" * 20])

    assert whole > parted
