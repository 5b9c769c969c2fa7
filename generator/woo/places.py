"""On which pages of a public PDF boxes stand: read from its structure (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from generator.content.boxes import spoken
from generator.gronden import Grond
from generator.talen import Taal
from generator.woo.published import Weglating

Grounds = tuple[Grond, ...]


def boxes_in(pdf: bytes, grounds: set[Grounds], taal: Taal) -> tuple[Weglating, ...]:
    """Each box, in the order in which it is read; ``grounds`` are those of the boxes there are, and
    ``taal`` is the language of the document."""
    reader = PdfReader(BytesIO(pdf))
    pages = {page.indirect_reference: number for number, page in enumerate(reader.pages, start=1)}
    by_words = {spoken(one, taal): one for one in grounds}
    root = reader.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    return tuple(_boxes(root.get("/StructTreeRoot"), pages, by_words))


def _boxes(
    root: object, pages: Mapping[IndirectObject | None, int], by_words: Mapping[str, Grounds]
) -> Iterator[Weglating]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        node = node.get_object() if isinstance(node, IndirectObject) else node
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, DictionaryObject):
            grounds = by_words.get(str(node.get("/E", "")))
            if grounds:
                yield Weglating(pages.get(node.raw_get("/Pg")), grounds)
            waiting.append(node.get("/K"))
