"""From the pages that WeasyPrint laid out to the structure, in the order of the HTML.

A box of the layout belongs to an HTML element. An element may have many boxes: one on each page
that it runs over, and nameless ones within its own. All of them are one node here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.content.units import POINTS_PER_PIXEL
from generator.html.inlines import SPOKEN
from generator.pdf.boxes import Box, children_of, is_margin, is_note_area, real_box
from generator.pdf.inside.laid_out import Marked, PromisedArea
from generator.pdf.structure.attaching import attach, body_of, bring_behind
from generator.pdf.structure.elements import Element, Kid, LinkArea, MarkedContent
from generator.pdf.structure.figures import description_of
from generator.pdf.structure.links import words_of
from generator.pdf.structure.types import (
    ARTIFACT,
    KEPT_EMPTY,
    NUMBERINGS,
    REPEATED,
    SCOPES,
    type_of,
)

_CALL = "::footnote-call"


class Reading:
    """Reads the pages of one document.

    ``artifacts`` are the marks, by page, of what is no content (14.8.2.2).
    """

    def __init__(self) -> None:
        self.document = Element("Document", 0)
        self.artifacts: dict[int, set[int]] = {}
        self._nodes: dict[tuple[int, str], Element] = {}
        self._page = 0
        self._height = 0.0
        self._marked: Marked = {}

    def read(self, page: int, page_box: Box, marked: Marked) -> None:
        """Add what stands on a page, but for its margins; the pages come in their order."""
        self._turn_to(page, marked)
        self._height = page_box.margin_height()
        # Notes stand at the foot of the page; what refers to them is known by then.
        for child in sorted(page_box.children, key=is_note_area):
            if is_note_area(child):
                self._read_notes(child)
            elif not is_margin(child):
                self._place(child, self.document)

    def read_margins(self, page: int, page_box: Box, marked: Marked) -> None:
        """Take what stands in the margins of a page for no content."""
        self._turn_to(page, marked)
        for child in filter(is_margin, page_box.children):
            self._drop(child, self.document)

    def _turn_to(self, page: int, marked: Marked) -> None:
        self._page, self._marked = page, marked
        self.artifacts.setdefault(page, set())

    def _read_notes(self, area: Box) -> None:
        """Each note once: one in a repeated heading may be drawn again. None runs over pages."""
        for box in children_of(area):
            if _key(real_box(box)) in self._nodes:
                self._drop(box, self.document)
            else:
                self._place(box, self.document)

    def done(self) -> Element:
        """The whole document, without elements in which nothing stands."""
        for node in reversed([*self.document.nodes()]):  # what is in it goes before it
            node.kids = [kid for kid in map(_settled, node.kids) if kid and _holds(kid)]
        return self.document

    def _drop(self, box: Box, around: Element) -> None:
        """Take a running line or a repeated heading for no content; a link stays a link."""
        box = real_box(box)
        if mark := self._marked.get(box):
            self.artifacts[self._page].add(mark["mcid"])
        if box.link_annotation:
            around = self._node_of(box, around)
            self._add_area(box, around)
        for child in children_of(box):
            self._drop(child, around)

    def _place(self, box: Box, around: Element) -> None:
        """Put what a box holds in the node of its element."""
        box = real_box(box)
        node = self._node_of(box, around)
        if node.type == ARTIFACT or self._is_repeated(box, node):
            self._drop(box, around)
            return
        if box.link_annotation:
            self._add_area(box, node)
        within = body_of(node)
        if mark := self._marked.get(box):
            self._add_mark(box, mark["mcid"], within)
        for child in children_of(box):
            self._place(child, within)

    def _add_mark(self, box: Box, number: int, node: Element) -> None:
        """Put what is drawn in a node; a picture that only the style sheet names is no content."""
        if node.type == "Figure" or hasattr(box, "text"):
            node.kids.append(MarkedContent(self._page, number))
        else:
            self.artifacts[self._page].add(number)

    def _add_area(self, box: Box, node: Element) -> None:
        """Let one click on a box. WeasyPrint gives each box within a link an area of its own."""
        link: Element | None = node
        while link and link.type != "Link":
            link = link.parent
        (link or node).kids.append(LinkArea(self._page, box.link_annotation))

    def _is_repeated(self, box: Box, node: Element) -> bool:
        """Whether it is what was read on a page before, drawn once more."""
        if node.page == self._page or not _repeats(box):
            return False
        return node is self._nodes.get(_key(box))

    def _node_of(self, box: Box, around: Element) -> Element:
        """The node of the element of a box, or that around it when the element is nothing."""
        if box.element is None:
            return around
        key = _key(box)
        return self._nodes.get(key) or self._new_node(key, box, around)

    def _new_node(self, key: tuple[int, str], box: Box, around: Element) -> Element:
        language = _language(box, around)
        kind = type_of(box.element_tag, box.element, around.type)
        if language and not kind:
            kind = "Span" if box.style["display"][0] == "inline" else "Div"
        if not kind:
            return around
        node = self._nodes[key] = Element(kind, self._page, language=language)
        if kind != ARTIFACT:
            attach(node, around)
        if kind in ("Note", "Reference"):
            self._bring_note(box)
        if details := _DETAILS.get(kind):
            details(node, box, self._height)
        return node

    def _bring_note(self, box: Box) -> None:
        """Put a note behind what refers to it, once both are known.

        The note is nearly always the last; one in a heading of a table may stand a page before.
        """
        tag = box.element_tag.removesuffix(_CALL)
        note = self._nodes.get((id(box.element), tag))
        reference = self._nodes.get((id(box.element), f"{tag}{_CALL}"))
        if note and reference:
            bring_behind(note, reference)


def _key(box: Box) -> tuple[int, str]:
    return id(box.element), box.element_tag


def _repeats(box: Box) -> bool:
    """Whether the layout draws it on each page anew, where others run on."""
    return box.element_tag in REPEATED or box.style["position"] == "fixed"


def _language(box: Box, around: Element) -> str:
    """The language of an element when it is another than that around it."""
    language = "" if box.element_tag == "html" else box.element.get("lang", "")
    return "" if language == around.language else language


# What a node tells besides, from its box


def _figure(node: Element, box: Box, page_height: float) -> None:
    node.alternative = description_of(box.element)
    left, top = box.content_box_x(), box.content_box_y()
    corners = (left, page_height - top - box.height, left + box.width, page_height - top)
    node.place = tuple(corner * POINTS_PER_PIXEL for corner in corners)


def _cell(node: Element, box: Box, page_height: float) -> None:
    node.span = (box.colspan, box.rowspan)


def _heading_cell(node: Element, box: Box, page_height: float) -> None:
    """A heading that does not say for what it stands is in a header row, or heads its row."""
    _cell(node, box, page_height)
    row = node.parent
    in_head = row and row.parent and row.parent.type == "THead"
    node.scope = SCOPES.get(box.element.get("scope"), "Column" if in_head else "Row")


def _item(node: Element, box: Box, page_height: float) -> None:
    """The list of an item is numbered as its item is."""
    if node.parent:
        node.parent.numbering = NUMBERINGS.get(box.style["list_style_type"], "")


def _link(node: Element, box: Box, page_height: float) -> None:
    node.words = words_of(box.element)


def _span(node: Element, box: Box, page_height: float) -> None:
    """A box in the place of words says something else than what stands in it; what is drawn from
    right to left, the same in another order."""
    node.spoken = box.element.get(SPOKEN, "")
    if box.element.get("dir") == "rtl":
        node.written = words_of(box.element)


_DETAILS: Mapping[str, Callable[[Element, Box, float], None]] = {
    "Figure": _figure,
    "TD": _cell,
    "TH": _heading_cell,
    "LI": _item,
    "Link": _link,
    "Span": _span,
}


def _settled(kid: Kid) -> Kid | None:
    """The kid itself; of an area that was promised what came of it."""
    if not isinstance(kid, LinkArea) or not isinstance(kid.annotation, PromisedArea):
        return kid
    made = kid.annotation.made
    return LinkArea(kid.page, made) if made else None


def _holds(kid: Kid) -> bool:
    return not isinstance(kid, Element) or bool(kid.kids) or kid.type in KEPT_EMPTY
