"""Words in every place of a PDF, in each way in which it writes them."""

from __future__ import annotations

import re
import zlib
from base64 import a85encode
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

from fontTools.ttLib import TTFont
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    EncodedStreamObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from generator.places import ROOT
from tests.woo.plants.packages import PACKAGE_PLANTS
from tests.woo.plants.plant import Plant

_FONT = next(Path(ROOT, "templates").rglob("*.ttf"))

Planting = Callable[[PdfWriter, str], object]


def _pdf(plant: Planting) -> Plant:
    """A PDF of one page with the words where they are planted."""

    def planted(words: str) -> bytes:
        pdf, target = PdfWriter(), BytesIO()
        pdf.add_blank_page(400, 400)
        plant(pdf, words)
        pdf.write(target)
        return target.getvalue()

    return planted


def _stream(data: bytes, **entries: PdfObject) -> StreamObject:
    stream = DecodedStreamObject()
    stream.set_data(data)
    stream.update({NameObject(f"/{name}"): value for name, value in entries.items()})
    return stream


def _dict(**entries: PdfObject) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{name}"): one for name, one in entries.items()})


def _page(content: str | bytes, font: DictionaryObject | None = None) -> Planting:
    """Commands on the page, in which ``{}`` are the words and ``{hex}`` are they in UTF-16."""

    def plant(pdf: PdfWriter, words: str) -> None:
        fonts = _dict(F1=pdf._add_object(font or _helvetica()))
        page = pdf.pages[0]
        page[NameObject("/Resources")] = _dict(Font=fonts)
        data = content.encode() if isinstance(content, str) else content
        middle = len(words) // 2
        for sign, own in (
            (b"{hex}", words.encode("utf-16-be").hex().encode()),
            (b"{}", words.encode()),
            (b"{1}", words[:middle].encode()),
            (b"{2}", words[middle:].encode()),
            (b"{apart}", b") -20 (".join(bytes((one,)) for one in words.encode())),
        ):
            data = data.replace(sign, own)
        page[NameObject("/Contents")] = pdf._add_object(_stream(data))

    return plant


def _helvetica() -> DictionaryObject:
    return _dict(
        Type=NameObject("/Font"), Subtype=NameObject("/Type1"), BaseFont=NameObject("/Helvetica")
    )


def _glyphs(pdf: PdfWriter, words: str) -> None:
    """Numbers of letters in a font, in pieces, that only the table of the font explains."""
    numbers = {letter: 3 + place for place, letter in enumerate(dict.fromkeys(words))}
    rows = "".join(f"<{number:04x}> <{ord(one):04x}>\n" for one, number in numbers.items())
    table = f"begincmap\n{len(numbers)} beginbfchar\n{rows}endbfchar\nendcmap"
    font = _dict(Subtype=NameObject("/Type0"), ToUnicode=pdf._add_object(_stream(table.encode())))
    codes = "> -20 <".join(f"{numbers[letter]:04x}" for letter in words)
    _page(f"BT /F1 9 Tf [<{codes}>] TJ ET", font)(pdf, words)


def _glyphs_in_a_range(pdf: PdfWriter, words: str) -> None:
    """The same letters, of which the table of the font only tells the first."""
    table = b"begincmap 1 beginbfrange <40> <9e> <0020> endbfrange endcmap"
    font = _dict(Subtype=NameObject("/Type3"), ToUnicode=pdf._add_object(_stream(table)))
    codes = "".join(f"{ord(letter) + 0x20:02x}" for letter in words)
    _page(f"BT /F1 9 Tf <{codes}> Tj ET", font)(pdf, words)


def _object(make: Callable[[str], PdfObject]) -> Planting:
    """An object to which nothing refers."""
    return lambda pdf, words: pdf._add_object(make(words))


def _root(name: str, make: Callable[[str], PdfObject]) -> Planting:
    def plant(pdf: PdfWriter, words: str) -> None:
        pdf.root_object[NameObject(f"/{name}")] = pdf._add_object(make(words))

    return plant


def _annotation(make: Callable[[str], DictionaryObject]) -> Planting:
    def plant(pdf: PdfWriter, words: str) -> None:
        pdf.pages[0][NameObject("/Annots")] = ArrayObject([pdf._add_object(make(words))])

    return plant


def _text(words: str) -> TextStringObject:
    return TextStringObject(words)


def _form(words: str) -> StreamObject:
    commands = f"BT /F1 9 Tf ({words}) Tj ET".encode()
    return _stream(
        commands, Subtype=NameObject("/Form"), Resources=_dict(Font=_dict(F1=_helvetica()))
    )


def _appearance(pdf: PdfWriter, words: str) -> None:
    _annotation(lambda _: _dict(AP=_dict(N=pdf._add_object(_form(words)))))(pdf, words)


def _attached(name: str, data: Callable[[str], bytes]) -> Planting:
    return lambda pdf, words: pdf.add_attachment(name.replace("{}", words), data(words))


