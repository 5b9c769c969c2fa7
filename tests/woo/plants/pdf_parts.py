"""Makes a PDF of one page with words somewhere in it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
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
from tests.woo.plants.plant import Plant

_FONT = next(Path(ROOT, "templates").rglob("*.ttf"))

Planting = Callable[[PdfWriter, str], object]


def pdf_with(plant: Planting) -> Plant:
    """A PDF of one page with the words where they are planted."""

    def planted(words: str) -> bytes:
        pdf, target = PdfWriter(), BytesIO()
        pdf.add_blank_page(400, 400)
        plant(pdf, words)
        pdf.write(target)
        return target.getvalue()

    return planted


def stream(data: bytes, **entries: PdfObject) -> StreamObject:
    stream = DecodedStreamObject()
    stream.set_data(data)
    stream.update({NameObject(f"/{name}"): value for name, value in entries.items()})
    return stream


def dictionary(**entries: PdfObject) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{name}"): one for name, one in entries.items()})


def on_page(content: str | bytes, font: DictionaryObject | None = None) -> Planting:
    """Commands on the page, in which ``{}`` are the words and ``{hex}`` are they in UTF-16."""

    def plant(pdf: PdfWriter, words: str) -> None:
        fonts = dictionary(F1=pdf._add_object(font or helvetica()))
        page = pdf.pages[0]
        page[NameObject("/Resources")] = dictionary(Font=fonts)
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
        page[NameObject("/Contents")] = pdf._add_object(stream(data))

    return plant


def helvetica() -> DictionaryObject:
    return dictionary(
        Type=NameObject("/Font"), Subtype=NameObject("/Type1"), BaseFont=NameObject("/Helvetica")
    )


def glyphs(pdf: PdfWriter, words: str) -> None:
    """Numbers of letters in a font, in pieces, that only the table of the font explains."""
    numbers = {letter: 3 + place for place, letter in enumerate(dict.fromkeys(words))}
    rows = "".join(f"<{number:04x}> <{ord(one):04x}>\n" for one, number in numbers.items())
    table = f"begincmap\n{len(numbers)} beginbfchar\n{rows}endbfchar\nendcmap"
    font = dictionary(
        Subtype=NameObject("/Type0"), ToUnicode=pdf._add_object(stream(table.encode()))
    )
    codes = "> -20 <".join(f"{numbers[letter]:04x}" for letter in words)
    on_page(f"BT /F1 9 Tf [<{codes}>] TJ ET", font)(pdf, words)


def glyphs_in_a_range(pdf: PdfWriter, words: str) -> None:
    """The same letters, of which the table of the font only tells the first."""
    table = b"begincmap 1 beginbfrange <40> <9e> <0020> endbfrange endcmap"
    font = dictionary(Subtype=NameObject("/Type3"), ToUnicode=pdf._add_object(stream(table)))
    codes = "".join(f"{ord(letter) + 0x20:02x}" for letter in words)
    on_page(f"BT /F1 9 Tf <{codes}> Tj ET", font)(pdf, words)


def loose_object(make: Callable[[str], PdfObject]) -> Planting:
    """An object to which nothing refers."""
    return lambda pdf, words: pdf._add_object(make(words))


def in_root(name: str, make: Callable[[str], PdfObject]) -> Planting:
    def plant(pdf: PdfWriter, words: str) -> None:
        pdf.root_object[NameObject(f"/{name}")] = pdf._add_object(make(words))

    return plant


def annotation(make: Callable[[str], DictionaryObject]) -> Planting:
    def plant(pdf: PdfWriter, words: str) -> None:
        pdf.pages[0][NameObject("/Annots")] = ArrayObject([pdf._add_object(make(words))])

    return plant


def text_string(words: str) -> TextStringObject:
    return TextStringObject(words)


def form(words: str) -> StreamObject:
    commands = f"BT /F1 9 Tf ({words}) Tj ET".encode()
    return stream(
        commands, Subtype=NameObject("/Form"), Resources=dictionary(Font=dictionary(F1=helvetica()))
    )


def appearance(pdf: PdfWriter, words: str) -> None:
    annotation(lambda _: dictionary(AP=dictionary(N=pdf._add_object(form(words)))))(pdf, words)


def attached(name: str, data: Callable[[str], bytes]) -> Planting:
    return lambda pdf, words: pdf.add_attachment(name.replace("{}", words), data(words))


def filtered(name: str, pack: Callable[[bytes], bytes]) -> Planting:
    def plant(pdf: PdfWriter, words: str) -> None:
        stream = EncodedStreamObject()
        stream[NameObject("/Filter")] = NameObject(f"/{name}")
        stream._data = pack(f"<a>{words}</a>".encode())
        pdf._add_object(stream)

    return plant


def run_length(data: bytes) -> bytes:
    """Each letter as a run of one (ISO 32000-1 7.4.5)."""
    return b"".join(bytes((0, one)) for one in data) + b"\x80"


def font_names(words: str) -> bytes:
    font, target = TTFont(_FONT), BytesIO()
    font["name"].setName(words, 0, 3, 1, 0x409)
    font.save(target)
    return target.getvalue()


def script(pdf: PdfWriter, code: str) -> None:
    pdf.root_object[NameObject("/OpenAction")] = dictionary(
        S=NameObject("/JavaScript"), JS=text_string(code)
    )


def font_file(pdf: PdfWriter, words: str) -> None:
    pdf._add_object(stream(font_names(words)).flate_encode())


def changed_bytes(change: Callable[[bytes, str], bytes]) -> Plant:
    """A whole PDF that is changed as bytes."""
    return lambda words: change(
        pdf_with(lambda pdf, _: pdf.add_metadata({"/Title": "Nota"}))(""), words
    )


def old_revision(data: bytes, words: str) -> bytes:
    """A PDF to which other words were appended: the old ones stand there still."""
    old = pdf_with(lambda pdf, _: pdf.add_metadata({"/Title": words}))("")
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


def packed_revision(data: bytes, words: str) -> bytes:
    """A packed stream that no list names, before the objects that are listed."""
    body = zlib.compress(b"BT (" + words.encode() + b") Tj ET")
    lost = b"\n99 0 obj\n<</Length %d>>\nstream\n%b\nendstream\nendobj\n" % (len(body), body)
    return data + lost


def object_stream(words: str) -> StreamObject:
    objects = f"7 0 <</Title ({words})>>".encode()
    return stream(
        objects, Type=NameObject("/ObjStm"), N=NumberObject(1), First=NumberObject(4)
    ).flate_encode()


def with_password(words: str) -> bytes:
    """A PDF that nobody can read without a password."""

    def lock(pdf: PdfWriter, words: str) -> None:
        pdf.add_metadata({"/Title": words})
        pdf.encrypt("geheim", algorithm="RC4-128")

    return pdf_with(lock)(words)
