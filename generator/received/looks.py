"""The looks that somebody gave words by hand, beside those of their style (ECMA-376 17.3.2)."""

from __future__ import annotations

from collections.abc import Mapping

from lxml.etree import _Element

from generator.received.styles import Styles
from generator.word.package.wml import found, value, value_of

_LOOKS: Mapping[str, str] = {"color": "val", "sz": "val", "rFonts": "ascii"}
"""Colour, size and font, each with the attribute that says which."""

_UNSAID: Mapping[str, str] = {"color": "auto", "sz": "20"}
"""What holds where nothing is said (17.3.2.6, 17.3.2.38)."""


def has_own_look(properties: _Element | None, paragraph_style: str, styles: Styles) -> bool:
    """Whether words have another colour, size or font than their styles give.

    That a run says the same as its styles counts for nothing: LibreOffice writes it everywhere.
    """
    letters = value_of(properties, "rStyle")
    for look, attribute in _LOOKS.items():
        own = value(found(properties, look), attribute)
        given = styles.look(letters, paragraph_style, look, attribute) or _UNSAID.get(look, "")
        if own and own.lower() != given.lower():
            return True
    return False
