"""Tables out of files: ``![what it holds](cijfers/file.csv)`` on a line of its own.

Behind a workbook stands which sheet it is, when it has several: ``{blad="2025"}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from generator.content.figures_table import FiguresTable
from generator.markdown.faults import shortened
from generator.markdown.pictures import SHEET, description_of, has_form, path_as_written
from generator.places import FIGURES
from generator.sheets.reading import CSV, ENDINGS, NO_SHEETS

SILENT = (
    "deze tabel heeft geen beschrijving; schrijf tussen de blokhaken wat erin staat, voor wie haar"
    " niet ziet: ![instroom per directie](cijfers/instroom.csv)"
)
FORM = "in de beschrijving van een tabel kan alleen gewone tekst staan; haal de opmaak weg"
PATH = (
    "{path} staat niet in de map cijfers van het dossier; zet het bestand daar en schrijf cijfers/"
    " met de naam van het bestand, zoals cijfers/instroom.csv"
)
KIND = "{path} kan niet als tabel worden getoond; sla het op als .xlsx of .csv"
TITLED = (
    "achter de naam van een bestand met cijfers hoort niets; een bijschrift komt op de regel"
    ' erboven: {tabel "Instroom per directie"}'
)

SHEET_SAID = re.compile(r"\{(?=blad=)")
"""Where it begins that a sheet is named."""

_QUOTE = '["\u201c\u201d\u201e]'
_SHEET = re.compile(rf"\{{blad={_QUOTE}([^\"\u201c-\u201e\n]{{1,60}}){_QUOTE}\}}")
_INSIDE = re.compile(rf"{FIGURES}/[^/\\]+")


def sheet_name(state: StateInline, silent: bool) -> bool:
    """Which sheet of a file is shown, right behind it (a rule of markdown-it). Elsewhere it says
    nothing, and would be printed."""
    found = _SHEET.match(state.src, state.pos, state.posMax)
    if silent or not (found or SHEET_SAID.match(state.src, state.pos, state.posMax)):
        return False
    before = state.tokens[-1] if state.tokens and not state.pending else None
    if found and before and before.type == "image" and SHEET not in before.meta:
        before.meta[SHEET] = found[1].strip()
    else:
        state.push("sheet_name", "", 0)
    state.pos = found.end() if found else state.pos + 1
    return True


def shows_figures(image: Token) -> bool:
    """Whether what is written as a picture names a file with figures."""
    path = str(image.attrGet("src"))
    return path.startswith(f"{FIGURES}/") or path.lower().endswith(ENDINGS)


def faults_in(image: Token) -> Iterator[str]:
    """What is wrong with how it is written, in words for staff."""
    if has_form(image):
        yield FORM
    elif not description_of(image):
        yield SILENT
    path = str(image.attrGet("src"))
    if not _INSIDE.fullmatch(path) or ".." in path:
        yield PATH.format(path=shortened(path))
    elif not path.lower().endswith(ENDINGS):
        yield KIND.format(path=shortened(path))
    if image.attrGet("title"):
        yield TITLED
    if SHEET in image.meta and path.lower().endswith(CSV):
        yield NO_SHEETS


def figures_table(image: Token, place: tuple[int, int]) -> FiguresTable:
    """The table that is shown there; it begins at that place of its text."""
    sheet = str(image.meta.get(SHEET, ""))
    return FiguresTable(str(image.attrGet("src")), description_of(image), sheet, place)


def figures_line(one: FiguresTable, words: str) -> str:
    """The line that shows it, with its description as that is written there."""
    sheet = f'{{{SHEET}="{one.sheet}"}}' if one.sheet else ""
    return f"![{words}]({path_as_written(one.path)}){sheet}"
