"""Code of web pages and mail, which is printed as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from generator.content.characters import sign_text
from generator.dossier.doubts.writing import Writing
from generator.markdown.faults import Fault

_TAGS = (
    "a|b|big|br|center|code|div|em|font|h[1-6]|hr|i|img|li|mark|o:p|ol|p|pre|s|small|span|strike"
    "|strong|style|sub|sup|u|ul"
)
_TAG = re.compile(rf"(?<!\\)<(?:{_TAGS})(?:\s[^<>]{{0,300}})?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"(?<!\\)&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)

TAG = (
    "{tag} is code van een webpagina (HTML) en wordt zo afgedrukt; haal het weg, en schrijf"
    " **vet**, *cursief*, [tekst](adres) of een lege regel"
)
ENTITY = "{code} is code van een webpagina en wordt zo afgedrukt; typ het teken zelf: {sign}"
_LONGEST = 40


def tags(writing: Writing) -> Iterator[Fault]:
    """The tags that open something, such as ``<b>``."""
    text = writing.text.raw
    for found in _TAG.finditer(text) if "<" in text else ():
        tag = found[0] if len(found[0]) <= _LONGEST else f"{found[0][:_LONGEST]}…"
        yield writing.doubt(found.start(), TAG.format(tag=" ".join(tag.split())))


def codes_of_signs(writing: Writing) -> Iterator[Fault]:
    """Codes such as ``&nbsp;``."""
    text = writing.text.raw
    for found in _ENTITY.finditer(text) if "&" in text else ():
        meant = unescape(found[0])
        if len(meant) == 1:
            sign = "een spatie" if meant.isspace() else sign_text(meant)
            yield writing.doubt(found.start(), ENTITY.format(code=found[0], sign=sign))
