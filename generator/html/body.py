"""The tree to HTML for WeasyPrint. Everything that is text is escaped.

Form is given by classes; the style sheet of the house style says what they look like.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.charts.svg import Ink, Pen
from generator.content.colour import Palette
from generator.content.figure import Figure
from generator.content.figures_table import FiguresTable
from generator.content.inline import Paragraph
from generator.content.listings import CaptionList, Contents, Entry, ListedCaption
from generator.content.picture import Image, Picture
from generator.content.tree import (
    Block,
    BulletList,
    Heading,
    KeyTable,
    Matrix,
    OrderedList,
    Passage,
    Placed,
    Quote,
    Table,
    TableCaption,
)
from generator.content.unwrapped import unwrapped
from generator.html.figures import figure_html
from generator.html.inlines import InlineWriter, caption_attributes, escaped
from generator.html.line import fixed_words
from generator.html.tables import TableWriter
from generator.style.lists import bullet, counting
from generator.talen import NEDERLANDS, Taal

NEW_PAGE = "nieuwe-pagina"
"""The class of what is the first thing on its page."""

TOGETHER = "bij-elkaar"
"""The class of blocks that stay on one page."""

TURNED = "gedraaid"
"""The class of what stands on pages on their side."""

_PICTURE_SCHEME = "plaatje:"


def picture_address(image: Image) -> str:
    """The address by which a page asks for a picture: nothing else can have it."""
    return f"{_PICTURE_SCHEME}{image.seal}"


def to_html(
    blocks: Sequence[Block],
    colours: Palette,
    family: str = "sans-serif",
    width: float = 120,
    turned_width: float = 240,
    taal: Taal = NEDERLANDS,
) -> Markup:
    """The blocks as HTML, ready for a page; ``colours`` are those of the house style.

    Charts are drawn with letters of that ``family``, for text that is ``width`` mm wide, or
    ``turned_width`` on pages on their side. ``taal`` is the language of the document.
    """
    text = InlineWriter(colours, taal=taal)
    return Markup(_Body(text, family, width, turned_width).blocks(blocks))


@dataclass(frozen=True, slots=True)
class _Body:
    """Writes blocks; ``lists`` is the number of lists around them, ``ordered`` of those that
    are numbered."""

    text: InlineWriter
    family: str
    width: float
    turned_width: float
    lists: int = 0
    ordered: int = 0

    def blocks(self, blocks: Iterable[Block]) -> str:
        row = tuple(blocks)
        around = zip((None, *row), row, strict=False)
        written = (self._block(one, above) for above, one in around)
        return "\n".join(filter(None, written))

    def _block(self, block: Block, above: Block | None) -> str:
        """A block; what stands right above it may be its caption, which is written in it."""
        match block:
            case Paragraph():
                return self._paragraph(block)
            case Heading():
                return self._heading(block)
            case BulletList(items):
                return self._bulleted(items)
            case OrderedList(items, start):
                return self._ordered(items, start)
            case Quote(children):
                return f"<blockquote>{self.blocks(children)}</blockquote>"
            case Table() | KeyTable() | Matrix():
                return self._table(block, above)
            case TableCaption():
                return ""
            case Figure():
                return self._figure(block)
            case Picture():
                return self._picture(block)
            case FiguresTable(path):
                raise ValueError(f"nothing was put in the place of {path}")
            case Contents() | CaptionList():
                return self._contents(block)
            case Passage(children, origins):
                return replace(self, text=replace(self.text, around=origins)).blocks(children)
            case Placed():
                return self._placed(block)

    def _paragraph(self, paragraph: Paragraph) -> str:
        direction, words = self.text.within(paragraph.children)
        return f"<p{self.text.origin(paragraph)}{direction}>{words}</p>"

    def _table(self, table: Table | KeyTable | Matrix, above: Block | None) -> str:
        tables = TableWriter(self.text, replace(self, lists=0, ordered=0).blocks)
        match table:
            case Table():
                return tables.table(table, above)
            case KeyTable():
                return tables.key_table(table)
            case Matrix():
                return tables.matrix(table, above)

    def _placed(self, placed: Placed) -> str:
        classes = [NEW_PAGE] * placed.new_page + [TOGETHER] * placed.together
        classes += [TURNED] * placed.turned
        within = replace(self, width=self.turned_width) if placed.turned else self
        return f'<div class="{" ".join(classes)}">{within.blocks(placed.children)}</div>'

    def _figure(self, figure: Figure) -> str:
        pen = Pen(Ink(self.text.colours, self.family))
        return figure_html(figure, self.width, pen, self.text.origin(figure), fixed_words)

    def _picture(self, picture: Picture) -> str:
        """The picture, whose bytes are asked for by their seal (``picture_address``)."""
        if picture.image is None:
            raise ValueError(f"nothing was put in the place of {picture.path}")
        width, height = picture.image.size_in(self.width)
        caption = self.text.inlines(picture.children)
        number = caption_attributes(picture.number, picture.anchor)
        return (
            f'<figure class="afbeelding"{self.text.origin(picture)}>'
            f'\n<div><img src="{picture_address(picture.image)}"'
            f' alt="{escaped(picture.description)}"'
            f' style="width: {width:.3f}mm; height: {height:.3f}mm"></div>'
            f"\n<figcaption{number}>{caption}</figcaption>\n</figure>"
        )

    def _heading(self, heading: Heading) -> str:
        place = f' id="{escaped(heading.anchor)}"' if heading.anchor else ""
        classes = (
            *(("genummerd",) if heading.numbered else ()),
            *(("begin",) if heading.numbered and heading.begins else ()),
            *((NEW_PAGE,) if heading.new_page else ()),
        )
        form = f' class="{" ".join(classes)}"' if classes else ""
        form += self.text.origin(heading)
        words = self.text.inlines(heading.children)
        return f"<h{heading.level}{place}{form}>{words}</h{heading.level}>"

    def _items(self, items: Iterable[Sequence[Block]]) -> str:
        return "".join(f"\n<li>{self._item(item)}</li>" for item in items) + "\n"

    def _item(self, item: Sequence[Block]) -> str:
        """An item; without a div WeasyPrint has what follows a list in it read before that list."""
        before_last = tuple(unwrapped(item))[:-1]
        if any(isinstance(block, BulletList | OrderedList) for block in before_last):
            return f"<div>{self.blocks(item)}</div>"
        return self.blocks(item)

    def _bulleted(self, items: Iterable[Sequence[Block]]) -> str:
        within = replace(self, lists=self.lists + 1)
        return f'<ul class="{bullet(self.lists).html}">{within._items(items)}</ul>'

    def _ordered(self, items: Iterable[Sequence[Block]], start: int) -> str:
        # WeasyPrint counts by its style sheet and does not look at `start` or `type`.
        begin = ""
        if start != 1:
            begin = f' start="{start}" style="counter-reset: list-item {start - 1}"'
        within = replace(self, lists=self.lists + 1, ordered=self.ordered + 1)
        form = counting(self.ordered).html
        return f'<ol class="{form}"{begin}>{within._items(items)}</ol>'

    def _contents(self, contents: Contents | CaptionList) -> str:
        """A table of contents, or another list of what stands on which page."""
        match contents:
            case Contents(entries):
                lines = map(self._entry, entries)
            case CaptionList(entries=listed):
                lines = map(self._listed, listed)
        return f'<ul class="inhoud">{"".join(lines)}\n</ul>'

    def _entry(self, entry: Entry) -> str:
        number = f'<span class="nummer">{escaped(entry.number)}</span> ' if entry.number else ""
        return self._line(f"kop-{entry.level}", entry, number)

    def _listed(self, listed: ListedCaption) -> str:
        return self._line("bijschriftregel", listed)

    def _line(self, form: str, line: Entry | ListedCaption, number: str = "") -> str:
        """A line that leads somewhere; the style sheet puts the number of the page in the last
        part."""
        target = f"#{escaped(line.anchor)}"
        words = self.text.inlines(line.children)
        return (
            f'\n<li class="{form}"{self.text.origin(*line.children)}>{number}'
            f'<a href="{target}">{words}</a> <span class="pagina" data-kop="{target}"></span></li>'
        )
