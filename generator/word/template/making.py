"""From the frame of a document to the body, headers and footers of its Word template."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

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
from generator.style import heading_roles, page_roles, text_roles
from generator.style.house import HouseStyle
from generator.style.pages import Blad
from generator.talen import NEDERLANDS, Taal
from generator.word.body import reserved
from generator.word.body.bound import BOUND, bound
from generator.word.body.xml import NEW_PAGE, numbered
from generator.word.package.logo import logo
from generator.word.template.recipe import Recipe, initials, paragraph, reference, run, tag

HEADING = heading_roles.HEADINGS[1]

STYLES = {
    Slot.TITLE: heading_roles.TITLE.id,
    Slot.SUBTITLE: heading_roles.NOTA_PURPOSE.id,
    Slot.SUBJECT: heading_roles.SUBJECT.id,
    Slot.HEADING: HEADING.id,
    Slot.NUMBERED_HEADING: HEADING.id,
    Slot.SUBHEADING: heading_roles.HEADINGS[2].id,
    Slot.CONTENTS_HEADING: heading_roles.CONTENTS_HEADING.id,
    Slot.TEXT: text_roles.BODY_TEXT.id,
    Slot.ADDRESSEE: page_roles.ADDRESSEE.id,
    Slot.NOTA_WORD: heading_roles.NOTA_WORD.id,
}
"""The style of each slot."""

COLUMN_STYLES = {
    ColumnSlot.SENDER: page_roles.COLOPHON_FIRST.id,
    ColumnSlot.LABEL: page_roles.COLOPHON_LABEL.id,
    ColumnSlot.TEXT: page_roles.COLOPHON.id,
}


def recipe_of(frame: Frame, style: HouseStyle, taal: Taal = NEDERLANDS) -> Recipe:
    """The recipe of the template of that frame, which is in that language, in that house style."""
    return _Maker(frame, Recipe(style, taal)).made()


@dataclass
class _Maker:
    """Puts a recipe together; ``footers`` are the relations of those of each page."""

    frame: Frame
    recipe: Recipe
    footers: dict[Page, str] = field(default_factory=dict)

    def made(self) -> Recipe:
        first, following = self.frame.first, self.frame.following
        self.recipe.add(*self._parts(first.parts, tags.page(first)))
        end = self._turned(first, self._first_end(first.page), "")
        if following and following[0].begins_when:
            end = _when(following[0].begins_when, end)
        self.recipe.add(end)
        empty = self._empty_header() if following else ""
        for sheet in following:
            self.recipe.add(*self._following(sheet, empty))
        self.recipe.add_turned_edges(_runs(self.frame.footer, self.recipe.taal))
        return self.recipe

    def _first_end(self, page: Page) -> str:
        """The first page has the logo; those after it repeat lines of the reference column."""
        if not self.frame.letterhead:
            return self.recipe.section_end(self._blad(page), self._footer(page))
        name = _tagged(self.frame.letterhead)
        first = self.recipe.edge("header", logo(self.recipe.style, name))
        lines = [
            line for part in self.frame.repeated() for line in _column_part(part, self.recipe.taal)
        ]
        column = self.recipe.column(lines, self.recipe.style.kolom.vervolg_boven)
        following = self.recipe.edge("header", column, paragraph(page_roles.HEADER.id, ""))
        references = (
            reference("header", "default", following)
            + reference("header", "first", first)
            + self._footer(page)
            + self._footer(page, "first")
        )
        return self.recipe.section_end(self._blad(page), references, first_differs=True)

    def _empty_header(self) -> str:
        """A header without words, for pages after those whose header says something."""
        if not self.frame.letterhead:
            return ""
        return reference(
            "header", "default", self.recipe.edge("header", paragraph(page_roles.HEADER.id, ""))
        )

    def _following(self, sheet: Sheet, header: str) -> list[str]:
        end = self._turned(sheet, self._end(sheet.page, header), header)
        made = [*self._parts(sheet.parts, tags.page(sheet)), end]
        return _loop(*sheet.each, made) if sheet.each else made

    def _turned(self, sheet: Sheet, end: str, header: str) -> str:
        """The end of a section, or that of wide pages when a field says so."""
        if sheet.wide_when is None:
            return end
        wide = self._end(sheet.wide, header)
        return "".join([tag(f"if {sheet.wide_when.name}"), wide, tag("else"), end, tag("endif")])

    def _end(self, page: Page, header: str) -> str:
        return self.recipe.section_end(self._blad(page), header + self._footer(page))

    def _footer(self, page: Page, which: str = "default") -> str:
        if page not in self.footers:
            self.footers[page] = self.recipe.footer(
                self._blad(page), _runs(self.frame.footer, self.recipe.taal)
            )
        return reference("footer", which, self.footers[page])

    @property
    def _styles(self) -> Mapping[Slot, str]:
        """The style of each slot in this frame and this house style."""
        if self.frame.first.page is Page.READING and self.recipe.style.titellijnen:
            return STYLES | {Slot.TITLE: heading_roles.TITLE_RULED.id}
        return STYLES

    def _number_of(self, slot: Slot) -> str:
        """What counts the headings of that slot; nothing for any other."""
        if slot is not Slot.NUMBERED_HEADING:
            return ""
        from_zero = self.frame.from_zero
        return numbered(reserved.HEADING_FROM_ZERO_NUM if from_zero else reserved.HEADING_NUM)

    def _blad(self, page: Page) -> Blad:
        return self.recipe.style.bladen.van(page.value)

    def _parts(self, parts: Iterable[FramePart], page: str) -> list[str]:
        """The parts; ``page`` is what gives the name of the page that they stand on."""
        return [xml for part in parts for xml in self._part(part, page)]

    def _part(self, part: FramePart, page: str) -> Iterable[str]:
        match part:
            case Say(slot, words, new_page_when):
                return self._say(slot, _tagged(words), new_page_when)
            case Show(fields):
                return [
                    paragraph(text_roles.BODY_TEXT.id, f"{{{{p {tags.blocks(fields, page)} }}}}")
                ]
            case Initials(row):
                return _loop(row, tags.ROW.name, [initials(self.recipe.style, self.recipe.taal)])
            case ReferenceColumn(column):
                lines = [line for one in column for line in _column_part(one, self.recipe.taal)]
                return [self.recipe.column(lines, self.recipe.style.kolom.boven)]
            case When(condition, inside):
                return [_when(condition, "".join(self._parts(inside, page)))]
            case Each(row, name, inside):
                return _loop(row, name, self._parts(inside, page))

    def _say(self, slot: Slot, words: str, new_page_when: Field | None) -> list[str]:
        style, number = self._styles[slot], self._number_of(slot)
        usual = paragraph(style, words, number)
        if new_page_when is None:
            return [usual]
        begins = paragraph(style, words, NEW_PAGE + number)
        return [tag(f"if {new_page_when.name}"), begins, tag("else"), usual, tag("endif")]


def _column_part(part: ColumnPart, taal: Taal) -> list[tuple[str, str]]:
    """The runs of each line with its style; a tag takes the place of a whole line."""
    lines = [line for one in part.lines for line in _column_line(one, taal)]
    if part.when is None:
        return lines
    label = COLUMN_STYLES[ColumnSlot.LABEL]
    return [(label, run(f"{{%p if {part.when.name} %}}")), *lines, (label, run("{%p endif %}"))]


def _column_line(line: ColumnLine, taal: Taal) -> list[tuple[str, str]]:
    style = COLUMN_STYLES[line.slot]
    if line.each is None:
        return [(style, _runs(line.words, taal))]
    return [
        (style, run(f"{{%p for {tags.ONE.name} in {line.each.name} %}}")),
        (style, run(tags.line(tags.ONE))),
        (style, run("{%p endfor %}")),
    ]


def _runs(words: Words, taal: Taal) -> str:
    """Words as runs; a field that an office fills in is typed once for all its places."""
    match words:
        case (Field(name),) if name in BOUND:
            return bound(name, run(_tagged(words)), taal)
        case _:
            return run(_tagged(words))


def _tagged(words: Words) -> str:
    """Fixed words, and a tag for each line between them."""
    return "".join(tags.line(one) if isinstance(one, Field) else one for one in words)


def _when(condition: Field, xml: str) -> str:
    return tag(f"if {condition.name}") + xml + tag("endif")


def _loop(row: Field, name: str, xml: Iterable[str]) -> list[str]:
    return [tag(f"for {name} in {row.name}"), *xml, tag("endfor")]
