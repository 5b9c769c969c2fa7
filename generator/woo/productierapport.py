"""The list of documents from which the platform of the ministry makes a publication, as xlsx.

The rules are those of the reader of open.minvws.nl (minvws/nl-rdo-woo-web): it knows columns by
their heading, takes any other word in ``Beoordeling`` for "niet openbaar" without saying so, and
finds a file by the letters and digits with which its name begins. Every cell is text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO

from generator.content.characters import possible
from generator.gronden import BUITEN_VERZOEK, schrijf
from generator.model.woo import Woo
from generator.problems import Problem
from generator.woo.published import PublicDocument

FILE = "productierapport.xlsx"
SHEET = "Productierapport"
LONGEST_TITLE = 500
"""In bytes."""
LONGEST_NUMBER = 255 - 30
"""Of matter and ID together: before them the platform puts a word of its own."""

OUTSIDE = "Een deel valt buiten het verzoek."
TOO_LONG = "matter en ID zijn samen te lang voor het platform; hooguit {} tekens"

Cell = Callable[[PublicDocument, Woo], str]


def _empty(_: PublicDocument, __: Woo) -> str:
    return ""


COLUMNS: dict[str, Cell] = {
    "ID": lambda one, _: one.id,
    "Matter": lambda _, woo: woo.matter,
    "Family": _empty,
    "Email Thread ID": _empty,
    "Document": lambda one, _: _shortened(one.titel),
    "File Type": lambda *_: "pdf",
    "Datum": lambda one, _: one.datum.isoformat() if one.datum else "",
    "Beoordeling": lambda one, _: one.beoordeling.value,
    "Opgeschort": _empty,
    "Beoordelingsgrond": lambda one, _: schrijf(one.gronden),
    "Toelichting": lambda one, _: OUTSIDE if BUITEN_VERZOEK in one.codes else "",
    "Publieke Link": _empty,
    "Gerelateerd ID": _empty,
    "Zaaknummer": lambda _, woo: woo.zaaknummer or "",
}
"""The columns by their headings, in the order of the platform's own template."""


def productierapport(documents: Sequence[PublicDocument], woo: Woo, created: date) -> bytes:
    """The list as a workbook. ``created`` is the day of the decision, never that of the clock."""
    from xlsxwriter import Workbook  # only a public version needs it

    target = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(target, options) as book:
        book.set_properties({"created": datetime.combine(created, time(), UTC)})
        page = book.add_worksheet(SHEET)
        for row, cells in enumerate([[*COLUMNS], *_rows(documents, woo)]):
            for column, text in enumerate(cells):
                page.write_string(row, column, possible(text))
    return target.getvalue()


def problems(documents: Sequence[PublicDocument], woo: Woo) -> Iterator[Problem]:
    """What the platform would not take."""
    if any(len(woo.matter) + len(one.id) + 1 > LONGEST_NUMBER for one in documents):
        yield woo.fout_bij(TOO_LONG.format(LONGEST_NUMBER), "matter")


def _rows(documents: Sequence[PublicDocument], woo: Woo) -> Iterator[list[str]]:
    for one in documents:
        yield [cell(one, woo) for cell in COLUMNS.values()]


def _shortened(title: str) -> str:
    """The title in as many bytes as the platform takes, with a sign that it goes on."""
    if len(title.encode()) <= LONGEST_TITLE:
        return title
    return title.encode()[: LONGEST_TITLE - len("…".encode())].decode(errors="ignore") + "…"
