"""The paragraph styles of a Word file: the roles, with what only Word must be told of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.content.colour import Colour
from generator.content.units import points_to_twips, twips
from generator.style import heading_roles, page_roles, roles, table_roles, text_roles
from generator.style.house import HouseStyle
from generator.style.pages import Blad
from generator.style.role import Role
from generator.style.settings import Letter
from generator.word.body import reserved
from generator.word.body.run_forms import size
from generator.word.body.xml import NEW_PAGE
from generator.word.package.gallery import place_of
from generator.word.package.style_forms import letters_of, named
from generator.word.package.typing_on import next_of

HIDDEN = Letter(grootte=1, regel=1)
"""For a paragraph that must be there and not be seen."""


@dataclass(frozen=True)
class Extra:
    """What Word must be told of a role besides its looks, as XML (ECMA-376 17.3.1).

    ``letter`` is its size where the house style has none for it.
    """

    letter: Letter | None = None
    new_page: str = ""
    widows: str = ""
    numbered: str = ""
    lines: str = ""
    tabs: str = ""
    indent: str = ""
    outline: str = ""


NOTHING = Extra()


def paragraph_styles(style: HouseStyle) -> str:
    """All paragraph styles of a Word file in that house style."""
    extras = dict(_extras(style))
    return "".join(_paragraph(role, extras.get(role, NOTHING), style) for role in roles.PARAGRAPHS)


def _paragraph(role: Role, extra: Extra, style: HouseStyle) -> str:
    """A style; the properties of a paragraph have a fixed order (17.3.1.26)."""
    letter = extra.letter or style.letters.van_rol(role)
    base = role.base or (text_roles.NORMAL if role is not text_roles.NORMAL else None)
    based = f'<w:basedOn w:val="{base.id}"/>' if base else ""
    after = next_of(role)
    following = "" if after is role else f'<w:next w:val="{after.id}"/>'
    properties = (
        ("<w:keepNext/>" if role.keep.with_next else "")
        + ("<w:keepLines/>" if role.keep.lines else "")
        + extra.new_page
        + extra.widows
        + extra.numbered
        + extra.lines
        + extra.tabs
        + ("<w:suppressAutoHyphens/>" if role.whole_words else "")
        + (_spacing(letter) if letter else "")
        + extra.indent
        + (f'<w:jc w:val="{role.align.value}"/>' if role.align else "")
        + extra.outline
    )
    form = letters_of(role, style) + (size(letter.grootte) if letter else "")
    kind = "paragraph" if base else 'paragraph" w:default="1'
    said = based + following + place_of(role)
    inside = f"{said}<w:pPr>{properties}</w:pPr><w:rPr>{form}</w:rPr>"
    return named(kind, role, inside)


def _spacing(letter: Letter) -> str:
    before, after, line = map(points_to_twips, (letter.voor, letter.na, letter.regel))
    return (
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="atLeast"/>'
    )


def _extras(style: HouseStyle) -> Iterator[tuple[Role, Extra]]:
    for group in (_text, _headings, _contents, _pages):
        yield from group(style).items()
    for names in (text_roles.LIST_CONTINUED, table_roles.TABLE_CONTINUED):
        for level, role in enumerate(names, start=1):
            yield role, Extra(indent=_indent(twips(style.inspringing) * level))


def _text(style: HouseStyle) -> Mapping[Role, Extra]:
    step = twips(style.inspringing)
    plain = style.letters.tekst
    return {
        text_roles.BODY_TEXT: Extra(widows="<w:widowControl/>"),
        text_roles.LIST_BULLET: Extra(numbered=_numbered(reserved.BULLETS_NUM)),
        text_roles.LIST_NUMBER: Extra(numbered=_numbered(reserved.LIST_NUMBER_NUM)),
        text_roles.INTRODUCING_WIDE: Extra(indent=_as_wide_as_tables(style.bladen.nota)),
        text_roles.QUOTE: Extra(indent=f'<w:ind w:left="{step}" w:right="{step}"/>'),
        table_roles.TABLE_QUOTE: Extra(indent=_indent(step)),
        table_roles.TABLE_END: Extra(Letter(grootte=plain.grootte, regel=plain.regel)),
        text_roles.FIGURE_LONG: Extra(HIDDEN),
    }


def _headings(style: HouseStyle) -> Mapping[Role, Extra]:
    """Headings, of which Word knows the level, and the numbers that it gives them."""
    numbers = {
        heading_roles.HEADING_NUMBERED: reserved.HEADING_NUM,
        heading_roles.HEADING_FROM_ZERO: reserved.HEADING_FROM_ZERO_NUM,
    }
    return {
        **{
            role: Extra(outline=f'<w:outlineLvl w:val="{level}"/>')
            for level, role in enumerate(heading_roles.HEADINGS)
        },
        **{role: Extra(numbered=_numbered(number)) for role, number in numbers.items()},
        heading_roles.TITLE_RULED: Extra(lines=_lines_around(style)),
        heading_roles.ANNEX_HEADING: Extra(new_page=NEW_PAGE),
    }


def _numbered(number: int) -> str:
    """The number comes with the style; its level is the one that names the style (17.9.23)."""
    return f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'


def _lines_around(style: HouseStyle) -> str:
    """Lines above and under a paragraph (17.3.1.24): eighths of a point thick, points away."""
    lines = style.titellijnen
    if lines is None:
        return ""
    colour = style.kleuren.palet[Colour.HOOFD]
    form = f'w:sz="{round(8 * lines.dikte)}" w:space="{round(lines.ruimte)}" w:color="{colour}"'
    return f'<w:pBdr><w:top w:val="single" {form}/><w:bottom w:val="single" {form}/></w:pBdr>'


def _contents(style: HouseStyle) -> Mapping[Role, Extra]:
    """The lines of a table of contents, each further in, and the paragraph that closes it."""
    step, end = twips(style.kopnummer), twips(style.bladen.lezen.tekstbreedte)

    def line(left: int) -> Extra:
        tabs = (
            f'<w:tabs><w:tab w:val="left" w:pos="{left}"/>'
            f'<w:tab w:val="right" w:leader="dot" w:pos="{end}"/></w:tabs>'
        )
        return Extra(tabs=tabs, indent=f'<w:ind w:left="{left}" w:hanging="{step}"/>')

    lines = {role: line(step * level) for level, role in enumerate(heading_roles.CONTENTS, start=1)}
    return {
        **lines,
        heading_roles.LISTED_CAPTION: Extra(indent=f'<w:ind w:left="{step}" w:hanging="{step}"/>'),
        heading_roles.CONTENTS_END: Extra(HIDDEN),
    }


def _pages(style: HouseStyle) -> Mapping[Role, Extra]:
    """Footers with their tab, by the page that they are for."""
    pages = style.bladen
    return {
        page_roles.FOOTER: Extra(tabs=_right_tab(pages.staand)),
        page_roles.FOOTER_WIDE: Extra(tabs=_right_tab(pages.liggend)),
        page_roles.FOOTER_READING: Extra(tabs=_right_tab(pages.lezen)),
        page_roles.SECTION_END: Extra(HIDDEN),
    }


def _right_tab(page: Blad) -> str:
    """A tab at the right end of a footer, which runs between equal margins."""
    end = twips(page.breedte - 2 * page.links)
    return f'<w:tabs><w:tab w:val="right" w:pos="{end}"/></w:tabs>'


def _as_wide_as_tables(page: Blad) -> str:
    """Out of the text, up to where a wide table ends."""
    return f'<w:ind w:right="-{twips(page.tabelbreedte - page.tekstbreedte)}"/>'


def _indent(left: int) -> str:
    return f'<w:ind w:left="{left}"/>'
