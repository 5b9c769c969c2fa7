"""Whether Word and PDF are built alike: their headings, tables, lists, notes and languages.

Neither file alone shows that a table over two pages became two tables, or that a heading was
lost; the other file does.
"""

from __future__ import annotations

from collections.abc import Iterator

from keuring.pdf_structure import HEADINGS, Structure, is_kind
from keuring.word_file import DOCUMENT, Element, WordFile, find, text_of, value
from keuring.word_styles import Numberings, Styles


def differences(word: WordFile, pdf: Structure) -> Iterator[str]:
    """What is built in another way in the one than in the other."""
    for what, in_word, in_pdf in (
        ("koppen", _word_headings(word), _pdf_headings(pdf)),
        ("rijen van de tabellen", _word_tables(word), _pdf_tables(pdf)),
        ("items van lijsten", _word_items(word), len(pdf.root.all("LI"))),
        ("noten", _word_notes(word), len(pdf.root.all("Note"))),
        ("talen", _word_languages(word), _pdf_languages(pdf)),
    ):
        if in_word != in_pdf:
            yield f"{what}: {in_word} in Word, {in_pdf} in de pdf"


def _word_headings(word: WordFile) -> list[int]:
    styles = Styles(word)
    levels = (styles.outline_level(_style(paragraph)) for paragraph in _paragraphs(word))
    return [level for level in levels if level is not None]


def _pdf_headings(pdf: Structure) -> list[int]:
    """The levels of the headings; in Word that of the contents is none, or it would list itself."""
    headings = (h for h in pdf.root.all(*HEADINGS) if not is_kind(h.after(), "TOC"))
    return [HEADINGS[heading.kind] for heading in headings]


def _word_tables(word: WordFile) -> list[int]:
    tables = find(word.tree(DOCUMENT), ".//w:tbl")
    return [len(find(table, "w:tr")) for table in tables]


def _pdf_tables(pdf: Structure) -> list[int]:
    return [len(table.all("TR")) for table in pdf.root.all("Table")]


def _word_items(word: WordFile) -> int:
    """The paragraphs with a label that are no headings."""
    styles, numberings = Styles(word), Numberings(word)
    return sum(
        styles.outline_level(_style(paragraph)) is None
        and numberings.level(_number(paragraph, styles), 0) is not None
        for paragraph in _paragraphs(word)
    )


def _word_notes(word: WordFile) -> int:
    return len(find(word.tree(DOCUMENT), ".//w:footnoteReference"))


def _word_languages(word: WordFile) -> set[str]:
    return {
        value(language, "@w:val | @w:bidi | @w:eastAsia")
        for _, language in word.each(".//w:rPr/w:lang")
    }


def _pdf_languages(pdf: Structure) -> set[str]:
    return {str(e.node["/Lang"]) for e in pdf.root.elements() if "/Lang" in e.node}


def _paragraphs(word: WordFile) -> list[Element]:
    return [p for p in find(word.tree(DOCUMENT), ".//w:p") if text_of(p).strip()]


def _style(paragraph: Element) -> str:
    return value(paragraph, "w:pPr/w:pStyle/@w:val")


def _number(paragraph: Element, styles: Styles) -> str:
    own = value(paragraph, "w:pPr/w:numPr/w:numId/@w:val")
    return own or styles.num_id(_style(paragraph))