def _filtered(name: str, pack: Callable[[bytes], bytes]) -> Planting:
    def plant(pdf: PdfWriter, words: str) -> None:
        stream = EncodedStreamObject()
        stream[NameObject("/Filter")] = NameObject(f"/{name}")
        stream._data = pack(f"<a>{words}</a>".encode())
        pdf._add_object(stream)

    return plant


def _run_length(data: bytes) -> bytes:
    """Each letter as a run of one (ISO 32000-1 7.4.5)."""
    return b"".join(bytes((0, one)) for one in data) + b"\x80"


def _font_names(words: str) -> bytes:
    font, target = TTFont(_FONT), BytesIO()
    font["name"].setName(words, 0, 3, 1, 0x409)
    font.save(target)
    return target.getvalue()


def _script(pdf: PdfWriter, code: str) -> None:
    pdf.root_object[NameObject("/OpenAction")] = _dict(S=NameObject("/JavaScript"), JS=_text(code))


def _font_file(pdf: PdfWriter, words: str) -> None:
    pdf._add_object(_stream(_font_names(words)).flate_encode())


def _raw(change: Callable[[bytes, str], bytes]) -> Plant:
    """A whole PDF that is changed as bytes."""
    return lambda words: change(
        _pdf(lambda pdf, _: pdf.add_metadata({"/Title": "Nota"}))(""), words
    )


def _old_revision(data: bytes, words: str) -> bytes:
    """A PDF to which other words were appended: the old ones stand there still."""
    old = _pdf(lambda pdf, _: pdf.add_metadata({"/Title": words}))("")
    found = re.search(rb"(\d+) 0 obj\n<<[^>]*/Title", old)
    start = int(old.rpartition(b"startxref\n")[2].split()[0])
    assert found
    at = len(old)
    trailer = re.search(rb"trailer\n<<(.*?)>>\nstartxref", old, re.DOTALL)
    assert trailer
    new = b"%b 0 obj\n<</Title (Nota)>>\nendobj\n" % found[1]
    table = b"xref\n%b 1\n%010d 00000 n \ntrailer\n<<%b /Prev %d>>\n" % (
        found[1],
        at,
        trailer[1],
        start,
    )
    return old + new + table + b"startxref\n%d\n%%%%EOF\n" % (at + len(new))


def _packed_revision(data: bytes, words: str) -> bytes:
    """A packed stream that no list names, before the objects that are listed."""
    body = zlib.compress(b"BT (" + words.encode() + b") Tj ET")
    lost = b"\n99 0 obj\n<</Length %d>>\nstream\n%b\nendstream\nendobj\n" % (len(body), body)
    return data + lost


def _object_stream(words: str) -> StreamObject:
    objects = f"7 0 <</Title ({words})>>".encode()
    return _stream(
        objects, Type=NameObject("/ObjStm"), N=NumberObject(1), First=NumberObject(4)
    ).flate_encode()


def with_password(words: str) -> bytes:
    """A PDF that nobody can read without a password."""

    def lock(pdf: PdfWriter, words: str) -> None:
        pdf.add_metadata({"/Title": words})
        pdf.encrypt("geheim", algorithm="RC4-128")

    return _pdf(lock)(words)


