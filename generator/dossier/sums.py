"""The sums in the tables that staff write, known once all that they add up is there.

A sum adds the figures above it in its column. Its row is printed in bold. Where words above it were
left out it is left out too, as it would tell them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from generator.content.boxes import SIGN, box, grounds_in
from generator.content.column_headings import names_of
from generator.content.inline import SUM, Inline, Paragraph, Reference, Strong, Text, Value
from generator.content.printed import Inhoud, changed
from generator.content.provenance import Origins, within
from generator.content.spans import Place
from generator.content.tree import Block, Join, Passage, Row, Table
from generator.content.values import Blocks, Line
from generator.content.walk import all_of, rewritten
from generator.content.words import text_of, text_of_blocks
from generator.dutch import number_text
from generator.markdown.tables import reshaped
from generator.model.fields import shown
from generator.problems import Problem
from generator.talen import Taal, taal_van

NO_FIGURE = (
    "{where} staat {said}, en dat kan niet worden opgeteld; schrijf een getal zoals {example}, of"
    " laat de cel leeg"
)
SHARE = (
    "{where} staat een percentage, en percentages tellen niet op; schrijf in plaats van =som zelf"
    " wat er moet staan"
)
MIXED = (
    "{where} staat {said}, en elders in deze kolom staat het anders: met of zonder €; schrijf het"
    " overal hetzelfde"
)
JOINED = "{where} is een cel samengevoegd over kolommen; dan is niet zeker wat =som optelt"
TWICE = "{where} staat nog een =som; in een kolom kan er één staan"
NOTHING = "{where} staat =som, maar erboven staat geen getal"
TOO_LONG = "{where} staat een getal van meer dan {most} cijfers; dat is te lang om op te tellen"

MOST_DIGITS = 15
_EXAMPLES = ("1.250", "-3,5", "€ 1.250,50")
_AMOUNT = re.compile(
    r"(?P<minus>[-\N{MINUS SIGN}\N{EN DASH}]?)(?P<euro>€?)\s?(?P<after>[-\N{MINUS SIGN}]?)"
    r"(?P<number>(?P<points>[1-9]\d{0,2}(?:\.\d{3})+)|(?:0|[1-9]\d*))(?:,(?P<decimals>\d+))?",
    re.ASCII,
)
_NONE = ("-", "\N{EN DASH}", "\N{EM DASH}")
"""What stands in a cell where there is nothing."""

_OTHER = str.maketrans(",.", ".,")


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure, whether it is money, and whether its thousands are parted."""

    value: Decimal
    is_money: bool
    is_parted: bool


class SumError(ValueError):
    """A cell cannot be added up. The message is for staff; ``row`` is that of the cell, from 0."""

    def __init__(self, message: str, row: int) -> None:
        super().__init__(message)
        self.row = row


def with_sums(contents: Inhoud, taal: Taal) -> tuple[Inhoud, list[Problem]]:
    """The contents in which each sum has its figure, in that language; and what is wrong with the
    cells that they add up."""
    sums = _Sums(taal)
    return changed(contents, _as_it_is, sums.in_all), sums.problems


def _as_it_is(line: Line) -> Line:
    return line


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


def _sum_in(table: Table, rows: Sequence[Row], column: int, taal: Taal) -> dict[Place, str]:
    """The sum of a column with its place, if it has one. Raises ``SumError``."""
    sums = [at for at, row in enumerate(rows) if _reference(row.cells[column])]
    if not sums:
        return {}
    (last, *more), heading = sums, _heading(table, column)
    if more:
        raise SumError(TWICE.format(where=_where(heading, more[0])), more[0])
    reference = _reference(rows[last].cells[column])
    assert reference is not None
    own = taal_van(reference.name) if reference.name else taal
    amounts: list[Amount] = []
    grounds = ""
    for at, row in enumerate(rows[: last + 1]):
        where = _where(heading, at)
        if Join.LEFT in row.joins[column : column + 2]:
            raise SumError(JOINED.format(where=where), at)
        text = text_of_blocks(row.cells[column]).strip()
        if SIGN.search(text):
            grounds += text
        elif at < last and text and text not in _NONE:
            amounts.append(_amount(text, where, at, own))
            if amounts[-1].is_money != amounts[0].is_money:
                raise SumError(MIXED.format(where=where, said=shown(text)), at)
    if grounds:
        return {(last, column): box(grounds_in(grounds))}
    if not amounts:
        raise SumError(NOTHING.format(where=_where(heading, last)), last)
    return {(last, column): _text_of(amounts, own)}


def _heading(table: Table, column: int) -> str:
    names = names_of([one.heading for one in table.columns], table.groups)
    return shown(text_of(names[column]))


def _where(heading: str, row: int) -> str:
    return f"in de kolom {heading}, op rij {row + 1} onder de kop,"


def _amount(text: str, where: str, row: int, taal: Taal) -> Amount:
    """The figure that a cell says, as that language writes it. Raises ``SumError``."""
    if text.endswith("%"):
        raise SumError(SHARE.format(where=where), row)
    found = _AMOUNT.fullmatch(text if taal.is_nederlands else text.translate(_OTHER))
    if not found or (found["minus"] and found["after"]):
        example = " of ".join(map(taal.getal, _EXAMPLES))
        raise SumError(NO_FIGURE.format(where=where, said=shown(text), example=example), row)
    digits = found["number"].replace(".", "")
    decimals = found["decimals"] or ""
    if len(digits + decimals) > MOST_DIGITS:
        raise SumError(TOO_LONG.format(where=where, most=MOST_DIGITS), row)
    value = Decimal(f"{digits}.{decimals or 0}") if decimals else Decimal(digits)
    is_parted = bool(found["points"]) or len(digits) < 4
    return Amount(
        -value if found["minus"] or found["after"] else value, bool(found["euro"]), is_parted
    )


def _text_of(amounts: Sequence[Amount], taal: Taal) -> str:
    """What they are together, written as they are."""
    total = sum((one.value for one in amounts), Decimal(0)) + 0  # -0 becomes 0
    text = number_text(total)
    if not all(one.is_parted for one in amounts):
        text = text.replace(".", "")
    text = taal.getal(text)
    if not amounts[0].is_money:
        return text
    return f"€\N{NO-BREAK SPACE}{text}"


def _reference(cell: Sequence[Block]) -> Reference | None:
    """The sum that a cell is, if it is one."""
    match cell:
        case (Paragraph((Reference() as one,)),) if one.kind == SUM:
            return one
        case _:
            return None


def _is_sum(part: object) -> bool:
    return isinstance(part, Reference) and part.kind == SUM


def _with_cell(row: Row, column: int, value: Value) -> Row:
    """The row with that value for the sum in one of its cells."""
    cells = list(row.cells)
    cells[column] = rewritten(cells[column], inline=lambda _: value)
    return replace(row, cells=tuple(cells))


def _lines_of(row: Row, origins: Origins) -> Origins:
    """Where a row stands in its text, as far as that is known."""
    paragraphs: Iterator[Block] = (block for cell in row.cells for block in cell)
    return next((within(one, origins) for one in paragraphs), origins)


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
