"""Takes away form that only repeats what a style says; of what is left it is told.

LibreOffice writes out what it takes from a style, in cells above all. A later change of the style
would not be seen there (ECMA-376 17.7.2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from generator.style.tables import TABLES
from generator.style.text_roles import NORMAL
from generator.word.own.elements import Element, Finding, Story, said, warning
from generator.word.own.tags import is_of_tags
from generator.word.package.wml import VALUE, value_of, w

OWN_FORM = (
    "hier staat opmaak los van een stijl ({}){}; zet die in de stijl, anders is ze hier niet mee te"
    " veranderen"
)
MORE = ", en nog op {} andere plekken"
HEIGHT_LET_GO = "de vaste hoogte van een kader is losgelaten, zodat er geen tekst wegvalt"

OF_PARAGRAPHS = frozenset(
    map(w, ("pStyle", "numPr", "framePr", "sectPr", "bidi", "rPr", "pageBreakBefore"))
)
OF_WORDS = frozenset(map(w, ("rStyle", "noProof", "rtl", "cs", "lang")))
"""Properties that are no form: a style, a place, what words are."""

REPEATED = ("jc", "spacing", "ind")
"""Properties of paragraphs that are written out beside a style that says the same."""

SAID_BY_STYLE = frozenset(map(w, ("jc", "tblInd", "tblCellMar", "tblBorders", "tcMar", "vAlign")))
"""What the style of a table of the house says of it and of its cells."""

NAMES = {
    "b": "vet",
    "i": "cursief",
    "u": "onderstreept",
    "sz": "lettergrootte",
    "color": "kleur",
    "rFonts": "lettertype",
    "jc": "uitlijning",
    "ind": "inspringing",
    "spacing": "witruimte",
}

_TABLES = {look.id for look in TABLES}
_RUN, _RUN_FORM, _PARAGRAPH_FORM = w("r"), w("rPr"), w("pPr")
_LINES = w("tcBorders")
"""The lines of one cell: our own tables leave some out, so only empty ones say nothing."""
_FRAME = w("framePr")
_USUAL = {"", "0", "left"}
"""What a style means that says nothing of a space or side."""


def without_repeated_form(stories: Iterable[Story], styles: Element) -> Iterator[Finding]:
    """Take away what repeats a style, and tell of what does not."""
    by_id = {one.get(w("styleId"), ""): one for one in styles.iterchildren(w("style"))}
    font = _default_font(styles)
    left: list[tuple[str, str]] = []
    let_go = False
    for story in stories:
        for paragraph in story.paragraphs():
            _styled(paragraph, by_id)
        for run in story.root.iter(_RUN):
            _plain_run(run, font)
        for table in story.root.iter(w("tbl")):
            if value_of(table, "tblPr/tblStyle") in _TABLES:
                _plain_table(table)
        for frame in story.root.iter(_FRAME):
            if frame.get(w("hRule")) == "exact":
                del frame.attrib[w("hRule")], frame.attrib[w("h")]
                let_go = True
        left.extend(_left(story))
    if let_go:
        yield warning(HEIGHT_LET_GO)
    if left:
        (where, form), others = left[0], len(left) - 1
        yield warning(OWN_FORM.format(form, MORE.format(others) if others else ""), where)


def _styled(paragraph: Element, styles: dict[str, Element]) -> None:
    """A paragraph with a style, without the form of its mark or what is usual anyhow."""
    properties = paragraph.find(_PARAGRAPH_FORM)
    if properties is None:
        properties = etree.Element(_PARAGRAPH_FORM)
        paragraph.insert(0, properties)
    if properties.find(w("pStyle")) is None:
        style = etree.Element(w("pStyle"))
        style.set(VALUE, NORMAL.id)
        properties.insert(0, style)
    for mark in properties.findall(_RUN_FORM):
        properties.remove(mark)
    for widows in properties.findall(w("widowControl")):
        if widows.get(VALUE) is None:
            properties.remove(widows)
    chosen = value_of(properties, "pStyle")
    for name in REPEATED:
        one = properties.find(w(name))
        if one is not None and _repeats(one, name, chosen, styles):
            properties.remove(one)


def _repeats(form: Element, name: str, style: str, styles: dict[str, Element]) -> bool:
    """Whether a style says all that stands there."""
    return all(
        _same(str(said_here), _inherited(style, styles, name, str(attribute)))
        for attribute, said_here in form.attrib.items()
    )


def _same(here: str, in_style: str) -> bool:
    return here == in_style or {here, in_style} <= _USUAL


def _inherited(style: str, styles: dict[str, Element], name: str, attribute: str) -> str:
    """What a style says of a property, or the style that it builds on."""
    seen: set[str] = set()
    while style in styles and style not in seen:
        seen.add(style)
        found = styles[style].find(f"{_PARAGRAPH_FORM}/{w(name)}")
        if found is not None and (value := found.get(attribute)):
            return value
        style = value_of(styles[style], "basedOn")
    return ""


def _plain_run(run: Element, font: str) -> None:
    form = run.find(_RUN_FORM)
    if form is None:
        return
    for kern in form.findall(w("kern")):
        if kern.get(VALUE) == "0":
            form.remove(kern)
    for letters in form.findall(w("rFonts")):
        if letters.get(w("ascii"), font) == font == letters.get(w("hAnsi"), font):
            form.remove(letters)
    if not len(form):
        run.remove(form)


def _plain_table(table: Element) -> None:
    for form in table.iter(w("tblPr"), w("tcPr")):
        for one in list(form):
            if one.tag in SAID_BY_STYLE or (one.tag == _LINES and not len(one)):
                form.remove(one)


def _left(story: Story) -> Iterator[tuple[str, str]]:
    """Where form is left, and which, for paragraphs that are there when it is filled."""
    for paragraph in story.paragraphs():
        if is_of_tags(paragraph):
            continue
        found = [
            one
            for form in paragraph.findall(_PARAGRAPH_FORM)
            for one in form
            if one.tag not in OF_PARAGRAPHS
        ]
        for form in paragraph.findall(f"{_RUN}/{_RUN_FORM}"):
            found += [one for one in form if one.tag not in OF_WORDS]
        names = [NAMES[name] for one in found if (name := etree.QName(one).localname) in NAMES]
        if names and said(paragraph).strip():
            yield story.where(paragraph), ", ".join(dict.fromkeys(names))


def _default_font(styles: Element) -> str:
    letters = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('rFonts')}")
    return "" if letters is None else letters.get(w("ascii"), "")
