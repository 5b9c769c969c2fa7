"""A table of contents and a list of tables or figures to WordprocessingML: fields that Word can
make anew, filled in already.

The numbers of the pages are known beforehand (see ``Harvest.pages``). ``w:updateFields`` would
have Word find them, but it asks the reader about that each time the file is opened.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.content.inline import Text
from generator.content.listings import CaptionList, Entry
from generator.style import heading_roles
from generator.word.body.bookmarks import bookmark
from generator.word.body.text import TextWriter
from generator.word.body.xml import FIELD_END, field, field_start, paragraph, run

_TAB = run("<w:tab/>")


def contents(entries: Sequence[Entry], text: TextWriter) -> str:
    """The field (17.16.5.68) in the frame by which Word offers to make it anew (17.5.2.13).

    Nothing when there are no entries: a field without a result is a fault to Word.
    """
    if not entries:
        return ""
    first, *others = entries
    lines = [_line(first, text, _start(entries)), *(_line(entry, text) for entry in others)]
    end = paragraph(heading_roles.CONTENTS_END, FIELD_END)
    return _framed("".join(lines) + end, "<w:docPartUnique/>")


def _framed(lines: str, properties: str = "") -> str:
    """The lines in the frame by which Word offers to make them anew."""
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"{properties}</w:docPartObj></w:sdtPr><w:sdtContent>{lines}</w:sdtContent></w:sdt>"
    )


def _start(entries: Sequence[Entry]) -> str:
    """The code of the field: which levels of headings, as links, without page numbers online."""
    levels = [entry.level for entry in entries]
    code = rf' TOC \o "{min(levels)}-{max(levels)}" \h \z \u '
    return field_start(code)


def _line(entry: Entry, text: TextWriter, start: str = "") -> str:
    number = text.runs((Text(entry.number),)) + _TAB if entry.number else ""
    link = _link(number + text.runs(entry.children), entry.anchor, text)
    return paragraph(heading_roles.CONTENTS[entry.level - 2], start + link)


def caption_list(listed: CaptionList, text: TextWriter, width_twips: int) -> str:
    """The field (17.16.5.68, switch c) that gathers the captions counted by one word (``SEQ``).

    Its lines end where the text does: pages of several widths share their style, so the tab stands
    in the line, as Word writes it too.
    """
    if not listed.entries:
        return ""
    word = text.harvest.taal.zeg(listed.counted.value)
    links = [_link(text.runs(one.children), one.anchor, text) for one in listed.entries]
    links[0] = field_start(rf' TOC \h \z \c "{word}" ') + links[0]
    links[-1] += FIELD_END
    tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width_twips}"/></w:tabs>'
    lines = (paragraph(heading_roles.LISTED_CAPTION, link, tab) for link in links)
    return _framed("".join(lines))


def _link(words: str, anchor: str, text: TextWriter) -> str:
    """The words and the number of the page, which lead there."""
    name = bookmark(anchor)
    page = text.runs((Text(str(text.harvest.pages[anchor])),))
    page_field = field(rf" PAGEREF {name} \h ", page)
    return f'<w:hyperlink w:anchor="{name}" w:history="1">{words}{_TAB}{page_field}</w:hyperlink>'
