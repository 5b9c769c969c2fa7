"""Faults to plant in a Word file: in which part, what stands there, and what comes in its place.

Who notices which is counted in ``test_planted_word``.
"""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

from keuring.planting import zip_fault

DOCUMENT, NOTES, FOOTER = "word/document.xml", "word/footnotes.xml", "word/footer1.xml"
HEADER, STYLES, NUMBERING = "word/header1.xml", "word/styles.xml", "word/numbering.xml"
TYPES, CORE = "[Content_Types].xml", "docProps/core.xml"
RELATIONS = "word/_rels/document.xml.rels"
CHART, CHART_RELATIONS = "word/charts/chart1.xml", "word/charts/_rels/chart1.xml.rels"
WORKBOOK, FONT = "word/embeddings/Workbook1.xlsx", "word/fonts/font1.odttf"
SETTINGS, FONT_TABLE = "word/settings.xml", "word/fontTable.xml"

_CELL = r"<w:tc>(<w:tcPr>(?:(?!</w:tcPr>).)*</w:tcPr>)(<w:p>(?:(?!</w:p>).)*</w:p>)</w:tc>"
_BODY = '<w:pPr><w:pStyle w:val="BodyText"/></w:pPr>'
_UNSEEN = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/></w:pPr></w:p>'
_TABLE = r'(<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/>(?:(?!</w:tblGrid>).)*</w:tblGrid>)'


@dataclass(frozen=True)
class Fault:
    """The first match of ``old`` (a pattern) in a part becomes ``new``; there must be one."""

    name: str
    part: str
    old: str
    new: str = ""

    def __str__(self) -> str:
        return self.name


