"""The edits of the other tests do what they say, in a file that other programs can still open."""

from __future__ import annotations

import shutil
from functools import partial
from io import BytesIO

import docx
import pytest

from generator.word.package.wml import w
from tests.build.pressed import the_only_one
from tests.returning.opened_word import Opened, said
from tests.returning.word_edits import (
    add_like,
    add_paragraph,
    change_words,
    deepen_item,
    insert_words,
    join_paragraph,
    make_bold,
    move_paragraph,
    remove_paragraph,
    split_paragraph,
)
from tests.returning.word_note_edits import add_comment, add_note, link_words
from tests.returning.word_row_edits import add_row, fill_cell, move_row, remove_row
from tests.workplace import SAMPLES

ANNA = "Anna de Vries"
NOTA = """\
onderwerp: kalender
doel: ter bespreking
aan: Leden
opsteller: adviseur-di
datum: 08-09-2025
secties:
  - kop: Aanleiding
    tekst: |
      De kalender is klaar. Zij ligt voor.

      1. Welke stappen zet de BR?
      2. Hoe worden commissies divers?
  - kop: Vervolg
    tekst: |
      | Wie | Wat |
      | --- | --- |
      | De directie | verslag |
      | De leden | besluit |
"""
TEXT = "De kalender is klaar. Zij ligt voor."
FIRST, SECOND = "Welke stappen zet de BR?", "Hoe worden commissies divers?"
CELLS = ["Wie", "Wat", "De directie", "verslag", "De leden", "besluit"]
ALL = ["Aanleiding", TEXT, FIRST, SECOND, "Vervolg", *CELLS]


@pytest.fixture(scope="module")
def word(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("inputs")
    shutil.copy(SAMPLES / "organisatie.yaml", folder)
    (folder / "d").mkdir()
    (folder / "d/nota.yaml").write_text(NOTA, encoding="utf-8")
    press, manuscript = the_only_one(folder / "d")
    return press.to_docx(manuscript)


def lines(word: bytes) -> list[str]:
    """What the text says from its first heading on, in a file that python-docx takes."""
    docx.Document(BytesIO(word))
    all_lines = [*filter(None, map(said, Opened(word).document.iter(w("p"))))]
    return all_lines[all_lines.index("Aanleiding") :]


def tracked(word: bytes, kind: str) -> list[str]:
    marks = Opened(word).document.iter(w(kind))
    assert all(mark.get(w("author")) == ANNA for mark in Opened(word).document.iter(w(kind)))
    return list(filter(None, ("".join(map(str, mark.itertext())) for mark in marks)))


def after(word: bytes, *changed: tuple[str, list[str]]) -> bool:
    """Whether the text says what it said but for those lines."""
    table = dict(changed)
    return lines(word) == [new for old in ALL for new in table.get(old, [old])]


def test_nothing_is_done_to_the_rest(word: bytes) -> None:
    assert after(word)
    assert after(Opened(word).saved())


@pytest.mark.parametrize("by", ["", ANNA])
def test_words_change_and_go(word: bytes, by: str) -> None:
    changed = change_words(word, "is klaar", "komt eraan", by)
    gone = change_words(word, " Zij ligt voor.", "", by)

    assert after(changed, (TEXT, ["De kalender komt eraan. Zij ligt voor."]))
    assert tracked(changed, "del") == (["is klaar"] if by else [])
    assert tracked(changed, "ins") == (["komt eraan"] if by else [])
    assert after(gone, (TEXT, ["De kalender is klaar."]))


def test_words_come_behind_others_bold_or_as_a_link(word: bytes) -> None:
    bold = Opened(make_bold(word, "klaar")).runs("klaar")[0]
    linked = link_words(word, "Zij ligt", "https://voorbeeld.nl")

    assert after(insert_words(word, "ligt", " nu"), (TEXT, [TEXT.replace("ligt", "ligt nu")]))
    assert bold.find(f"{w('rPr')}/{w('b')}") is not None
    assert after(linked)
    links = [link for one in docx.Document(BytesIO(linked)).paragraphs for link in one.hyperlinks]
    assert [(link.text, link.address) for link in links] == [("Zij ligt", "https://voorbeeld.nl")]


@pytest.mark.parametrize("by", ["", ANNA])
def test_paragraphs_come_and_go(word: bytes, by: str) -> None:
    assert after(add_paragraph(word, FIRST, "En dan?", by), (FIRST, [FIRST, "En dan?"]))
    assert after(add_like(word, SECOND, "Vervolg", "Besluit", by), (SECOND, [SECOND, "Besluit"]))
    assert after(remove_paragraph(word, FIRST, by), (FIRST, []))


def test_paragraphs_are_cut_joined_and_moved(word: bytes) -> None:
    two = split_paragraph(word, "Zij ligt")

    assert after(two, (TEXT, ["De kalender is klaar. ", "Zij ligt voor."]))
    assert after(join_paragraph(word, SECOND), (FIRST, [f"{FIRST} {SECOND}"]), (SECOND, []))
    assert after(move_paragraph(word, FIRST, SECOND), (FIRST, []), (SECOND, [SECOND, FIRST]))
    assert after(deepen_item(word, SECOND))


@pytest.mark.parametrize("by", ["", ANNA])
def test_rows_come_and_go(word: bytes, by: str) -> None:
    added = add_row(word, "De directie", "Iedereen", "actie", by=by)
    gone = remove_row(word, "De directie", by)

    assert after(added, ("verslag", ["verslag", "Iedereen", "actie"]))
    assert after(gone, ("De directie", []), ("verslag", []))
    assert after(fill_cell(word, "De leden", 1, "advies", by), ("besluit", ["advies"]))
    if by:
        assert tracked(gone, "del") == ["De directie", "verslag"]


def test_a_row_moves(word: bytes) -> None:
    moved = move_row(word, "De directie", after="De leden")

    assert lines(moved)[-4:] == ["De leden", "besluit", "De directie", "verslag"]


def test_notes_and_comments_stand_beside_the_text(word: bytes) -> None:
    noted = Opened(add_note(word, "klaar", "In concept."))
    twice = partial(add_comment, by=ANNA)
    told = Opened(twice(twice(word, "klaar", "Zeker?"), "Zij ligt", "Wie?"))
    comments = told.tree("word/comments.xml")

    assert [said(p) for p in noted.trees["word/footnotes.xml"].iter(w("p"))][-1] == " In concept."
    assert [said(p) for p in comments.iter(w("p"))] == ["Zeker?", "Wie?"]
    assert after(told.saved())
