"""Checks of what somebody meets who goes on in a Word file: styles, and places to type in."""

from __future__ import annotations

from collections.abc import Iterator

from keuring.checks import word_check
from keuring.word_file import DOCUMENT, WordFile, find, name, text_of, value, values
from keuring.word_styles import Styles

MOST_OFFERED = 20
"""So many styles fit in the gallery of Word without scrolling for long."""

UNSEEN_SIZE = 8
"""Letters of less than four points (in half points, 17.3.2.38) nobody reads."""

STYLES = "word/styles.xml"


@word_check
def the_gallery_is_short(word: WordFile) -> Iterator[str]:
    """Only styles that one chooses are offered (17.7.4.14), in an order (17.7.4.19), and those that
    Word has by itself are not shown among them (17.7.4.5)."""
    styles = word.tree(STYLES)
    offered = find(styles, "w:style[w:qFormat]")
    if len(offered) > MOST_OFFERED:
        yield f"{len(offered)} stijlen staan in de galerie"
    for style in find(styles, "w:style[not(w:uiPriority)]"):
        yield f"stijl {value(style, '@w:styleId')} heeft geen plaats in de lijst van stijlen"
    if value(styles, "w:latentStyles/@w:defSemiHidden") != "1":
        yield "alle stijlen van Word zelf staan tussen die van de huisstijl"


@word_check
def typing_on_is_seen(word: WordFile) -> Iterator[str]:
    """After any paragraph one types on in letters that one sees (17.7.4.10)."""
    styles = Styles(word)
    for style in find(word.tree(STYLES), "w:style[@w:type='paragraph']"):
        own = value(style, "@w:styleId")
        following = value(style, "w:next/@w:val") or own
        if styles.size(following) < UNSEEN_SIZE:
            yield f"na een alinea in stijl {own} typt men in {following}, dat niemand ziet"


@word_check
def unseen_paragraphs_are_needed(word: WordFile) -> Iterator[str]:
    """An empty paragraph that nobody sees, and so in which one types unseen, stands only where
    Word needs one: behind a table, and where a table of contents ends."""
    styles = Styles(word)
    for paragraph in find(word.tree(DOCUMENT), "w:body/w:p"):
        style, before = value(paragraph, "w:pPr/w:pStyle/@w:val"), paragraph.getprevious()
        is_unseen = styles.size(style) < UNSEEN_SIZE and not find(paragraph, ".//w:drawing")
        behind = before is not None and before.tag in (name("w:tbl"), name("w:sdt"))
        if is_unseen and not behind and not text_of(paragraph).strip():
            yield f"een alinea in stijl {style} die niemand ziet, achter gewone tekst"


@word_check
def nothing_ends_in_a_table(word: WordFile) -> Iterator[str]:
    """Behind a last table Word puts a paragraph of full height, perhaps on a page of its own."""
    body = find(word.tree(DOCUMENT), "w:body")[0]
    last = find(body, "*[not(self::w:sectPr)][last()]")
    if last and last[0].tag == name("w:tbl"):
        yield "het document eindigt met een tabel, zonder alinea erachter"


@word_check
def headings_are_those_of_word(word: WordFile) -> Iterator[str]:
    """A heading below the title has the style of its level that Word has by itself: to those alone
    it refers, and only those are headings to many other programs."""
    styles = Styles(word)
    for paragraph in find(word.tree(DOCUMENT), ".//w:p"):
        style = value(paragraph, "w:pPr/w:pStyle/@w:val")
        level = styles.outline_level(style)
        if level and level > 1 and styles.name(style).lower() != f"heading {level}":
            yield f"kop '{text_of(paragraph)}' is van een eigen stijl: {styles.name(style)}"


@word_check
def what_is_added_is_of_the_house(word: WordFile) -> Iterator[str]:
    """A table and a line of text that one adds are in the house style (17.15.1.23, 17.15.1.19), and
    a list that one begins by a style has its sign or number from there."""
    settings, styles = word.tree("word/settings.xml"), Styles(word)
    for place, kind in (("defaultTableStyle", "table"), ("clickAndTypeStyle", "paragraph")):
        if value(settings, f"w:{place}/@w:val") not in styles.of_kind(kind):
            yield f"w:{place} noemt geen stijl van het document"
    for called in ("List Bullet", "List Number"):
        found = values(word.tree(STYLES), f"w:style[w:name/@w:val='{called}']/@w:styleId")
        if not any(styles.num_id(one) for one in found):
            yield f"de stijl '{called}' geeft geen opsomming"
