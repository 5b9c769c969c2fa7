"""Takes out of a template what writing in Word leaves behind, and tells what must be done first.

Once it is in a template it would be in every document that is made of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from generator.word.body.xml import COMPATIBILITY, WORD_DRAWING
from generator.word.own.elements import Element, Finding, Story, remove, warning
from generator.word.package.wml import PARAGRAPH, w

CHANGES = frozenset(
    map(
        w,
        (
            *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"),
            *("pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "tblGridChange"),
            *("trPrChange", "tcPrChange", "tblPrExChange", "numberingChange"),
        ),
    )
)
"""Tracked changes (ECMA-376 17.13.5)."""

OF_COMMENTS = frozenset(map(w, ("commentRangeStart", "commentRangeEnd", "commentReference")))
"""Where a comment stands (17.13.4)."""

TRACES = frozenset(map(w, ("proofErr", "lastRenderedPageBreak", "permStart", "permEnd")))
"""What Word notes for itself: what is misspelt, where a page ended, who may edit."""

OF_NOTES = frozenset(map(w, ("footnoteReference", "endnoteReference")))

TRACKED = "hier staat een bijgehouden wijziging; kies in Word Controleren > Accepteren"
HAS_NOTE = "hier staat een voetnoot of eindnoot; zet die tekst gewoon in de alinea"
COMMENTS_GO = "de opmerkingen gaan niet mee"

_BOOKMARKS = (w("bookmarkStart"), w("bookmarkEnd"))
_FIRST_BOOKMARK = 100_000
"""Clear of those that are written in the text of a document."""

_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_FALLBACK = f"{{{COMPATIBILITY}}}Fallback"
_DRAWING_ID = f"{{{WORD_DRAWING}}}docPr"


def must_be_settled(stories: Iterable[Story]) -> Iterator[Finding]:
    """What somebody must decide on first: tracked changes, and notes of the template itself."""
    for story in stories:
        for tags, message in ((CHANGES, TRACKED), (OF_NOTES, HAS_NOTE)):
            found = next(story.root.iter(*tags), None)
            if found is not None:
                yield Finding(message, _near(story, found))


def without_traces(stories: Iterable[Story]) -> Iterator[Finding]:
    """Take away what Word notes for itself; tells of what somebody wrote."""
    drawing, bookmark = count(1), count(_FIRST_BOOKMARK)
    commented = False
    for story in stories:
        for gone in list(story.root.iter(*TRACES, *OF_COMMENTS, _FALLBACK)):
            commented = commented or gone.tag in OF_COMMENTS
            remove(gone)
        _without_numbers_of_word(story.root)
        _own_bookmarks(story.root, bookmark)
        for one in story.root.iter(_DRAWING_ID):
            one.set("id", str(next(drawing)))
    if commented:
        yield warning(COMMENTS_GO)


def _near(story: Story, found: Element) -> str:
    """The place of what may stand in a paragraph or around it."""
    inside = next(iter((*found.iterancestors(PARAGRAPH), *found.iter(PARAGRAPH))), None)
    return story.where(inside) if inside is not None else story.title


def _without_numbers_of_word(root: Element) -> None:
    """The numbers of paragraphs and of saves; in a loop they would no longer be each its own."""
    for element in root.iter():
        for name in map(str, list(element.attrib)):
            if name.startswith((f"{{{_W14}}}", w("rsid"))):
                del element.attrib[name]


def _own_bookmarks(root: Element, numbers: Iterator[int]) -> None:
    """Bookmarks to which something in the part refers get a number that nothing else has; the
    others go, since in a loop there would be several of the same name (17.13.6)."""
    asked = " ".join(
        (element.text or "") + element.get(w("anchor"), "") + element.get(w("instr"), "")
        for element in root.iter(w("instrText"), w("hyperlink"), w("fldSimple"))
    )
    kept: dict[str, str] = {}
    for mark in list(root.iter(*_BOOKMARKS)):
        number, name = mark.get(w("id"), ""), mark.get(w("name"))
        if name and name in asked:
            kept[number] = str(next(numbers))
        if number in kept:
            mark.set(w("id"), kept[number])
        else:
            remove(mark)
