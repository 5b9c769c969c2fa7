"""The fixed words of a template: what stands between its tags."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.foreign.names import DOCUMENT
from generator.word.own.elements import pieces, said
from generator.word.own.tags import without_tags
from generator.word.package.editing import tree_of
from generator.word.package.package import Parts
from generator.word.package.wml import PARAGRAPH, w

_EDGE = re.compile(r"word/(header|footer)\d*\.xml")
_FIELD = w("fldChar")


def fixed_words(parts: Parts) -> Iterator[str]:
    """Those of each paragraph of the body, then of headers and footers.

    A paragraph with a field (the number of the page) has words that Word counts.
    """
    for name in (DOCUMENT, *filter(_EDGE.fullmatch, parts)):
        for paragraph in tree_of(parts[name]).iter(PARAGRAPH):
            counted = any(piece.tag == _FIELD for piece in pieces(paragraph))
            if not counted and (words := without_tags(said(paragraph)).strip("() :")):
                yield words
