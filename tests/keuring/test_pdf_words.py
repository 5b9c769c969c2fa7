"""The words of a PDF, from the structure that poppler prints."""

from __future__ import annotations

from keuring.pdf_words import Piece, pieces_of, read_structure


def _words(printed: str) -> list[str]:
    return [piece.letters for piece in pieces_of(read_structure(printed))]


PARAGRAPH = """
Document
  P (block)
    Span (inline)
      "Gewoon, half"
    NonStruct
      Span (inline)
        "vet"
    Link (inline)
      Object 7 0
      "woord en"
    Span (inline)
      "een "aanhaling" "
"""


def test_words_may_go_on_in_a_paragraph_only_where_no_space_stands() -> None:
    pieces = pieces_of(read_structure(PARAGRAPH))
    assert pieces == [
        Piece("Gewoon,", open=False),
        Piece("half", open=True),
        Piece("vet", open=True),
        Piece("woord", open=False),
        Piece("en", open=True),
        Piece("een", open=False),
        Piece('"aanhaling"', open=False),
    ]


def test_a_divided_word_goes_on_on_the_next_line() -> None:
    pieces = pieces_of(
        read_structure('P\n  Span\n    "verant\N{SOFT HYPHEN}"\n  Span\n    "woord en"')
    )
    assert pieces[:2] == [Piece("verant", open=True), Piece("woord", open=False)]


NOTES = """
Document
  P (block)
    Span (inline)
      "Tekst"
    NonStruct
      Span (inline)
        "1"
  NonStruct
    Span (inline)
      "1 "
      "Noot."
  P (block)
    Span (inline)
      "erna"
    Note
      "2 Nog een"
"""


def test_notes_stand_at_the_end() -> None:
    assert _words(NOTES) == ["Tekst", "1", "erna", "1", "Noot.", "2", "Nog", "een"]


TABLE = """
  Table (block)
    THead
      TR
        TH <1-0-0>
          Span (inline)
            "Kop"
    TBody
      TR
        TD:
           /Headers [(1-0-0)]
          P (block)
            Span (inline)
              "cel"
"""
BETWEEN = """
  P (block)
    Span (inline)
      "Tekst."
"""


def test_a_heading_row_that_is_repeated_on_a_page_counts_once() -> None:
    assert _words(f"Document{TABLE}{TABLE}") == ["Kop", "cel", "cel"]


def test_a_heading_row_after_text_is_of_another_table() -> None:
    assert _words(f"Document{TABLE}{BETWEEN}{TABLE}") == ["Kop", "cel", "Tekst.", "Kop", "cel"]
