"""The words of a Word file, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml.etree import _Element

from generator.foreign.main_part import main_part
from generator.received.package import Package
from generator.word.package.shown import AROUND
from generator.word.package.wml import PARAGRAPH, TEXT, w

_RUN = w("r")

_SAID: Mapping[str, str] = {
    w("tab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
    w("softHyphen"): "\N{SOFT HYPHEN}",
}
"""What an element without text of its own says (ECMA-376 17.3.3)."""


def paragraphs(package: Package) -> Iterator[str]:
    """The text of each paragraph: of the document first, then of notes, headers and footers."""
    around = sorted(name for name in package.names if AROUND.fullmatch(name))
    for name in (main_part(package), *around):
        for paragraph in package.tree(name).iter(PARAGRAPH):
            yield "".join(_words(paragraph))


def _words(paragraph: _Element) -> Iterator[str]:
    """The words of a paragraph; what was deleted, and the code of a field, is none (17.16.23)."""
    for run in paragraph.iter(_RUN):
        if next(run.iterancestors(PARAGRAPH)) is paragraph:
            for element in run.iterchildren(TEXT, *_SAID):
                yield element.text or "" if element.tag == TEXT else _SAID[str(element.tag)]
