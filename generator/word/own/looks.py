"""What of the looks of a template would differ on another computer, or for who cannot see it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.foreign.xml import xml_tree
from generator.style.house import HouseStyle
from generator.style.tables import INITIALS
from generator.word.body.marks import DECORATION
from generator.word.body.xml import DECORATIVE, DRAWING, WORD_DRAWING, declared
from generator.word.own.elements import Element, Finding, Story, remove, said, warning
from generator.word.package.wml import PARAGRAPH, VALUE, value_of, w
from generator.word.template.recipe import INITIALS_DESCRIPTION

OTHER_FONT = (
    "het lettertype '{}' staat niet in de huisstijl en reist niet mee; wie het niet heeft, ziet een"
    " ander. Kies een lettertype van de huisstijl: {}"
)
OTHER_LANGUAGE = (
    "deze woorden staan als '{}', en zo worden ze nagekeken en voorgelezen; kies in Word"
    " Controleren > Taal"
)
LANGUAGE_SET = "de taal van het sjabloon was '{}' en is nu '{}'"
NO_DESCRIPTION = (
    "dit plaatje heeft geen alternatieve tekst; geef het die (rechtsklik > Alternatieve tekst"
    " weergeven), of kies daar 'Als decoratief markeren'"
)
FLOATS = (
    "dit plaatje staat los van de tekst, en dan slaat een voorleesprogramma het over; kies bij"
    " 'Tekstterugloop' voor 'In tekstregel', of markeer het als decoratief"
)

NO_TABLE_DESCRIPTION = (
    "deze tabel heeft geen alternatieve tekst; geef die in Word (Indeling > Eigenschappen >"
    " Alternatieve tekst), zodat ook wie niet ziet, weet wat erin staat"
)

_PROPERTIES = f"{{{WORD_DRAWING}}}docPr"
_ANCHOR = f"{{{WORD_DRAWING}}}anchor"
_DECORATIVE = f"{{{DECORATIVE}}}decorative"
_THEME_FONTS = {"major": "majorFont", "minor": "minorFont"}


def fonts_travel(
    stories: Iterable[Story], styles: Element, theme: bytes, style: HouseStyle
) -> Iterator[Finding]:
    """Every font that the text is in is one of the house style."""
    letters = style.lettertype
    own = (letters.familie, letters.familie_licht)
    known = {*own, letters.terugval, *(other.familie for other in letters.andere)}
    told: set[str] = set()
    fonts = _theme_fonts(theme)
    places = [(story.where, story.root) for story in stories]
    for root in _used(styles, [root for _, root in places]):
        for font in _fonts(root, fonts) - known - told:
            told.add(font)
            where = f"stijl '{value_of(root, 'name')}'" if root.tag == w("style") else ""
            yield warning(OTHER_FONT.format(font, " of ".join(own)), where)
    for where_of, root in places:
        for run in root.iter(w("rFonts")):
            for font in _fonts(run, fonts) - known - told:
                told.add(font)
                paragraph = next(run.iterancestors(PARAGRAPH), None)
                where = "" if paragraph is None else where_of(paragraph)
                yield warning(OTHER_FONT.format(font, " of ".join(own)), where)


def in_one_language(stories: Iterable[Story], styles: Element, language: str) -> Iterator[Finding]:
    """The language of the house style is that of all text; other words name theirs."""
    for default in styles.findall(f"{w('docDefaults')}//{w('lang')}"):
        before = default.get(VALUE, "")
        if before != language:
            default.set(VALUE, language)
            default.set(w("eastAsia"), language)
            yield warning(LANGUAGE_SET.format(before, language))
    for said_again in styles.findall(f"{w('style')}//{w('lang')}"):
        remove(said_again)
    for story in stories:
        told: set[Element] = set()
        for one in list(story.root.iter(w("lang"))):
            other = one.get(VALUE, language)
            paragraph = next(one.iterancestors(PARAGRAPH), None)
            if other == language:
                remove(one)
            elif paragraph is not None and paragraph not in told and said(paragraph).strip():
                told.add(paragraph)
                yield warning(OTHER_LANGUAGE.format(other), story.where(paragraph))


def pictures_are_described(stories: Iterable[Story]) -> Iterator[Finding]:
    """Each picture says what is on it or is decoration; what says something stands in the text."""
    for story in stories:
        for properties in story.root.iter(_PROPERTIES):
            if properties.find(f".//{_DECORATIVE}[@val='1']") is not None:
                continue
            floats = next(properties.iterancestors(_ANCHOR), None) is not None
            if not properties.get("descr", "").strip() and floats and story.title:
                _decorate(properties)  # the logo of a letterhead, which LibreOffice forgot
                continue
            paragraph = next(properties.iterancestors(PARAGRAPH), story.root)
            if not properties.get("descr", "").strip():
                yield Finding(NO_DESCRIPTION, story.where(paragraph))
            elif floats and not story.title:
                yield Finding(FLOATS, story.where(paragraph))


def tables_are_described(stories: Iterable[Story]) -> Iterator[Finding]:
    """Each table says what is in it (17.4.47); of the boxes for initials that is known."""
    for story in stories:
        for table in story.root.iter(w("tbl")):
            properties = table.find(w("tblPr"))
            if properties is None or value_of(properties, "tblDescription").strip():
                continue
            if value_of(properties, "tblStyle") == INITIALS.id:
                description = properties.makeelement(
                    w("tblDescription"), {VALUE: INITIALS_DESCRIPTION}
                )
                properties.append(description)
            else:
                paragraph = next(table.iter(PARAGRAPH), story.root)
                yield Finding(NO_TABLE_DESCRIPTION, story.where(paragraph))


def _decorate(properties: Element) -> None:
    around = f"<x {declared(a=DRAWING)}>{DECORATION}</x>"
    for old in properties.findall(f"{{{DRAWING}}}extLst"):
        properties.remove(old)
    properties.set("descr", "")
    properties.extend(list(xml_tree(around.encode())))


def _used(styles: Element, roots: Iterable[Element]) -> Iterator[Element]:
    """The defaults, and the styles in which text is set or on which those build."""
    by_id = {one.get(w("styleId"), ""): one for one in styles.iterchildren(w("style"))}
    names = (w("pStyle"), w("rStyle"), w("tblStyle"))
    asked = {one.get(VALUE, "") for root in roots for one in root.iter(*names)}
    while more := {value_of(by_id[one], "basedOn") for one in asked & {*by_id}} - asked - {""}:
        asked |= more
    defaults = styles.find(w("docDefaults"))
    if defaults is not None:
        yield defaults
    yield from (style for name, style in by_id.items() if name in asked)


def _fonts(root: Element, theme: dict[str, str]) -> set[str]:
    """The fonts that are named for Latin letters (ECMA-376 17.3.2.26)."""
    found = set()
    for one in root.iter(w("rFonts")):
        for name in ("ascii", "hAnsi"):
            by_theme = one.get(w(f"{name}Theme"), "")
            found.add(theme.get(by_theme[:5], "") if by_theme else one.get(w(name), ""))
    return found - {""}


def _theme_fonts(theme: bytes) -> dict[str, str]:
    """The fonts of titles and of text that the theme has (20.1.4.1.18)."""
    root = xml_tree(theme)
    found = {}
    for word, name in _THEME_FONTS.items():
        latin = root.find(f".//{{{DRAWING}}}{name}/{{{DRAWING}}}latin")
        found[word] = "" if latin is None else latin.get("typeface", "")
    return found