FAULTS: tuple[Fault, ...] = (
    # Built wrongly
    Fault("cell without a paragraph", DOCUMENT, _CELL, r"<w:tc>\1</w:tc>"),
    Fault("table without rows", DOCUMENT, rf"{_TABLE}(?:(?!</w:tbl>).)*", r"\1"),
    Fault("row that lacks a cell", DOCUMENT, rf"(<w:tblHeader/></w:trPr>){_CELL}", r"\1"),
    Fault("run in a run", DOCUMENT, "<w:r><w:t>(.*?)</w:r>", r"<w:r><w:r><w:t>\1</w:r></w:r>"),
    Fault("run in text", DOCUMENT, "<w:r><w:t>(.*?)</w:t>", r"<w:r><w:t>\1<w:r/></w:t>"),
    Fault("paragraph in a paragraph", DOCUMENT, f"<w:p>{_BODY}", f"<w:p>{_BODY}<w:p>{_BODY}</w:p>"),
    Fault("properties after the text", DOCUMENT, rf"<w:p>({_BODY})(.*?)</w:p>", r"<w:p>\2\1</w:p>"),
    Fault("value that does not exist", DOCUMENT, 'w:type="pct"', 'w:type="procent"'),
    Fault("field that does not end", FOOTER, '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
    Fault("field without a result", FOOTER, r"(separate\"/></w:r>)<w:r><w:t>1</w:t></w:r>", r"\1"),
    Fault(
        "bookmark that does not end",
        DOCUMENT,
        f"<w:p>{_BODY}",
        rf'<w:p>{_BODY}<w:bookmarkStart w:id="900" w:name="plek"/>',
    ),
    Fault("link to a place that is not there", DOCUMENT, 'r:id="rIdLink1"', 'w:anchor="nergens"'),
    Fault("two drawings of one number", DOCUMENT, 'id="1002"', 'id="1001"'),
    Fault("look that contradicts itself", DOCUMENT, 'w:val="0620"', 'w:val="04A0"'),
    # What is referred to and is not there
    Fault("relation that is not there", DOCUMENT, 'r:id="rIdLink1"', 'r:id="rIdLink99"'),
    Fault("relation to a part that is not there", RELATIONS, "header1.xml", "header9.xml"),
    Fault("note that is not there", NOTES, '<w:footnote w:id="2">.*?</w:footnote>'),
    Fault(
        "note called twice", DOCUMENT, 'footnoteReference w:id="2"', 'footnoteReference w:id="1"'
    ),
    Fault(
        "style that is not there", DOCUMENT, 'w:pStyle w:val="BodyText"', 'w:pStyle w:val="Body"'
    ),
    Fault("base of a style that is not there", STYLES, '(basedOn w:val=")', r"\1Geen"),
    Fault("numbering that is not there", DOCUMENT, '(w:numId w:val=")100"', r'\g<1>999"'),
    Fault("level of a numbering left out", NUMBERING, '<w:lvl w:ilvl="0".*?</w:lvl>'),
    # The package
    Fault("wrong content type", TYPES, "footnotes\\+xml", "footnoot+xml"),
    Fault("part without a content type", TYPES, 'Extension="odttf"', 'Extension="ttf"'),
    Fault("font that is damaged", FONT, r"^.{40}", ""),
    Fault("workbook that does not open", WORKBOOK, "PK\x05\x06", "KP"),
    Fault("chart without a workbook", CHART, "<c:externalData .*?</c:externalData>"),
    Fault("chart with another workbook", CHART_RELATIONS, "Workbook1", "Workbook9"),
    Fault("label that follows no cell", CHART, ' type="CELLRANGE"', ""),
    Fault("date of the clock", CORE, "T00:00:00Z", "T09:41:07Z"),
    # The template
    Fault("tag of the template left over", FOOTER, "Pagina ", "{{ kenmerk|regel }} "),
    # For who cannot see it
    Fault("no language", STYLES, "<w:lang [^>]*/>"),
    Fault("another language", STYLES, 'w:lang w:val="nl-NL"', 'w:lang w:val="en-GB"'),
    Fault(
        "a language that is none for some words",
        DOCUMENT,
        "<w:rStyle",
        '<w:lang w:val="Frans"/><w:rStyle',
    ),
    Fault("no title", CORE, "<dc:title>.*?</dc:title>"),
    Fault("no author", CORE, "<dc:creator>.*?</dc:creator>"),
    Fault("heading level skipped", STYLES, '(<w:outlineLvl w:val=")1"', r'\g<1>2"'),
    Fault("heading as text", DOCUMENT, 'pStyle w:val="NotaWord"', 'pStyle w:val="BodyText"'),
    Fault("table without a header row", DOCUMENT, "<w:tblHeader/>"),
    Fault(
        "second row of headings that is not repeated",
        DOCUMENT,
        '(<w:vMerge w:val="restart"/>.*?)<w:tblHeader/>',
        r"\1",
    ),
    Fault(
        "heading that goes on in the rows below",
        DOCUMENT,
        "(<w:vMerge/>.*?<w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW [^>]*/>)",
        r"\1<w:vMerge/>",
    ),
    Fault("heading over columns that takes one", DOCUMENT, '<w:gridSpan w:val="2"/>'),
    Fault("heading over rows that begins nowhere", DOCUMENT, '<w:vMerge w:val="restart"/>'),
    Fault("table without a summary", DOCUMENT, "<w:tblDescription [^>]*/>"),
    Fault("row that may break", DOCUMENT, "<w:cantSplit/>"),
    Fault("chart without alternative text", DOCUMENT, ' descr="[^"]+"'),
    Fault("decoration that is not said to be", HEADER, "<adec:decorative [^>]*/>"),
    Fault(
        "chart that floats",
        DOCUMENT,
        "<wp:inline ([^>]*)>(.*?)</wp:inline>",
        r"<wp:anchor \1>\2</wp:anchor>",
    ),
    Fault("chart without a title", CHART, "<c:title>.*?</c:title>"),
    Fault("typed bullet", DOCUMENT, f"({_BODY}<w:r><w:t[^>]*>)", r"\1• "),
    Fault("typed number", DOCUMENT, f"({_BODY}<w:r><w:t[^>]*>)", r"\g<1>1. "),
    Fault("link without words", DOCUMENT, "(<w:hyperlink [^>]*>).*?(</w:hyperlink>)", r"\1\2"),
    # Form
    Fault("empty paragraph", DOCUMENT, f"<w:p>{_BODY}", f"<w:p>{_BODY}</w:p><w:p>{_BODY}"),
    Fault("row of spaces", DOCUMENT, f"({_BODY}<w:r><w:t[^>]*>)", r"\1Naam:       "),
    Fault("page break that is typed", DOCUMENT, f"({_BODY}<w:r>)", r'\1<w:br w:type="page"/>'),
    Fault("form given to words", DOCUMENT, "<w:rStyle [^>]*/>", "<w:b/>"),
    Fault(
        "form given to a paragraph",
        DOCUMENT,
        '(<w:pStyle w:val="BodyText"/>)',
        r'\1<w:jc w:val="center"/>',
    ),
    Fault("paragraph without a style", DOCUMENT, '<w:pStyle w:val="BodyText"/>'),
    # For who goes on in Word
    Fault("style in the gallery without a place", STYLES, '<w:uiPriority w:val="1"/>'),
    Fault("all styles of Word among ours", STYLES, "<w:latentStyles [^>]*/>"),
    Fault("typing on unseen", STYLES, r'(<w:style [^>]*"SectionEnd">.*?)<w:next [^>]*/>', r"\1"),
    Fault("unseen paragraph behind text", DOCUMENT, f"<w:p>{_BODY}", rf"{_UNSEEN}<w:p>{_BODY}"),
    Fault(
        "table at the end",
        DOCUMENT,
        "(<w:tbl>(?:(?!<w:tbl>).)*?</w:tbl>)(.*)(<w:sectPr>.*?</w:body>)",
        r"\1\2\1\3",
    ),
    Fault("heading in a style of its own", STYLES, '(w:name w:val=")heading 2', r"\1Kop"),
    Fault("table that is not of the house", SETTINGS, "<w:defaultTableStyle [^>]*/>"),
    Fault("list style without a sign", STYLES, r'("List Bullet".*?)<w:numPr>.*?</w:numPr>', r"\1"),
    Fault("font of which nothing is told", FONT_TABLE, "<w:panose1 [^>]*/>"),
    Fault(
        "shape that an older Word does not know",
        HEADER,
        "<mc:AlternateContent [^>]*><mc:Choice [^>]*>(.*?)</mc:Choice></mc:AlternateContent>",
        r"\1",
    ),
)
"""Every fault that is in one part."""


def planted(good: bytes) -> dict[str, bytes]:
    """The good Word file with each fault, by name."""
    return {
        **{str(fault): _spoiled(good, fault) for fault in FAULTS},
        **{name.replace("_", " "): plant(good) for name, plant in zip_fault.items()},
    }


def _spoiled(good: bytes, fault: Fault) -> bytes:
    return _packed((name, _changed(data, fault, name)) for name, data in _parts(good))


@zip_fault
def with_an_entry_twice(good: bytes) -> bytes:
    """The Word file with a part that stands in the zip two times."""
    parts = _parts(good)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return _packed([*parts, parts[-1]])


@zip_fault
def with_an_orphan(good: bytes) -> bytes:
    """The Word file with a part that nothing refers to."""
    return _packed([*_parts(good), ("word/header9.xml", dict(_parts(good))[HEADER])])


def _packed(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """A Word file of those parts, written as ours are."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    return target.getvalue()


def _parts(good: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(good)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def _changed(data: bytes, fault: Fault, part: str) -> bytes:
    if part != fault.part:
        return data
    new = fault.new.encode()
    changed, times = re.subn(fault.old.encode(), new, data, count=1, flags=re.DOTALL)
    assert times == 1, fault
    return changed
