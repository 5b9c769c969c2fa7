"""In which language somebody wrote words, where a program did not say that of itself."""

from __future__ import annotations

from collections.abc import Mapping

from lxml.etree import _Element

from generator.content.languages import language_tag
from generator.content.scripts import Kind, scripts_in
from generator.word.package.wml import value

_DUTCH = "nl"
_OF_PROGRAMS = "en-US"
"""What programs put where they know no language; LibreOffice also where it is ``en``."""

_ATTRIBUTES: Mapping[Kind, str] = {
    Kind.RIGHT_TO_LEFT: "bidi",
    Kind.JOINED: "bidi",
    Kind.EAST_ASIAN: "eastAsia",
}
"""Where Word has the language of such letters (ECMA-376 17.3.2.20); of others in ``val``."""


def chosen_language(lang: _Element | None, text: str) -> str:
    """The language of words that is not Dutch, nor the usual one of their script."""
    script = next(iter(scripts_in(text)), None)
    attribute = _ATTRIBUTES.get(script.kind, "val") if script else "val"
    tag = language_tag(value(lang, attribute))
    usual = (_DUTCH, _primary(script.language) if script else "")
    return "" if tag == _OF_PROGRAMS or _primary(tag) in usual else tag


def _primary(tag: str) -> str:
    return tag.partition("-")[0]
