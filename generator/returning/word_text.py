"""The words of a Word file, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml.etree import _Element

from generator.received.package import Package
from generator.word.body.xml import WML

_BODY = "word/document.xml"
_AROUND = re.compile(r"word/(footnotes|header\d*|footer\d*)\.xml")
_W = f"{{{WML}}}"
_PARAGRAPH, _RUN, _TEXT = (f"{_W}{name}" for name in ("p", "r", "t"))

_SAID: Mapping[str, str] = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "-",
    f"{_W}softHyphen": "\N{SOFT HYPHEN}",
}
"""What an element without text of its own says (ECMA-376 17.3.3)."""


def paragraphs(package: Package) -> Iterator[str]:
    """The text of each paragraph: of the document first, then of notes, headers and footers."""
    around = sorted(name for name in package.names if _AROUND.fullmatch(name))
    for name in (_BODY, *around):
        for paragraph in package.tree(name).iter(_PARAGRAPH):
            yield "".join(_words(paragraph))


def _words(paragraph: _Element) -> Iterator[str]:
    """The words of a paragraph; what was deleted, and the code of a field, is none (17.16.23)."""
    for run in paragraph.iter(_RUN):
        if next(run.iterancestors(_PARAGRAPH)) is paragraph:
            for element in run.iterchildren(_TEXT, *_SAID):
                yield element.text or "" if element.tag == _TEXT else _SAID[str(element.tag)]
