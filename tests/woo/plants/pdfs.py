"""Words in every place of a PDF, in each way in which it writes them."""

from __future__ import annotations

from base64 import a85encode
from urllib.parse import quote

from pypdf.generic import ArrayObject, ByteStringObject, NameObject, NumberObject

from tests.woo.plants.packages import PACKAGE_PLANTS
from tests.woo.plants.pdf_parts import (
    annotation,
    appearance,
    attached,
    changed_bytes,
    dictionary,
    filtered,
    font_file,
    form,
    glyphs,
    glyphs_in_a_range,
    in_root,
    loose_object,
    object_stream,
    old_revision,
    on_page,
    packed_revision,
    pdf_with,
    run_length,
    script,
    stream,
    text_string,
)
from tests.woo.plants.plant import Plant

PDF_PLANTS: dict[str, Plant] = {
    **{
        name: pdf_with(on_page(content))
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
    "numbers of letters": pdf_with(glyphs),
    "numbers of letters in a range": pdf_with(glyphs_in_a_range),
    "a form that is not used": pdf_with(loose_object(form)),
    "look of an annotation": pdf_with(appearance),
    "annotation": pdf_with(
        annotation(lambda words: dictionary(Contents=text_string(f"Van {words}")))
    ),
    "author of an annotation": pdf_with(annotation(lambda words: dictionary(T=text_string(words)))),
    "rich text of an annotation": pdf_with(
        annotation(
            lambda words: dictionary(RC=text_string(f"<p>{words[:9]}<b>{words[9:]}</b></p>"))
        )
    ),
    "address of a link": pdf_with(
        annotation(
            lambda words: dictionary(
                A=dictionary(URI=ByteStringObject(f"https://x.nl/{quote(words)}".encode()))
            )
        )
    ),
    "value of a field": pdf_with(
        annotation(lambda words: dictionary(FT=NameObject("/Tx"), V=text_string(words)))
    ),
    "old value of a field": pdf_with(annotation(lambda words: dictionary(DV=text_string(words)))),
    "name of a field": pdf_with(
        annotation(lambda words: dictionary(T=text_string(words.replace(" ", "_"))))
    ),
    "tip of a field": pdf_with(annotation(lambda words: dictionary(TU=text_string(words)))),
    "choice of a field": pdf_with(
        annotation(lambda words: dictionary(Opt=ArrayObject([text_string(words)])))
    ),
    "title": pdf_with(lambda pdf, words: pdf.add_metadata({"/Title": words})),
    "author": pdf_with(lambda pdf, words: pdf.add_metadata({"/Author": words})),
    "own property": pdf_with(lambda pdf, words: pdf.add_metadata({"/Bron": words})),
    "name of a property": pdf_with(
        lambda pdf, words: pdf.add_metadata({f"/{words.replace(' ', '#20')}": "ja"})
    ),
    "XMP": pdf_with(
        in_root("Metadata", lambda words: stream(f"<x:xmpmeta>{words}</x:xmpmeta>".encode()))
    ),
    "XMP of an image": pdf_with(
        loose_object(
            lambda words: dictionary(Metadata=stream(f"<dc:creator>{words}</dc:creator>".encode()))
        )
    ),
    "bookmark": pdf_with(lambda pdf, words: pdf.add_outline_item(title=words, page_number=0)),
    "place with a name": pdf_with(lambda pdf, words: pdf.add_named_destination(words, 0)),
    "number of a page": pdf_with(
        in_root(
            "PageLabels",
            lambda w: dictionary(Nums=ArrayObject([NumberObject(0), dictionary(P=text_string(w))])),
        )
    ),
    "name of a layer": pdf_with(
        in_root("OCProperties", lambda words: dictionary(Name=text_string(words)))
    ),
    "alternative text": pdf_with(
        loose_object(lambda words: dictionary(S=NameObject("/Figure"), Alt=text_string(words)))
    ),
    "actual text of an element": pdf_with(
        loose_object(lambda words: dictionary(ActualText=text_string(words)))
    ),
    "what an abbreviation means": pdf_with(
        loose_object(lambda words: dictionary(E=text_string(words)))
    ),
    "name of an element": pdf_with(
        loose_object(lambda words: dictionary(S=NameObject("/" + words.replace(" ", ""))))
    ),
    "summary of a table": pdf_with(
        loose_object(lambda words: dictionary(A=dictionary(Summary=text_string(words))))
    ),
    "data of a program": pdf_with(
        in_root("PieceInfo", lambda words: dictionary(X=dictionary(Private=text_string(words))))
    ),
    "profile of colours": pdf_with(loose_object(lambda words: dictionary(Info=text_string(words)))),
    "script": pdf_with(lambda pdf, words: script(pdf, f"app.alert('{words}')")),
    "script with escapes": pdf_with(
        lambda pdf, words: script(pdf, "".join(f"\\u{ord(one):04x}" for one in words))
    ),
    "attached text": pdf_with(attached("a.txt", str.encode)),
    "attached base64": pdf_with(attached("a.txt", lambda words: words.encode().hex().encode())),
    "attached Word": pdf_with(attached("a.docx", PACKAGE_PLANTS["text over pieces"])),
    "attached workbook": pdf_with(attached("a.xlsx", PACKAGE_PLANTS["cell in pieces"])),
    "attached PDF": pdf_with(attached("a.pdf", pdf_with(glyphs))),
    "name of what is attached": pdf_with(attached("{}.txt", lambda _: b"ja")),
    "name of a font": pdf_with(
        loose_object(lambda words: dictionary(BaseFont=NameObject("/" + words.replace(" ", "+"))))
    ),
    "names in a font": pdf_with(font_file),
    "string in UTF-8": pdf_with(
        loose_object(lambda words: ByteStringObject(b"\xef\xbb\xbf" + words.encode()))
    ),
    "string in UTF-16 the other way": pdf_with(
        loose_object(lambda words: ByteStringObject(words.encode("utf-16")))
    ),
    "packed objects": pdf_with(loose_object(object_stream)),
    "hexadecimal stream": pdf_with(
        filtered("ASCIIHexDecode", lambda data: data.hex().encode() + b">")
    ),
    "stream of 85 letters": pdf_with(
        filtered("ASCII85Decode", lambda data: a85encode(data) + b"~>")
    ),
    "stream of runs": pdf_with(filtered("RunLengthDecode", run_length)),
    "comment": changed_bytes(
        lambda data, words: data.replace(b"\nxref", f"\n% {words}\nxref".encode(), 1)
    ),
    "octal escapes": changed_bytes(
        lambda data, words: data.replace(
            b"(Nota)", b"(%b)" % "".join(f"\\{ord(one):03o}" for one in words).encode()
        )
    ),
    "behind the end": changed_bytes(lambda data, words: data + words.encode()),
    "words that were replaced": changed_bytes(old_revision),
    "stream that no list names": changed_bytes(packed_revision),
}
"""From the words to a file that says them."""
