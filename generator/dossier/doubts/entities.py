"""Codes of signs from web pages and mail, which are printed as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from generator.content.characters import sign_text
from generator.dossier.doubts.writing import Writing
from generator.markdown.faults import Fault

_ENTITY = re.compile(r"(?<!\\)&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)

ENTITY = "{code} is code van een webpagina en wordt zo afgedrukt; typ het teken zelf: {sign}"


def codes_of_signs(writing: Writing) -> Iterator[Fault]:
    """Codes such as ``&nbsp;``."""
    text = writing.text.raw
    for found in _ENTITY.finditer(text) if "&" in text else ():
        meant = unescape(found[0])
        if len(meant) == 1:
            sign = "een spatie" if meant.isspace() else sign_text(meant)
            yield writing.doubt(found.start(), ENTITY.format(code=found[0], sign=sign))
