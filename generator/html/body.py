"""The tree to HTML for WeasyPrint. Everything that is text is escaped.

Form is given by classes; the style sheet of the house style says what they look like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from generator.charts.marks import bar_svg, mark_svg
from generator.charts.svg import Ink, Pen
from generator.charts.svg_figure import figure_html
from generator.content.characters import possible
from generator.content.colour import Palette
from generator.content.provenance import Origins, origins_of
from generator.content.shares import KEY_TABLE, divided, is_narrow
from generator.content.tree import (
    Align,
    Band,
    Bar,
    Block,
    BulletList,
    Column,
    Contents,
    Emphasis,
    Entry,
    Figure,
    Footnote,
    Foreign,
    HardBreak,
    Heading,
    Inline,
    KeyTable,
    Link,
    Mark,
    Matrix,
    MatrixCell,
    MatrixRow,
    OrderedList,
    Paragraph,
    Passage,
    Quote,
    Row,
    Strong,
    Table,
    Text,
    Value,
    Withheld,
)
from generator.content.walk import Part, unwrapped
from generator.dutch import kept_together
from generator.style.lists import counting

_LONG_WORD = re.compile(r"(\S{61,})")
"""No word; the time that WeasyPrint takes to hyphenate it grows with the cube of its length."""

ORIGINS = "data-herkomst"
"""The attribute that tells where the words of an element come from."""

_EMPTY = "<td></td>"
_ROW = ' scope="row"'
_ALIGN = {Align.LEFT: "", Align.CENTER: ' class="midden"', Align.RIGHT: ' class="rechts"'}


def to_html(
    blocks: Sequence[Block],
    colours: Palette,
    family: str = "sans-serif",
    width: float = 120,
) -> Markup:
    """The blocks as HTML, ready for a page; ``colours`` are those of the house style.

    Charts are drawn with letters of that ``family``, for text that is ``width`` mm wide.
    """
    return Markup(_Html(colours, family, width).blocks(blocks))


@dataclass(frozen=True, slots=True)
class _Html:
    """Writes HTML; ``ordered`` is the number of numbered lists around the blocks, ``around`` the
    origins of what they stand in."""

    colours: Palette
    family: str
    width: float
    ordered: int = 0
    around: Origins = ()

    def blocks(self, blocks: Iterable[Block]) -> str:
        return "\n".join(map(self._block, blocks))

    def inlines(self, inlines: Iterable[Inline]) -> str:
        return "".join(map(self._inline, inlines))

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph(children):
                return f"<p{self._from(block)}>{self.inlines(children)}</p>"
            case Heading():
                return self._heading(block)
            case BulletList(items):
                return f"<ul>{self._items(items)}</ul>"
            case OrderedList(items, start):
                return self._ordered(items, start)
            case Quote(children):
                return f"<blockquote>{self.blocks(children)}</blockquote>"
            case Table():
                return self._table(block)
            case KeyTable():
                return self._key_table(block)
            case Matrix():
                return self._matrix(block)
            case Figure():
                return self._figure(block)
            case Contents(entries):
                return f'<ul class="inhoud">{"".join(map(self._entry, entries))}\n</ul>'
            case Passage(children, origins):
                return replace(self, around=origins).blocks(children)
            case Withheld(ground):
                return f"<p>{withheld(ground)}</p>"

    def _from(self, *nodes: Part) -> str:
        """The attribute that tells where the words of an element come from."""
        return origin_attribute(origins_of(nodes, self.around))

    def _figure(self, figure: Figure) -> str:
        pen = Pen(Ink(self.colours, self.family))
        return figure_html(figure, self.width, pen, self._from(figure))

    def _heading(self, heading: Heading) -> str:
        place = f' id="{_text(heading.anchor)}"' if heading.anchor else ""
        form = ' class="genummerd"' if heading.numbered else ""
        form += self._from(heading)
        return f"<h{heading.level}{place}{form}>{self.inlines(heading.children)}</h{heading.level}>"

    def _items(self, items: Iterable[Sequence[Block]]) -> str:
        return "".join(f"\n<li>{self._item(item)}</li>" for item in items) + "\n"

    def _item(self, item: Sequence[Block]) -> str:
        """An item; without a div WeasyPrint has what follows a list in it read before that list."""
        before_last = tuple(unwrapped(item))[:-1]
        if any(isinstance(block, BulletList | OrderedList) for block in before_last):
            return f"<div>{self.blocks(item)}</div>"
        return self.blocks(item)

    def _ordered(self, items: Iterable[Sequence[Block]], start: int) -> str:
        # WeasyPrint counts by its style sheet and does not look at `start` or `type`.
        begin = ""
        if start != 1:
            begin = f' start="{start}" style="counter-reset: list-item {start - 1}"'
        within = replace(self, ordered=self.ordered + 1)
        form = counting(self.ordered).html
        return f'<ol class="{form}"{begin}>{within._items(items)}</ol>'

    def _table(self, table: Table) -> str:
        headings = "".join(map(self._column, table.columns))
        columns = _colgroup([column.width for column in table.columns])
        bodies = "".join(
            f"\n<tbody>{''.join(self._row(row, table.columns) for row in rows)}\n</tbody>"
            for rows in _bodies(table.rows)
        )
        return (
            f'<table class="tabel">\n{columns}\n<thead>\n<tr>{headings}</tr>\n</thead>'
            f"{bodies}\n</table>"
        )

    def _column(self, column: Column) -> str:
        return self._heading_cell(f' scope="col"{_ALIGN[column.align]}', column.heading)

    def _heading_cell(self, attributes: str, words: Sequence[Inline]) -> str:
        return f"<th{attributes}{self._from(*words)}>{self.inlines(words)}</th>"

    def _data_cell(self, attributes: str, blocks: Sequence[Block]) -> str:
        """A cell; a paragraph alone goes without its element, to spare time."""
        match blocks:
            case [Paragraph(children)] | [Passage(children=(Paragraph(children),))]:
                return f"<td{attributes}{self._from(*blocks)}>{self.inlines(children)}</td>"
            case _:
                return f"<td{attributes}>{replace(self, ordered=0).blocks(blocks)}</td>"

    def _row(self, row: Row | Band, columns: Sequence[Column]) -> str:
        if isinstance(row, Band):
            span = f' colspan="{len(columns)}" scope="rowgroup"'
            return f'\n<tr class="band">{self._heading_cell(span, row.children)}</tr>'
        cells = "".join(
            self._data_cell(_ALIGN[column.align], cell)
            for column, cell in zip(columns, row.cells, strict=True)
        )
        return f"\n<tr>{cells}</tr>"

    def _key_table(self, table: KeyTable) -> str:
        rows = "".join(
            f"\n<tr>{self._heading_cell(_ROW, key)}{self._data_cell('', value)}</tr>"
            for key, value in table.rows
        )
        columns = _colgroup(KEY_TABLE)
        return f'<table class="sleutel">\n{columns}\n<tbody>{rows}\n</tbody>\n</table>'

    def _matrix(self, matrix: Matrix) -> str:
        corner = self._heading_cell(' scope="col"', matrix.corner) if matrix.corner else _EMPTY
        headings = "".join(map(self._column, matrix.columns))
        rows = "".join(self._matrix_row(row, matrix.columns) for row in matrix.rows)
        columns = _colgroup([matrix.heading_width, *(column.width for column in matrix.columns)])
        form = "matrix smal" if is_narrow(matrix) else "matrix"
        return (
            f'<table class="{form}">{self._caption(matrix.caption)}\n{columns}\n'
            f"<thead>\n<tr>{corner}{headings}</tr>\n</thead>\n<tbody>{rows}\n</tbody>\n</table>"
        )

    def _caption(self, words: Sequence[Inline]) -> str:
        if not words:
            return ""
        return f"\n<caption{self._from(*words)}>{self.inlines(words)}</caption>"

    def _matrix_row(self, row: MatrixRow, columns: Sequence[Column]) -> str:
        cells = "".join(
            self._data_cell(_matrix_form(cell, column), cell.blocks)
            for cell, column in zip(row.cells, columns, strict=True)
        )
        return f"\n<tr>{self._heading_cell(_ROW, row.heading)}{cells}</tr>"

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return _printed(text)
            case Strong(children):
                return f"<strong>{self.inlines(children)}</strong>"
            case Emphasis(children):
                return f"<em>{self.inlines(children)}</em>"
            case Link(children, target):
                return f'<a href="{_text(target)}">{self.inlines(children)}</a>'
            case Foreign(children, language):
                return f'<span lang="{_text(language)}">{self.inlines(children)}</span>'
            case HardBreak():
                return "<br>"
            case Footnote(paragraphs):
                note = "<br>".join(self.inlines(paragraph.children) for paragraph in paragraphs)
                return f'<span class="voetnoot">{note}</span>'
            case Mark(description=description) if description:
                return mark_svg(inline, self.colours)
            case Mark(shape, colour):
                return f'<span class="merk merk-{shape.value} kleur-{colour.value}"></span>'
            case Bar():
                return bar_svg(inline, self.colours)
            case Value(children):
                return self.inlines(children)
            case Withheld(ground):
                return withheld(ground)

    def _entry(self, entry: Entry) -> str:
        """A line of the contents; the style sheet puts the number of its page in the last part."""
        number = f'<span class="nummer">{_text(entry.number)}</span> ' if entry.number else ""
        target = f"#{_text(entry.anchor)}"
        words = self.inlines(entry.children)
        return (
            f'\n<li class="kop-{entry.level}"{self._from(*entry.children)}>{number}'
            f'<a href="{target}">{words}</a> <span class="pagina" data-kop="{target}"></span></li>'
        )


def origin_attribute(origins: Origins) -> str:
    """The attribute of an element whose words come from those values; nothing for fixed words."""
    return f' {ORIGINS}="{" ".join(map(str, origins))}"' if origins else ""


def withheld(ground: str) -> str:
    """What stands in the place of words that are not made public."""
    return f'<span class="niet-openbaar">{_text(ground)}</span>'


def _printed(text: str) -> str:
    """Text as it is set: what belongs together on one line, what is too long for a word whole."""
    texts = _LONG_WORD.split(kept_together(text))
    texts[1::2] = [f'<span class="geen-woord">{_text(word)}</span>' for word in texts[1::2]]
    texts[::2] = map(_text, texts[::2])
    return "".join(texts)


def _text(text: str) -> str:
    return str(escape(possible(text)))


def _matrix_form(cell: MatrixCell, column: Column) -> str:
    """The attributes of a cell; a class says which colour lies behind it."""
    if not cell.fill:
        return _ALIGN[column.align]
    side = {Align.LEFT: "", Align.CENTER: " midden", Align.RIGHT: " rechts"}[column.align]
    return f' class="vlak-{cell.fill.value}{side}"'


def _colgroup(shares: Sequence[float]) -> str:
    hundredths = divided(10_000, shares)
    columns = "".join(f'<col style="width: {part / 100:g}%">' for part in hundredths)
    return f"<colgroup>{columns}</colgroup>"


def _bodies(rows: Iterable[Row | Band]) -> Iterator[list[Row | Band]]:
    """The rows in groups: a band heads the group that it begins (``scope=rowgroup``)."""
    group: list[Row | Band] = []
    for row in rows:
        if isinstance(row, Band) and group:
            yield group
            group = []
        group.append(row)
    if group:
        yield group
