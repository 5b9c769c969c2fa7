"""A table of contents to WordprocessingML: a field that Word can make anew, filled in already.

The numbers of the pages are known beforehand (see ``Harvest.pages``). ``w:updateFields`` would
have Word find them, but it asks the reader about that each time the file is opened.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.content.inline import Text
from generator.content.tree import Entry
from generator.style import heading_roles
from generator.word.body.harvest import Harvest
from generator.word.body.text import TextWriter
from generator.word.body.xml import FIELD_END, field, field_start, paragraph, run

_TAB = run("<w:tab/>")


def bookmarked(runs: str, anchor: str, harvest: Harvest) -> str:
    """The runs of a heading within the bookmark that contents lead to (ECMA-376 17.13.6.2)."""
    if not anchor:
        return runs
    number = harvest.bookmark_id()
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{_bookmark(anchor)}"/>{runs}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def contents(entries: Sequence[Entry], text: TextWriter) -> str:
    """The field (17.16.5.68) in the frame by which Word offers to make it anew (17.5.2.13).

    Nothing when there are no entries: a field without a result is a fault to Word.
    """
    if not entries:
        return ""
    first, *others = entries
    lines = [_line(first, text, _start(entries)), *(_line(entry, text) for entry in others)]
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        f"{''.join(lines)}{paragraph(heading_roles.CONTENTS_END, FIELD_END)}</w:sdtContent></w:sdt>"
    )


def _start(entries: Sequence[Entry]) -> str:
    """The code of the field: which levels of headings, as links, without page numbers online."""
    levels = [entry.level for entry in entries]
    code = rf' TOC \o "{min(levels)}-{max(levels)}" \h \z \u '
    return field_start(code)


def _line(entry: Entry, text: TextWriter, start: str = "") -> str:
    words = text.runs(entry.children)
    number = text.runs((Text(entry.number),)) + _TAB if entry.number else ""
    page = text.runs((Text(str(text.harvest.pages[entry.anchor])),))
    bookmark = _bookmark(entry.anchor)
    page_field = field(rf" PAGEREF {bookmark} \h ", page)
    link = (
        f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{number}{words}{_TAB}{page_field}'
        "</w:hyperlink>"
    )
    return paragraph(heading_roles.CONTENTS[entry.level - 2], start + link)


def _bookmark(anchor: str) -> str:
    """The name of a bookmark; the line before it keeps it out of Word's list of bookmarks."""
    return f"_{anchor}"