PDF_PLANTS: dict[str, Plant] = {
    **{
        name: _pdf(_page(content))
        for name, content in {
            "text of a page": "BT /F1 9 Tf 10 10 Td ({}) Tj ET",
            "white text": "1 g BT /F1 9 Tf 10 10 Td ({}) Tj ET",
            "text that is not drawn": "BT /F1 9 Tf 3 Tr 10 10 Td ({}) Tj ET",
            "text under a black box": "BT /F1 9 Tf 10 10 Td ({}) Tj ET 0 g 0 0 400 400 re f",
            "text outside of the page": "BT /F1 9 Tf 9000 9000 Td ({}) Tj ET",
            "text outside of what is shown": "0 0 1 1 re W n BT /F1 9 Tf 99 99 Td ({}) Tj ET",
            "text of no size": "BT /F1 0.001 Tf 10 10 Td ({}) Tj ET",
            "letters apart": "BT /F1 9 Tf 10 10 Td [({apart})] TJ ET",
            "text over lines": "BT /F1 9 Tf 9 99 Td ({1}) Tj 0 -20 Td ({2}) Tj ET",
            "actual text": "/Span <</ActualText <FEFF{hex}>>> BDC EMC",
            "actual text without a code": "/Span <</ActualText ({})>> BDC EMC",
            "alternative text in the commands": "/Span <</Alt (Van {})>> BDC EMC",
            "a comment in the commands": "BT ET % Van {}\n",
        }.items()
    },
    "numbers of letters": _pdf(_glyphs),
    "numbers of letters in a range": _pdf(_glyphs_in_a_range),
    "a form that is not used": _pdf(_object(_form)),
    "look of an annotation": _pdf(_appearance),
    "annotation": _pdf(_annotation(lambda words: _dict(Contents=_text(f"Van {words}")))),
    "author of an annotation": _pdf(_annotation(lambda words: _dict(T=_text(words)))),
    "rich text of an annotation": _pdf(
        _annotation(lambda words: _dict(RC=_text(f"<p>{words[:9]}<b>{words[9:]}</b></p>")))
    ),
    "address of a link": _pdf(
        _annotation(
            lambda words: _dict(
                A=_dict(URI=ByteStringObject(f"https://x.nl/{quote(words)}".encode()))
            )
        )
    ),
    "value of a field": _pdf(
        _annotation(lambda words: _dict(FT=NameObject("/Tx"), V=_text(words)))
    ),
    "old value of a field": _pdf(_annotation(lambda words: _dict(DV=_text(words)))),
    "name of a field": _pdf(_annotation(lambda words: _dict(T=_text(words.replace(" ", "_"))))),
    "tip of a field": _pdf(_annotation(lambda words: _dict(TU=_text(words)))),
    "choice of a field": _pdf(_annotation(lambda words: _dict(Opt=ArrayObject([_text(words)])))),
    "title": _pdf(lambda pdf, words: pdf.add_metadata({"/Title": words})),
    "author": _pdf(lambda pdf, words: pdf.add_metadata({"/Author": words})),
    "own property": _pdf(lambda pdf, words: pdf.add_metadata({"/Bron": words})),
    "name of a property": _pdf(
        lambda pdf, words: pdf.add_metadata({f"/{words.replace(' ', '#20')}": "ja"})
    ),
    "XMP": _pdf(
        _root("Metadata", lambda words: _stream(f"<x:xmpmeta>{words}</x:xmpmeta>".encode()))
    ),
    "XMP of an image": _pdf(
        _object(lambda words: _dict(Metadata=_stream(f"<dc:creator>{words}</dc:creator>".encode())))
    ),
    "bookmark": _pdf(lambda pdf, words: pdf.add_outline_item(title=words, page_number=0)),
    "place with a name": _pdf(lambda pdf, words: pdf.add_named_destination(words, 0)),
    "number of a page": _pdf(
        _root("PageLabels", lambda w: _dict(Nums=ArrayObject([NumberObject(0), _dict(P=_text(w))])))
    ),
    "name of a layer": _pdf(_root("OCProperties", lambda words: _dict(Name=_text(words)))),
    "alternative text": _pdf(
        _object(lambda words: _dict(S=NameObject("/Figure"), Alt=_text(words)))
    ),
    "actual text of an element": _pdf(_object(lambda words: _dict(ActualText=_text(words)))),
    "what an abbreviation means": _pdf(_object(lambda words: _dict(E=_text(words)))),
    "name of an element": _pdf(
        _object(lambda words: _dict(S=NameObject("/" + words.replace(" ", ""))))
    ),
    "summary of a table": _pdf(_object(lambda words: _dict(A=_dict(Summary=_text(words))))),
    "data of a program": _pdf(
        _root("PieceInfo", lambda words: _dict(X=_dict(Private=_text(words))))
    ),
    "profile of colours": _pdf(_object(lambda words: _dict(Info=_text(words)))),
    "script": _pdf(lambda pdf, words: _script(pdf, f"app.alert('{words}')")),
    "script with escapes": _pdf(
        lambda pdf, words: _script(pdf, "".join(f"\\u{ord(one):04x}" for one in words))
    ),
    "attached text": _pdf(_attached("a.txt", str.encode)),
    "attached base64": _pdf(_attached("a.txt", lambda words: words.encode().hex().encode())),
    "attached Word": _pdf(_attached("a.docx", PACKAGE_PLANTS["text over pieces"])),
    "attached workbook": _pdf(_attached("a.xlsx", PACKAGE_PLANTS["cell in pieces"])),
    "attached PDF": _pdf(_attached("a.pdf", _pdf(_glyphs))),
    "name of what is attached": _pdf(_attached("{}.txt", lambda _: b"ja")),
    "name of a font": _pdf(
        _object(lambda words: _dict(BaseFont=NameObject("/" + words.replace(" ", "+"))))
    ),
    "names in a font": _pdf(_font_file),
    "string in UTF-8": _pdf(
        _object(lambda words: ByteStringObject(b"\xef\xbb\xbf" + words.encode()))
    ),
    "string in UTF-16 the other way": _pdf(
        _object(lambda words: ByteStringObject(words.encode("utf-16")))
    ),
    "packed objects": _pdf(_object(_object_stream)),
    "hexadecimal stream": _pdf(
        _filtered("ASCIIHexDecode", lambda data: data.hex().encode() + b">")
    ),
    "stream of 85 letters": _pdf(_filtered("ASCII85Decode", lambda data: a85encode(data) + b"~>")),
    "stream of runs": _pdf(_filtered("RunLengthDecode", _run_length)),
    "comment": _raw(lambda data, words: data.replace(b"\nxref", f"\n% {words}\nxref".encode(), 1)),
    "octal escapes": _raw(
        lambda data, words: data.replace(
            b"(Nota)", b"(%b)" % "".join(f"\\{ord(one):03o}" for one in words).encode()
        )
    ),
    "behind the end": _raw(lambda data, words: data + words.encode()),
    "words that were replaced": _raw(_old_revision),
    "stream that no list names": _raw(_packed_revision),
}
"""From the words to a file that says them."""
