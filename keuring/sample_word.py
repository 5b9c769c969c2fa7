"""A small good Word file, written out, in which tests plant faults."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

from keuring.word_file import NAMESPACES, WordFile

_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())

FONT = bytes(range(100))
"""What stands for a font; in the file it is disguised with a key that counts 00 to 0F."""
_DISGUISED = bytes(byte ^ (15 - place % 16) for place, byte in enumerate(FONT[:32])) + FONT[32:]

_DOCUMENT = """
<w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Titel</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Kop</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:bookmarkStart w:id="1" w:name="hier"/>
<w:r><w:t xml:space="preserve">Gewoon en </w:t></w:r>
<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>vet</w:t></w:r>
<w:r><w:footnoteReference w:id="1"/></w:r><w:bookmarkEnd w:id="1"/>
<w:hyperlink w:anchor="hier"><w:r><w:t xml:space="preserve"> terug</w:t></w:r></w:hyperlink>
<w:r><w:drawing><wp:inline><wp:docPr id="7" name="Balk" descr="De helft"/></wp:inline></w:drawing>
</w:r><w:r><w:drawing><wp:inline><wp:docPr id="9" name="Grafiek" descr="Stijgt"/>
<c:chart r:id="rId2"/></wp:inline></w:drawing></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="100"/></w:numPr>
</w:pPr><w:r><w:t>eerste</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="100"/></w:numPr>
</w:pPr><w:r><w:t>daaronder</w:t></w:r></w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="House"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0"
 w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
<w:tblDescription w:val="Cellen"/></w:tblPr>
<w:tblGrid><w:gridCol w:w="10"/><w:gridCol w:w="10"/></w:tblGrid>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcBorders>
<w:bottom w:val="nil"/></w:tcBorders></w:tcPr>
<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>Kolom</w:t></w:r></w:p></w:tc>
<w:tc><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>Ander</w:t></w:r></w:p></w:tc>
</w:tr>
<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>cel</w:t></w:r></w:p></w:tc>
<w:tc><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p></w:tc></w:tr></w:tbl>
<w:sdt><w:sdtContent><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Kop</w:t></w:r><w:r><w:tab/></w:r>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF </w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>5</w:t></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>
<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>
<w:sectPr><w:headerReference w:type="first" r:id="rId1"/><w:titlePg/></w:sectPr>
</w:body>
"""

_HEADER = """
<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>Ministerie</w:t></w:r>
<w:r><w:drawing><wp:anchor><wp:docPr id="8" name="Logo"><adec:decorative val="1"/></wp:docPr>
</wp:anchor></w:drawing></w:r></w:p>
"""

_FOOTER = """
<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>Pagina</w:t></w:r>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
"""

_FOOTNOTES = """
<w:footnote w:type="separator" w:id="0"><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>
<w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>
<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> De noot.</w:t></w:r></w:p></w:footnote>
"""

_STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="BodyText"/>
<w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:basedOn w:val="Heading1"/>
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"/>
<w:style w:type="table" w:styleId="House"/>
"""

_NUMBERING = """
<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
<w:lvlText w:val="%2)"/></w:lvl>
</w:abstractNum>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="100"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">
<w:startOverride w:val="4"/></w:lvlOverride></w:num>
"""

_FONT_TABLE = """
<w:font w:name="Proef"><w:embedRegular r:id="rId1"
 w:fontKey="{00010203-0405-0607-0809-0A0B0C0D0E0F}"/></w:font>
"""

_CHART = """
<c:chart><c:title><a:t>Instroom</a:t></c:title><c:ser><c:dLbls><c:dLbl><c:idx val="0"/>
<a:fld type="CELLRANGE"><a:t>doel 15%</a:t></a:fld></c:dLbl></c:dLbls>
<c:extLst><c15:dlblRangeCache><c:pt idx="0"><c:v>doel 15%</c:v></c:pt></c15:dlblRangeCache>
</c:extLst></c:ser></c:chart><c:externalData r:id="rId1"/>
"""

_CORE = """
<dc:title>Titel</dc:title><dc:subject>Onderwerp</dc:subject><dc:creator>Afdeling</dc:creator>
<cp:lastModifiedBy>Afdeling</cp:lastModifiedBy>
<dcterms:created>2025-01-13T00:00:00Z</dcterms:created>
<dcterms:modified>2025-01-13T00:00:00Z</dcterms:modified><dc:language>nl-NL</dc:language>
"""

_TYPES = """
<ct:Default Extension="xml" ContentType="a"/><ct:Default Extension="rels" ContentType="b"/>
<ct:Default Extension="odttf" ContentType="c"/><ct:Default Extension="xlsx" ContentType="d"/>
"""


def _xml(root: str, contents: str) -> bytes:
    return f"<{root} {_DECLARED}>{contents.replace(chr(10), '')}</{root}>".encode()


def _relations(*targets: str) -> bytes:
    entries = (
        f'<rel:Relationship Id="rId{number}" Target="{target}"/>'
        for number, target in enumerate(targets, start=1)
    )
    return _xml("rel:Relationships", "".join(entries))


def _workbook() -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        entry = zipfile.ZipInfo("xl/worksheets/sheet1.xml", (1980, 1, 1, 0, 0, 0))
        archive.writestr(entry, "<worksheet><sheetData><row/><row/></sheetData></worksheet>")
    return target.getvalue()


PARTS: Mapping[str, bytes] = {
    "[Content_Types].xml": _xml("ct:Types", _TYPES),
    "docProps/core.xml": _xml("cp:coreProperties", _CORE),
    "word/document.xml": _xml("w:document", _DOCUMENT),
    "word/_rels/document.xml.rels": _relations("header1.xml", "charts/chart1.xml"),
    "word/header1.xml": _xml("w:hdr", _HEADER),
    "word/footer1.xml": _xml("w:ftr", _FOOTER),
    "word/footnotes.xml": _xml("w:footnotes", _FOOTNOTES),
    "word/styles.xml": _xml("w:styles", _STYLES),
    "word/numbering.xml": _xml("w:numbering", _NUMBERING),
    "word/settings.xml": _xml("w:settings", "<w:embedTrueTypeFonts/>"),
    "word/fontTable.xml": _xml("w:fonts", _FONT_TABLE),
    "word/_rels/fontTable.xml.rels": _relations("fonts/font1.odttf"),
    "word/fonts/font1.odttf": _DISGUISED,
    "word/charts/chart1.xml": _xml("c:chartSpace", _CHART),
    "word/charts/_rels/chart1.xml.rels": _relations("../embeddings/Workbook1.xlsx"),
    "word/embeddings/Workbook1.xlsx": _workbook(),
}
"""The parts of the good file."""

WORDS = (
    "Ministerie Titel 1. Kop Gewoon en vet1 terug 4. eerste a) daaronder"
    " Kolom Ander cel Kop 5 1 De noot."
)
"""What one reads in the good file."""


def with_changed(part: str, old: str, new: str) -> WordFile:
    """The file with the first ``old`` in a part replaced; it must be there."""
    text = PARTS[part].decode("latin-1")
    assert old in text
    return packed({**PARTS, part: text.replace(old, new, 1).encode("latin-1")})


def packed(
    parts: Mapping[str, bytes], moment: tuple[int, int, int, int, int, int] = (1980, 1, 1, 0, 0, 0)
) -> WordFile:
    """The Word file of those parts, with that moment in the zip."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for part, data in parts.items():
            archive.writestr(zipfile.ZipInfo(part, moment), data)
    return WordFile(target.getvalue())
