"""Words written in a text in every way in which a text can say them."""

from __future__ import annotations

import bz2
import gzip
import lzma
import quopri
import zlib
from base64 import b64encode, urlsafe_b64encode
from textwrap import wrap
from urllib.parse import quote

from tests.woo.plants.plant import Plant


def _element(words: str) -> bytes:
    return f"<tekst>Van {words}.</tekst>".encode()


def _written(start: str, codec: str) -> Plant:
    return lambda words: (start + words).encode(codec)


def _between(before: str, after: str) -> Plant:
    return lambda words: f"{before}{words}{after}".encode()


def _each_letter(pattern: str) -> Plant:
    return lambda words: "".join(pattern.format(ord(one)) for one in words).encode()


def _with_inside(sign: str) -> Plant:
    return lambda words: _element(sign.join(words))


def _wide(letter: str) -> str:
    return chr(ord(letter) + 0xFEE0) if letter.isalpha() else letter


def _base64(words: str) -> str:
    return b64encode(words.encode()).decode()


TEXT_PLANTS: dict[str, Plant] = {
    "an element": _element,
    "an attribute": _between('<p naam="', '"/>'),
    "a comment": _between("<p/><!-- ", " -->"),
    "an instruction": _between("<?word ", "?><p/>"),
    "CDATA": _between("<p><![CDATA[", "]]></p>"),
    "the name of an element": lambda words: f"<{words.replace(' ', '_')}/>".encode(),
    "numbers of letters": _each_letter("&#{};"),
    "hexadecimal numbers of letters": _each_letter("&#x{:X};"),
    "numbers of letters, twice": _each_letter("&amp;#{};"),
    "escapes of JSON": _each_letter("\\u{:04x}"),
    "escapes of JavaScript": _each_letter("\\x{:02x}"),
    "escapes of new JavaScript": _each_letter("\\u{{{:04x}}}"),
    "escapes of CSS": _each_letter("\\{:x} "),
    "octal escapes": _each_letter("\\{:03o}"),
    "escapes of RTF": _each_letter("\\'{:02x}"),
    "an address": lambda words: f"https://x.nl/{quote(words)}".encode(),
    "an address, each letter": _each_letter("%{:02X}"),
    "quoted printable": lambda words: quopri.encodestring(f"é, {words}\n".encode() * 3),
    "soft hyphens": _with_inside("\N{SOFT HYPHEN}"),
    "spaces of no width": _with_inside("\N{ZERO WIDTH SPACE}"),
    "spaced letters": _with_inside(" "),
    "a letter on each line": _with_inside("\n"),
    "a tag between the letters": lambda words: b"<p>" + "</b><b>".join(words).encode() + b"</p>",
    "capitals": lambda words: _element(words.upper()),
    "small letters": lambda words: _element(words.lower()),
    "accents": lambda words: _element(words.replace("u", "ü").replace("e", "é")),
    "accents apart": lambda words: _element(words.replace("u", "u\N{COMBINING DIAERESIS}")),
    "wide letters": lambda words: _element("".join(map(_wide, words))),
    "a part of a longer word": lambda words: _element(words.join(("de", "achtige"))),
    "UTF-8 with a mark": _written("\ufeff", "utf-8"),
    "UTF-16": _written("<p/>", "utf-16"),
    "UTF-16 without a mark": _written("<p/>", "utf-16-be"),
    "UTF-16 the other way": _written("<p/>", "utf-16-le"),
    "UTF-16 of no XML": _written("Van ", "utf-16-le"),
    "UTF-32": _written("Van ", "utf-32"),
    "Windows-1252": _written("één ", "cp1252"),
    "bytes that are no text": lambda words: b"\0\1\xff" + words.encode() + b"\0\2",
    "base64": lambda words: b'{"a": "' + b64encode(_element(words)) + b'"}',
    "base64 in lines": lambda words: "\n".join(wrap(_base64(words * 3), 20)).encode(),
    "base64 of an address": lambda words: urlsafe_b64encode(b"\xff\xfe\xfd" + words.encode()),
    "base64 behind a slash": lambda words: b"a/b/" + b64encode(words.encode()),
    "base64 of base64": lambda words: b64encode(b64encode(_element(words))),
    "base64 of something packed": lambda words: b64encode(
        gzip.compress(_element(words) * 20 + bytes(range(256)))
    ),
    "an address with the data itself": lambda words: (
        f"data:text/plain;base64,{_base64(words)}".encode()
    ),
    "hexadecimal": lambda words: words.encode().hex().encode(),
    "hexadecimal UTF-16": lambda words: words.encode("utf-16-be").hex().upper().encode(),
    "hexadecimal with spaces": lambda words: words.encode().hex(" ").encode(),
    "gzip": lambda words: gzip.compress(_element(words)),
    "gzip of gzip": lambda words: gzip.compress(gzip.compress(_element(words))),
    "bzip2": lambda words: bz2.compress(_element(words)),
    "xz": lambda words: lzma.compress(_element(words)),
    "zlib": lambda words: zlib.compress(_element(words)),
}
"""From the words to a file that says them."""
