"""Checks of the tables in the structure of a PDF, and of the names that their cells go by.

Validators see nothing of these. A clause without a name is one of ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from keuring.checks import structure_check
from keuring.pdf_cells import placed
from keuring.pdf_structure import Element, Structure, at, is_kind
from keuring.pdf_trees import named


@structure_check
def tables_go_on(pdf: Structure) -> Iterator[str]:
    """A table over pages is one table, with one header (ISO 32000-1, 14.8.4.3.4)."""
    for table in pdf.root.all("Table"):
        if len(table.children("THead")) > 1:
            yield f"een tabel met meer kopregels: '{_head(pdf, table)}'"
        before = table.before()
        if before is not None and is_kind(before, "Table"):
            last, first = _last_page(before), pdf.first_page(table)
            same = _head(pdf, table) in ("", _head(pdf, before))
            if same and last is not None and first is not None and first == last + 1:
                yield f"een tabel is in tweeën: '{_head(pdf, table)}'"


@structure_check
def header_rows_are_said_once(pdf: Structure) -> Iterator[str]:
    """No row of a table says the same as its header: one that is repeated is an artifact (7.5)."""
    for table in pdf.root.all("Table"):
        head = [pdf.text(row) for row in table.all("THead") for row in row.children("TR")]
        body = [pdf.text(row) for part in table.children("TBody") for row in part.children("TR")]
        for row in set(head) & set(body):
            yield f"de kopregel '{row[:40]}' staat nog eens in de tabel"


@structure_check
def tables_have_headings(pdf: Structure) -> Iterator[str]:
    """A table has headings, each says for what it stands and has a name (7.5)."""
    for table in pdf.root.all("Table"):
        if not table.all("TH"):
            yield f"een tabel zonder koppen: '{pdf.text(table)[:40]}'"
        for heading in table.all("TH"):
            if heading.attribute("/Scope") not in ("/Column", "/Row", "/Both"):
                yield f"tabelkop '{pdf.text(heading)}' zegt niet waarvoor hij staat"
            if not heading.node.get("/ID"):
                yield f"tabelkop '{pdf.text(heading)}' heeft geen naam"


@structure_check
def cells_know_their_headings(pdf: Structure) -> Iterator[str]:
    """What a cell names as its headings are headings of its own table (7.5)."""
    for table in pdf.root.all("Table"):
        there = {str(heading.node.get("/ID")) for heading in table.all("TH")}
        for cell in table.all("TD", "TH"):
            named = {str(name) for name in cell.attribute("/Headers") or ()}
            if lacking := named - there:
                yield f"cel '{pdf.text(cell)[:40]}' noemt koppen die er niet zijn: {lacking}"
            elif cell.kind == "TD" and not named and pdf.text(cell):
                yield f"cel '{pdf.text(cell)[:40]}' noemt geen koppen"


@structure_check
def cells_name_the_headings_above(pdf: Structure) -> Iterator[str]:
    """A cell names each heading of its columns, of all rows of headings, and of no others (7.5)."""
    for table in pdf.root.all("Table"):
        above = _headings_of_columns(table)
        every = {name for names in above.values() for name in names}
        for body in table.children("TBody"):
            for cell, columns in placed(body.children("TR")):
                names = {str(name) for name in cell.attribute("/Headers") or ()}
                own = {name for column in columns for name in above[column]}
                if cell.kind == "TD" and names and names & every != own:
                    yield f"cel '{pdf.text(cell)[:40]}' noemt andere koppen dan die erboven: {own}"


def _headings_of_columns(table: Element) -> dict[int, set[str]]:
    """The names of the headings above each column, from 0."""
    found: dict[int, set[str]] = defaultdict(set)
    for head in table.children("THead"):
        for cell, columns in placed(head.children("TR")):
            for column in columns if cell.kind == "TH" else ():
                found[column].add(str(cell.node.get("/ID")))
    return found


@structure_check
def headings_of_columns_stand_above(pdf: Structure) -> Iterator[str]:
    """What heads columns stands in the head of a table, which is repeated (14.8.4.3.4)."""
    for body in pdf.root.all("TBody"):
        for cell in body.all("TH"):
            if cell.attribute("/Scope") == "/Column":
                yield f"de kop '{pdf.text(cell)[:40]}' staat tussen de rijen van een tabel"


@structure_check
def names_are_found(pdf: Structure) -> Iterator[str]:
    """Each name is of one element and leads to it, in order (ISO 32000-1, 14.7.2 and 7.9.6)."""
    elements = [element for element in pdf.root.elements() if "/ID" in element.node]
    names = Counter(str(element.node["/ID"]) for element in elements)
    yield from (f"de naam {name} komt {n} keer voor" for name, n in names.items() if n > 1)
    found = list(named(at(pdf.root.node, "/IDTree")))
    if [name for name, _ in found] != sorted({name for name, _ in found}):
        yield "de namen staan niet op volgorde"
    leads = {name: id(node) for name, node in found}
    for element in elements:
        if leads.get(str(element.node["/ID"])) != id(element.node):
            yield f"de naam {element.node['/ID']} leidt niet naar zijn {element.kind}"


def _head(pdf: Structure, table: Element) -> str:
    return " ".join(pdf.text(head) for head in table.children("THead"))


def _last_page(element: Element) -> int | None:
    return max((mark.page for mark in element.marks()), default=None)
