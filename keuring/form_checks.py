"""Checks of how the text of a Word file gets its form: by named styles, and by nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from generator.content.scripts import scripts_in
from keuring.checks import word_check
from keuring.word_file import FOOTNOTES, Element, WordFile, find, name, text_of, value, where
from keuring.word_styles import Numberings, Styles

ALLOWED = {
    "w:pPr": (
        *("pStyle", "numPr", "framePr", "sectPr", "bidi"),
        *("pageBreakBefore", "keepNext", "keepLines"),
    ),
    "w:rPr": ("rStyle", "rFonts", "noProof", "rtl", "cs", "lang"),
    "w:trPr": ("cantSplit", "tblHeader", "trHeight"),
    "w:tcPr": ("tcW", "gridSpan", "vMerge", "tcBorders", "shd"),
    "w:tcBorders": ("top", "bottom"),
    "w:tblPr": ("tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption", "tblDescription"),
}
"""What may stand in the properties: a style, a place on the page, a measure; never a form.

What begins a page or stays on one is chosen for each block by who wrote it, so no style knows it.

Of words also what they are: their language, their direction, whether they are joined, and that they
are no words, such as an address (17.3.2.20, 17.3.2.30, 17.3.2.7, 17.3.2.21). That says nothing of
how they look. Only what is written in another script has a font of its own.
Only the colour of a cell, and no line where it runs on: a table style knows first, last and odd
rows (17.7.6), but no band and no cell.
"""

MAY_BE_EMPTY = {"TableEnd", "TableEndKept", "SectionEnd", "Header", "Footer", "Colophon"}
"""Styles of paragraphs that Word needs where nothing is said, or that staff fill in later."""

_STYLE_USES = (
    (".//w:pPr/w:pStyle", "paragraph"),
    (".//w:rPr/w:rStyle", "character"),
    (".//w:tblPr/w:tblStyle", "table"),
)

_FILLING = (
    ".//w:drawing | .//w:footnoteRef | .//w:footnoteReference"
    " | .//w:separator | .//w:continuationSeparator | .//w:fldChar"
)


@word_check
def form_by_styles_only(word: WordFile) -> Iterator[str]:
    """No paragraph, run, row, cell or table has a form of its own."""
    for path, allowed in ALLOWED.items():
        for part, properties in word.each(f".//{path}"):
            for child in properties:
                local = child.tag.rpartition("}")[2]
                is_allowed = child.tag == name(f"w:{local}") and local in allowed
                is_allowed = is_allowed or _is_end_of_listed(child, properties)
                if not is_allowed or (local == "rFonts" and not _is_other_script(properties)):
                    yield f"{part}: {path} geeft zelf een vorm: {local}, {_beside(properties)}"


def _is_end_of_listed(child: Element, properties: Element) -> bool:
    """Whether it is the tab to the page of a line of a list of tables or figures: pages of several
    widths share that style, so Word itself writes the tab in the line (17.16.5.68)."""
    style = find(properties, "w:pStyle[@w:val='TableofFigures']")
    tabs = list(child) if child.tag == name("w:tabs") else []
    return bool(style) and [value(tab, "@w:leader") for tab in tabs] == ["dot"]


def _is_other_script(properties: Element) -> bool:
    run = properties.getparent()
    return run is not None and bool(scripts_in(text_of(run)))


def _beside(properties: Element) -> str:
    parent = properties.getparent()
    return where(properties if parent is None else parent)


@word_check
def every_paragraph_has_a_style(word: WordFile) -> Iterator[str]:
    """A paragraph without a style would be in the default one, which is no part of the house."""
    for part, paragraph in word.each(".//w:p[not(w:pPr/w:pStyle)]"):
        yield f"{part}: een alinea zonder stijl, {where(paragraph)}"


@word_check
def styles_are_defined(word: WordFile) -> Iterator[str]:
    """Every style that is used is there, and is of the right kind."""
    styles = Styles(word)
    for path, kind in _STYLE_USES:
        used = {value(node, "@w:val") for _, node in word.each(path)}
        yield from (f"{kind}: stijl {s} bestaat niet" for s in sorted(used - styles.of_kind(kind)))
    tree = word.tree("word/styles.xml")
    for style in find(tree, "w:style[w:basedOn]"):
        if value(style, "w:basedOn/@w:val") not in styles.of_kind(value(style, "@w:type")):
            yield f"de basis van stijl {value(style, '@w:styleId')} bestaat niet"


@word_check
def numberings_are_defined(word: WordFile) -> Iterator[str]:
    """Every numbering that is used is there, at the level where it is used."""
    numberings = Numberings(word)
    uses = [*word.each(".//w:numPr")]
    uses += [("word/styles.xml", n) for n in find(word.tree("word/styles.xml"), ".//w:numPr")]
    for part, node in uses:
        number, level = value(node, "w:numId/@w:val"), int(value(node, "w:ilvl/@w:val") or 0)
        if numberings.level(number, level) is None:
            yield f"{part}: nummering {number} heeft geen niveau {level}"


@word_check
def no_empty_paragraphs(word: WordFile) -> Iterator[str]:
    """White space comes from styles. What must be empty has a style that says so."""
    for part, paragraph in word.each(".//w:p"):
        style = value(paragraph, "w:pPr/w:pStyle/@w:val")
        filled = text_of(paragraph).strip() or find(paragraph, _FILLING)
        if not filled and style not in MAY_BE_EMPTY and not _is_empty_cell(paragraph):
            yield f"{part}: een lege alinea in stijl {style}"


def _is_empty_cell(paragraph: Element) -> bool:
    cell = paragraph.getparent()
    return cell is not None and cell.tag == name("w:tc") and len(find(cell, "w:p|w:tbl")) == 1


@word_check
def notes_are_called_once(word: WordFile) -> Iterator[str]:
    """Every note has one reference, in the order of the notes."""
    called = [value(node, "@w:id") for _, node in word.each(".//w:footnoteReference")]
    notes = [
        value(note, "@w:id") for note in find(word.tree(FOOTNOTES), "w:footnote[not(@w:type)]")
    ]
    if called != notes:
        yield f"de verwijzingen {called} horen niet bij de noten {notes}"
