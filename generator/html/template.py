"""From the frame of a document to the HTML template of its PDF: fixed words and order, no form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import escape

from generator.frame import tags
from generator.frame.parts import (
    ColumnLine,
    ColumnPart,
    ColumnSlot,
    Each,
    Field,
    Frame,
    FramePart,
    Initials,
    Page,
    ReferenceColumn,
    Say,
    Sheet,
    Show,
    Slot,
    When,
    Words,
)
from generator.frame.sandbox import ORIGIN_FILTER
from generator.html.body import NEW_PAGE

ELEMENTS = {
    Slot.TITLE: ("h1", ""),
    Slot.SUBTITLE: ("p", "doel"),
    Slot.SUBJECT: ("p", "onderwerp"),
    Slot.HEADING: ("h2", ""),
    Slot.NUMBERED_HEADING: ("h2", "genummerd"),
    Slot.SUBHEADING: ("h3", ""),
    Slot.CONTENTS_HEADING: ("h2", ""),
    Slot.TEXT: ("p", ""),
    Slot.ADDRESSEE: ("p", "aan"),
    Slot.NOTA_WORD: ("h1", "nota"),
}
"""The element and the class of each slot."""

COLUMN_CLASSES = {ColumnSlot.SENDER: "afzender", ColumnSlot.LABEL: "label", ColumnSlot.TEXT: ""}

END_IF = "{% endif %}"

FROM_ZERO = "vanaf-nul"
"""The class of a document whose headings are numbered 0, 1, 2."""


def html_template(frame: Frame) -> str:
    """The template, with a tag on a line of its own."""
    form = _page_class(frame.first) + (f" {FROM_ZERO}" if frame.from_zero else "")
    lines = (
        "{% extends basis %}",
        f"{{% block vorm %}}{form}{{% endblock %}}",
        "{% block inhoud %}",
        *_first(frame),
        *(line for sheet in frame.following for line in _following(sheet)),
        "{% endblock %}",
    )
    return "\n".join(lines) + "\n"


def _first(frame: Frame) -> list[str]:
    """The first pages. Wide ones are a section, since the pages around a text are upright."""
    column = [line for part in frame.repeated() for line in _column_part(part)]
    inside = [
        *(_within('<div class="vervolg">', column, "</div>") if column else ()),
        _element("div", "voet", frame.footer),
        *_letterhead(frame.letterhead),
        *_parts(frame.first.parts, tags.page(frame.first)),
    ]
    if frame.first.page is Page.WIDE:
        return _within(f'<section class="{Page.WIDE.value}">', inside, "</section>")
    return inside


def _letterhead(name: Words) -> list[str]:
    return ['<div class="logo"></div>', _element("p", "ministerie", name)] if name else []


def _following(sheet: Sheet) -> list[str]:
    """Pages that follow: a section, unless they do not begin."""
    page = tags.page(sheet)
    begin, end = f'<section class="{_page_class(sheet)}">', "</section>"
    if sheet.begins_when:
        begin, end = (_when(sheet.begins_when, tag) for tag in (begin, end))
    lines = _within(begin, _parts(sheet.parts, page), end)
    return _loop(*sheet.each, lines) if sheet.each else lines


def _page_class(sheet: Sheet) -> str:
    """The class that says which page it is: the name of that page, or the tag that gives it."""
    return f"{{{{ {tags.page(sheet)} }}}}" if sheet.wide_when else sheet.page.value


def _parts(parts: Iterable[FramePart], page: str) -> list[str]:
    """The parts; ``page`` is what gives the name of the page that they stand on."""
    return [line for part in parts for line in _part(part, page)]


def _part(part: FramePart, page: str) -> Iterable[str]:
    match part:
        case Say(slot, words, new_page_when):
            name, form = ELEMENTS[slot]
            if new_page_when:
                form = f"{form}{_when(new_page_when, f' {NEW_PAGE}')}"
            return [_element(name, form, words)]
        case Show(fields):
            return [f"{{{{ {tags.blocks(fields, page)} }}}}"]
        case Initials(field):
            return _initials(field)
        case ReferenceColumn(column):
            lines = [line for one in column for line in _column_part(one)]
            return _within('<div class="kolom">', lines, "</div>")
        case When(field, inside):
            return [_if(field), *_parts(inside, page), END_IF]
        case Each(field, name, inside):
            return _loop(field, name, _parts(inside, page))


def _initials(field: Field) -> list[str]:
    """A table for each row: whose initials are asked, and under it where they write them."""
    label = f'<th scope="col">{_element("p", "", (tags.ONE,))}</th>'
    labels = _within("<thead><tr>", _loop(tags.ROW, tags.ONE.name, [label]), "</tr></thead>")
    boxes = _within("<tbody><tr>", _loop(tags.ROW, tags.ONE.name, ["<td></td>"]), "</tr></tbody>")
    table = _within('<table class="parafen">', [*labels, *boxes], "</table>")
    return _loop(field, tags.ROW.name, table)


def _column_part(part: ColumnPart) -> Iterator[str]:
    lines = [line for one in part.lines for line in _column_line(one)]
    yield from _within(_if(part.when), lines, END_IF) if part.when else lines


def _column_line(line: ColumnLine) -> list[str]:
    form = COLUMN_CLASSES[line.slot]
    if line.each:
        return _loop(line.each, tags.ONE.name, [_element("p", form, (tags.ONE,))])
    return [_element("p", form, line.words)]


def _element(name: str, form: str, words: Words) -> str:
    form = f' class="{form}"' if form else ""
    return f"<{name}{form}{_origin(words)}>{_words(words)}</{name}>"


def _origin(words: Words) -> str:
    """The tag that gives the attribute of an element with those words; none for fixed words."""
    fields = tuple(one for one in words if isinstance(one, Field))
    return f"{{{{ {tags.row(fields)}|{ORIGIN_FILTER} }}}}" if fields else ""


def _words(words: Words) -> str:
    """A tag for fixed words, and one for each line between them."""
    return "".join(tags.line(one) if isinstance(one, Field) else _fixed(one) for one in words)


def _fixed(words: str) -> str:
    """The tag for fixed words; spaces and signs between two lines are the same in any language."""
    return tags.words(words) if any(map(str.isalnum, words)) else str(escape(words))


def _loop(field: Field, name: str, lines: Iterable[str]) -> list[str]:
    return _within(f"{{% for {name} in {field.name} %}}", lines, "{% endfor %}")


def _when(field: Field, tag: str) -> str:
    return f"{_if(field)}{tag}{END_IF}"


def _if(field: Field) -> str:
    return f"{{% if {field.name} %}}"


def _within(begin: str, lines: Iterable[str], end: str) -> list[str]:
    """The lines, two spaces in, between two others."""
    return [begin, *(f"  {line}" for line in lines), end]
