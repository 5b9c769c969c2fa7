"""The sums in the tables that staff write, known once all that they add up is there.

A sum adds the figures above it in its column. Its row is printed in bold. Where words above it were
left out it is left out too, as it would tell them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.content.boxes import SIGN, box, grounds_in
from generator.content.column_headings import names_of
from generator.content.inline import SUM, Inline, Paragraph, Reference, Strong, Text, Value
from generator.content.printed import Inhoud, with_blocks
from generator.content.provenance import Origins, within
from generator.content.spans import Place
from generator.content.tree import Block, Join, Passage, Row, Table
from generator.content.values import Blocks
from generator.content.walk import all_of, rewritten
from generator.content.words import text_of, text_of_blocks
from generator.dossier.amounts import Amount, AmountError, read_amount, total_text
from generator.markdown.tables import reshaped
from generator.model.fields import shown
from generator.problems import Problem
from generator.talen import Taal

MIXED = (
    "{where} staat {said}, en elders in deze kolom staat het anders: met of zonder €; schrijf het"
    " overal hetzelfde"
)
JOINED = "{where} is een cel samengevoegd over kolommen; dan is niet zeker wat =som optelt"
TWICE = "{where} staat nog een =som; in een kolom kan er één staan"
NOTHING = "{where} staat =som, maar erboven staat geen getal"

_NONE = ("-", "\N{EN DASH}", "\N{EM DASH}")
"""What stands in a cell where there is nothing."""


class SumError(ValueError):
    """A cell cannot be added up. The message is for staff; ``row`` is that of the cell, from 0."""

    def __init__(self, message: str, row: int) -> None:
        super().__init__(message)
        self.row = row


def with_sums(contents: Inhoud, taal: Taal) -> tuple[Inhoud, list[Problem]]:
    """The contents in which each sum has its figure, in that language; and what is wrong with the
    cells that they add up."""
    sums = _Sums(taal)
    return with_blocks(contents, sums.in_all), sums.problems


@dataclass
class _Sums:
    taal: Taal
    problems: list[Problem] = field(default_factory=list)

    def in_all(self, blocks: Blocks) -> Blocks:
        return rewritten(blocks, block=self._in_text)

    def _in_text(self, block: Block) -> Block:
        if not isinstance(block, Passage) or not any(map(_is_sum, all_of(block.children))):
            return block

        def filled(one: Block) -> Block:
            return self._in_table(one, block.origins) if isinstance(one, Table) else one

        return replace(block, children=rewritten(block.children, block=filled))

    def _in_table(self, table: Table, origins: Origins) -> Table:
        rows = [row for row in table.rows if isinstance(row, Row)]
        figures: dict[Place, str] = {}
        for column in range(len(table.columns)):
            try:
                figures |= _sum_in(table, rows, column, self.taal)
            except SumError as error:
                there, *_ = _lines_of(rows[error.row], origins)
                self.problems.append(Problem.at(there, str(error)))
        for (at, column), figure in figures.items():
            value = Value((Text(figure),), origins, Reference(SUM, "").written)
            rows[at] = _with_cell(rows[at], column, value)
        for at in {at for at, _ in figures}:
            rows[at] = _bold(rows[at])
        return reshaped(replace(table, rows=tuple(rows)))


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of the column of a sum: its row, from 0, what it says, and how a message calls it."""

    row: int
    text: str
    where: str

    def error(self, message: str) -> SumError:
        return SumError(message.format(where=self.where, said=shown(self.text)), self.row)


def _sum_in(table: Table, rows: Sequence[Row], column: int, taal: Taal) -> dict[Place, str]:
    """The sum of a column with its place, if it has one. Raises ``SumError``."""
    sums = [at for at, row in enumerate(rows) if _is_sum_alone(row.cells[column])]
    if not sums:
        return {}
    cells = list(_cells(table, rows, column))
    at, *more = sums
    if more:
        raise cells[more[0]].error(TWICE)
    for cell in cells[: at + 1]:
        if Join.LEFT in rows[cell.row].joins[column : column + 2]:
            raise cell.error(JOINED)
    above = [cell for cell in cells[:at] if cell.text and cell.text not in _NONE]
    amounts = _amounts((cell for cell in above if not SIGN.search(cell.text)), taal)
    if grounds := grounds_in("".join(cell.text for cell in above)):
        return {(at, column): box(grounds)}
    if not amounts:
        raise cells[at].error(NOTHING)
    return {(at, column): total_text(amounts, taal)}


def _cells(table: Table, rows: Sequence[Row], column: int) -> Iterator[_Cell]:
    names = names_of([one.heading for one in table.columns], table.groups)
    heading = shown(text_of(names[column]))
    for at, row in enumerate(rows):
        where = f"in de kolom {heading}, op rij {at + 1} onder de kop,"
        yield _Cell(at, text_of_blocks(row.cells[column]).strip(), where)


def _amounts(cells: Iterable[_Cell], taal: Taal) -> list[Amount]:
    """The figures in cells that are added up. Raises ``SumError``."""
    amounts: list[Amount] = []
    for cell in cells:
        try:
            amounts.append(read_amount(cell.text, cell.where, taal))
        except AmountError as error:
            raise SumError(str(error), cell.row) from None
        if amounts[-1].is_money != amounts[0].is_money:
            raise cell.error(MIXED)
    return amounts


def _is_sum_alone(cell: Sequence[Block]) -> bool:
    """Whether a cell is a sum."""
    match cell:
        case (Paragraph((one,)),):
            return _is_sum(one)
        case _:
            return False


def _is_sum(part: object) -> bool:
    return isinstance(part, Reference) and part.kind == SUM


def _with_cell(row: Row, column: int, value: Value) -> Row:
    """The row with that value for the sum in one of its cells."""
    cells = list(row.cells)
    cells[column] = rewritten(cells[column], inline=lambda _: value)
    return replace(row, cells=tuple(cells))


def _lines_of(row: Row, origins: Origins) -> Origins:
    """Where a row stands in its text, as far as that is known."""
    blocks = (block for cell in row.cells for block in cell)
    return next((within(block, origins) for block in blocks), origins)


def _bold(row: Row) -> Row:
    """A row of which all words are bold."""
    return replace(row, cells=tuple(rewritten(cell, block=_bold_lines) for cell in row.cells))


def _bold_lines(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    words: tuple[Inline, ...] = tuple(part for one in block.children for part in _plain(one))
    return replace(block, children=(Strong(words),) if words else ())


def _plain(inline: Inline) -> tuple[Inline, ...]:
    """What is bold already is not so twice."""
    return inline.children if isinstance(inline, Strong) else (inline,)
