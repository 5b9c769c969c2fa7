"""The words that a reader sees, in order, in either output; a note stands at its reference."""

from __future__ import annotations

from html.parser import HTMLParser

from lxml import etree

from generator.word.body.harvest import Harvest
from tests.markdown.outline import NAMESPACES, element, find, values

_W = f"{{{NAMESPACES['w']}}}"
_APART = {"p", "br", "li", "th", "td"}


def words_of_html(html: str) -> list[str]:
    """The words of HTML, without pictures and what is in them; the style sheet numbers captions."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "".join(reader.pieces).split()


def words_of_wordml(xml: str, harvest: Harvest) -> list[str]:
    """The words of WordprocessingML."""
    notes = {
        values(note, "@w:id")[0]: _text(note, {})
        for note in find(element("".join(harvest.footnotes)), "w:footnote")
    }
    return _text(element(xml), notes).split()


_COUNTED = {"figcaption": "Figuur", "caption": "Tabel"}
"""What the style sheet writes before the number of a caption."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._hidden = False
        self._spans: list[str] = []
        """Of each span that is open what stands around its words: a note stands apart."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden = self._hidden or tag == "svg"
        self.pieces.append(" " if tag in _APART else "")
        if tag == "span":
            self._spans.append("" if ("class", "voetnoot") not in attrs else " ")
            self.pieces.append(self._spans[-1])
        if number := dict(attrs).get("data-nummer"):
            self.pieces.append(f" {_COUNTED[tag]} {number}. ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = self._hidden and tag != "svg"
        self.pieces.append(self._spans.pop() if tag == "span" else " " if tag in _APART else "")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(data.replace("\N{SOFT HYPHEN}", ""))


def _text(root: etree._Element, notes: dict[str, str]) -> str:
    pieces = []
    for node in root.iter():
        if node.tag == f"{_W}t":
            pieces.append(node.text or "")
        elif node.tag == f"{_W}footnoteReference":
            pieces.append(f" {notes[node.get(f'{_W}id', '')]} ")
        elif node.tag == f"{_W}noBreakHyphen":
            pieces.append("-")
        elif node.tag in (f"{_W}br", f"{_W}p"):
            pieces.append(" ")
    return "".join(pieces)
