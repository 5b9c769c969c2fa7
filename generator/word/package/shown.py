"""The words that stand in a Word file, paragraph by paragraph; what is hidden is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element

from generator.word.package.editing import tree_of
from generator.word.package.package import Parts
from generator.word.package.wml import PARAGRAPH, TEXT, w

AROUND = re.compile(r"word/(footnotes|header\d*|footer\d*)\.xml")
"""The names of the parts with text beside the body."""

_HIDDEN = w("vanish")


def texts_shown(document: _Element, parts: Parts) -> Iterator[str]:
    """The text of each paragraph of the document, then of its notes, headers and footers.

    Raises ``PackageError`` when one of those is no XML.
    """
    yield from _texts(document)
    for name in filter(AROUND.fullmatch, parts):
        yield from _texts(tree_of(parts[name]))


def _texts(root: _Element) -> Iterator[str]:
    """Those of one part; a run hides its words in its properties (ECMA-376 17.3.2.41)."""
    hidden = {run for mark in root.iter(_HIDDEN) for run in islice(mark.iterancestors(), 1, 2)}
    words: list[str] = []
    for element in root.iter(PARAGRAPH, TEXT):
        if element.tag == PARAGRAPH:
            yield "".join(words)
            words.clear()
        elif element.text and element.getparent() not in hidden:
            words.append(element.text)
    yield "".join(words)
