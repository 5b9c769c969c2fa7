"""The words of a Word file in the order in which one reads them, with what Word itself adds.

First the header of the first page, then the body; numbers of headings and list items stand
before their text, the number of a note stands at its reference, and the notes follow at the
end. Other headers and footers are not read: they repeat on every page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from keuring.heading_rows import told_before
from keuring.word_file import DOCUMENT, FOOTNOTES, SAID, Element, WordFile, find, name, value
from keuring.word_styles import Numberings, Styles

ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def words_of_word(word: WordFile) -> list[str]:
    """All words of the file."""
    reader = _Reader(word)
    pieces = [*reader.first_header(), *reader.body(), *reader.notes()]
    return " ".join(pieces).split()


class _Reader:
    def __init__(self, word: WordFile) -> None:
        self._word = word
        self._labels = _Labels(word)
        self._notes = {
            value(note, "@w:id"): note
            for note in find(word.tree(FOOTNOTES), "w:footnote[not(@w:type)]")
        }
        self._called: list[str] = []

    def first_header(self) -> Iterator[str]:
        """What stands at the top of the first page, if that page has a header of its own."""
        document = self._word.tree(DOCUMENT)
        section = find(document, "(.//w:sectPr)[1][w:titlePg]")
        path = "w:headerReference[@w:type='first']/@r:id"
        for relation in [value(node, path) for node in section]:
            yield from self._blocks(self._word.tree(self._word.related(DOCUMENT)[relation]))

    def body(self) -> Iterator[str]:
        """The text of the document."""
        yield from self._blocks(find(self._word.tree(DOCUMENT), "w:body")[0])

    def notes(self) -> Iterator[str]:
        """The notes in the order in which the text calls them."""
        for number, note in enumerate(self._called, 1):
            yield str(number)
            yield from self._blocks(self._notes[note])

    def _blocks(self, parent: Element) -> Iterator[str]:
        """The paragraphs and tables. Heading rows like those of the table before are left out.

        A PDF repeats heading rows on each page and so does not tell the one from the other.
        """
        heading: list[str] = []
        for block in parent:
            if block.tag == name("w:p"):
                text = self._paragraph(block)
                heading = [] if text.strip() else heading
                yield text
            elif block.tag == name("w:tbl"):
                rows = [" ".join(self._row(row)) for row in find(block, "w:tr")]
                before, heading = heading, rows[: len(find(block, "w:tr[w:trPr/w:tblHeader]"))]
                yield from rows[told_before(before, heading) :]
            elif block.tag == name("w:sdt"):
                yield from self._blocks(find(block, "w:sdtContent")[0])

    def _row(self, row: Element) -> Iterator[str]:
        for cell in find(row, "w:tc"):
            yield from self._blocks(cell)

    def _paragraph(self, paragraph: Element) -> str:
        path = ".//w:t | .//w:r/w:tab | .//w:br | .//w:noBreakHyphen | .//w:footnoteReference"
        inside = find(paragraph, path)
        return self._labels.next_of(paragraph) + "".join(map(self._piece, inside))

    def _piece(self, node: Element) -> str:
        if node.tag == name("w:t"):
            return (node.text or "").replace("\N{SOFT HYPHEN}", "")
        if node.tag == name("w:footnoteReference"):
            self._called.append(value(node, "@w:id"))
            return str(len(self._called))
        return SAID[node.tag]


class _Labels:
    """Counts as Word counts, where each list has a numbering of its own (17.9.26)."""

    def __init__(self, word: WordFile) -> None:
        self._styles, self._numberings = Styles(word), Numberings(word)
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def next_of(self, paragraph: Element) -> str:
        """The label of a paragraph with a space behind it; nothing when it has none."""
        style = value(paragraph, "w:pPr/w:pStyle/@w:val")
        number = value(paragraph, "w:pPr/w:numPr/w:numId/@w:val") or self._styles.num_id(style)
        level = int(value(paragraph, "w:pPr/w:numPr/w:ilvl/@w:val") or 0)
        definition = self._numberings.level(number, level)
        if definition is None:
            return ""
        count = self._count(number, level)
        form = value(definition, "w:numFmt/@w:val")
        sign = value(definition, "w:lvlText/@w:val")
        return sign.replace(f"%{level + 1}", _written(count, form)) + " "

    def _count(self, number: str, level: int) -> int:
        counts = self._counts[number]
        for deeper in [key for key in counts if key > level]:
            del counts[deeper]
        counts[level] = counts.get(level, self._numberings.start(number, level) - 1) + 1
        return counts[level]


def _written(count: int, form: str) -> str:
    """The number in the form of its level (17.18.59), of those that are used."""
    if form == "lowerLetter":
        return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    if form == "lowerRoman":
        written = ""
        for worth, sign in ROMAN:
            written += sign * (count // worth)
            count %= worth
        return written
    return str(count)
