"""Words in every part of a Word file and a workbook, and between the parts."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from tests.woo.plants.plant import Plant

_DAY = (2025, 9, 8, 0, 0, 0)


def _zip(parts: dict[str, bytes], change: Callable[[ZipFile], object] | None = None) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
        if change:
            change(package)
    return target.getvalue()


def _part(name: str, xml: str) -> Plant:
    """A part of that name which says the words."""
    return lambda words: _zip(
        {"[Content_Types].xml": b"<Types/>", name: _fill(xml, words).encode()}
    )


def _fill(xml: str, words: str) -> str:
    middle = len(words) // 2
    return xml.replace("{}", words).replace("{1}", words[:middle]).replace("{2}", words[middle:])


def _word(xml: str) -> Plant:
    return _part("word/document.xml", f"<w:document><w:body>{xml}</w:body></w:document>")


def _real_word(words: str) -> bytes:
    document, target = Document(), BytesIO()
    document.add_paragraph(f"Van {words}.")
    document.save(target)
    return target.getvalue()


def _workbook(write: Callable[[Workbook, Worksheet, str], object]) -> Plant:
    def plant(words: str) -> bytes:
        target = BytesIO()
        with Workbook(target, {"in_memory": True}) as book:
            write(book, book.add_worksheet("Blad"), words)
        return target.getvalue()

    return plant


def _hidden_sheet(book: Workbook, _: Worksheet, words: str) -> None:
    book.add_worksheet(words[:31]).very_hidden()


def _rich(book: Workbook, sheet: Worksheet, words: str) -> None:
    bold = book.add_format({"bold": True})
    sheet.write_rich_string(0, 0, words[:9], bold, words[9:12], words[12:])


def _chart(book: Workbook, sheet: Worksheet, words: str) -> None:
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Blad!$A$1:$A$2", "name": words})
    sheet.insert_chart(0, 0, chart)


def _in_both(outer: str, inner: Plant) -> Plant:
    return lambda words: _zip({outer: inner(words)})


def _comment_of_zip(words: str) -> bytes:
    return _zip({"a.xml": b"<a/>"}, lambda package: setattr(package, "comment", words.encode()))


def _told_of_part(**told: Callable[[str], object]) -> Plant:
    def plant(words: str) -> bytes:
        part = ZipInfo("a.xml", _DAY)
        for name, value in told.items():
            setattr(part, name, value(words))
        return _zip({}, lambda package: package.writestr(part, "<a/>"))

    return plant


def _extra(words: str) -> bytes:
    return struct.pack("<HH", 0x6375, len(words)) + words.encode()


def other_name_before_a_part(words: str) -> bytes:
    """A zip in which a part has another name than its list says: no program reads that."""
    name = words.replace(" ", "_")
    data = _zip({name: b"<a/>"})
    listed = data.rindex(name.encode())
    return data[:listed] + b"x" * len(name) + data[listed + len(name) :]


def _unlisted(words: str) -> bytes:
    """A part that was struck from the list, before the parts that are in it."""
    body = zlib.compressobj(wbits=-15)
    packed = body.compress(f"<a>{words}</a>".encode()) + body.flush()
    header = b"PK\3\4" + struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0, 0, len(packed), 99, 5, 0)
    return header + b"a.xml" + packed + _zip({"b.xml": b"<b/>"})


def _png(words: str) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + crc

    text = b"Author\0\0" + zlib.compress(words.encode())
    return b"\x89PNG\r\n\x1a\n" + chunk(b"zTXt", text) + chunk(b"IEND", b"")


def _jpeg(words: str) -> bytes:
    return b"\xff\xd8\xff\xfe" + struct.pack(">H", len(words) + 2) + words.encode() + b"\xff\xd9"


PACKAGE_PLANTS: dict[str, Plant] = {
    "Word, written by another program": _real_word,
    "text": _word("<w:p><w:r><w:t>Van {}.</w:t></w:r></w:p>"),
    "text over pieces": _word("<w:r><w:t>{1}</w:t></w:r><w:r><w:rPr/><w:t>{2}</w:t></w:r>"),
    "text over paragraphs": _word("<w:p><w:r><w:t>{1}</w:t></w:r></w:p><w:p><w:t>{2}</w:t></w:p>"),
    "hidden text": _word("<w:r><w:rPr><w:vanish/></w:rPr><w:t>{}</w:t></w:r>"),
    "removed, and kept as a change": _word("<w:del><w:r><w:delText>{}</w:delText></w:r></w:del>"),
    "author of a change": _word('<w:ins w:author="{}"><w:r><w:t>Ja</w:t></w:r></w:ins>'),
    "name of a control": _word('<w:sdt><w:sdtPr><w:alias w:val="{}"/></w:sdtPr></w:sdt>'),
    "instruction of a field": _word('<w:instrText>DOCPROPERTY "{}"</w:instrText>'),
    "name of a bookmark": _word('<w:bookmarkStart w:name="van_{}"/>'),
    "description of a drawing": _word('<wp:docPr id="1" name="a" descr="Foto van {}"/>'),
    "text in a drawing": _word("<wps:txbx><w:txbxContent><w:t>{}</w:t></w:txbxContent></wps:txbx>"),
    "text for older programs": _word("<mc:Fallback><w:pict><w:t>{}</w:t></w:pict></mc:Fallback>"),
    "formula": _word("<m:oMath><m:r><m:t>{}</m:t></m:r></m:oMath>"),
    "comment": _part("word/comments.xml", "<w:comment><w:t>{}</w:t></w:comment>"),
    "persons": _part("word/people.xml", '<w15:person w15:author="{}"/>'),
    "footnote": _part("word/footnotes.xml", "<w:footnote><w:t>{}</w:t></w:footnote>"),
    "endnote": _part("word/endnotes.xml", "<w:endnote><w:t>{}</w:t></w:endnote>"),
    "header": _part("word/header1.xml", "<w:hdr><w:t>{}</w:t></w:hdr>"),
    "footer": _part("word/footer3.xml", "<w:ftr><w:t>{}</w:t></w:ftr>"),
    "style": _part("word/styles.xml", '<w:style><w:name w:val="{}"/></w:style>'),
    "font": _part("word/fontTable.xml", '<w:font w:name="{}"/>'),
    "theme": _part("word/theme/theme1.xml", '<a:theme name="{}"/>'),
    "variable in the settings": _part("word/settings.xml", '<w:docVar w:name="a" w:val="{}"/>'),
    "data for letters": _part(
        "word/settings.xml", '<w:mailMerge><w:query w:val="{}"/></w:mailMerge>'
    ),
    "building block": _part("word/glossary/document.xml", "<w:docPart><w:t>{}</w:t></w:docPart>"),
    "core properties": _part("docProps/core.xml", "<dc:creator>{}</dc:creator>"),
    "app properties": _part("docProps/app.xml", "<Manager>{}</Manager>"),
    "own properties": _part(
        "docProps/custom.xml", "<property><vt:lpwstr>{}</vt:lpwstr></property>"
    ),
    "own data": _part("customXml/item1.xml", "<bron>onderwerp: {}</bron>"),
    "relation": _part("word/_rels/document.xml.rels", '<Relationship Target="file:///{}.docx"/>'),
    "chart": _part("word/charts/chart1.xml", "<c:pt><c:v>{}</c:v></c:pt>"),
    "code": _part("word/vbaProject.bin", "\0\1Attribut\0e {}\0"),
    "workbook behind a chart": _in_both(
        "word/embeddings/a.xlsx", _workbook(lambda _, sheet, words: sheet.write(0, 0, words))
    ),
    "text packed in an image": _in_both("word/media/a.png", _png),
    "comment in an image": _in_both("word/media/a.jpg", _jpeg),
    "Word in Word": _in_both("word/embeddings/a.docx", _word("<w:t>{}</w:t>")),
    "cell": _workbook(lambda _, sheet, words: sheet.write(0, 0, words)),
    "cell in pieces": _workbook(_rich),
    "hidden row": _workbook(
        lambda _, s, w: (s.write(9, 0, w), s.set_row(9, 0, None, {"hidden": 1}))
    ),
    "hidden sheet": _workbook(_hidden_sheet),
    "comment at a cell": _workbook(lambda _, sheet, words: sheet.write_comment(0, 0, words)),
    "author of a comment": _workbook(
        lambda _, sheet, words: sheet.write_comment(0, 0, "Ja", {"author": words})
    ),
    "defined name": _workbook(lambda book, *w: book.define_name("X", f'="{w[-1]}"')),
    "header of a sheet": _workbook(lambda _, sheet, words: sheet.set_header(f"&L{words}")),
    "choice of a cell": _workbook(
        lambda _, s, w: s.data_validation(0, 0, 0, 0, {"validate": "list", "source": [w]})
    ),
    "formula of a cell": _workbook(
        lambda _, sheet, words: sheet.write_formula(0, 0, f'=N("{words}")')
    ),
    "tip of a link": _workbook(
        lambda _, sheet, words: sheet.write_url(0, 0, "https://x.nl", None, "Ja", words)
    ),
    "name of a series": _workbook(_chart),
    "properties of a workbook": _workbook(lambda book, *w: book.set_properties({"author": w[-1]})),
    "comment of a zip": _comment_of_zip,
    "comment of a part": _told_of_part(comment=str.encode),
    "name of a part": _told_of_part(filename=lambda words: f"word/{words}.xml"),
    "name of a part, as in an address": _told_of_part(
        filename=lambda words: "%20".join(words.split())
    ),
    "extra field of a part": _told_of_part(extra=_extra),
    "part that no list names": _unlisted,
    "behind the last part": lambda words: _zip({"a.xml": b"<a/>"}) + words.encode(),
    "before the first part": lambda words: words.encode() + _zip({"a.xml": b"<a/>"}),
    "zip in a zip in a zip": _in_both("a.zip", _in_both("b.zip", _part("c.xml", "<c>{}</c>"))),
}
"""From the words to a file that says them."""
