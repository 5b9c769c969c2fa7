"""Makes a document again and keeps the pages that come out the same: layout, and what was drawn.

For a preview, in which little changes from one time to the next. A page is the same when it
begins with the same state, at the same place, and all that it may hold is the same. The layout
of a page looks on until the page is full, and by where it breaks it goes back; what it looked at
stands on that page and on the next, so when those and one more are the same, it is too. Nothing
looks over a place where a page begins in any case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from generator.pdf.boxes import Box, HtmlElement, real_box
from generator.pdf.inside.early import Context, EarlyPages, EarlySource
from generator.pdf.inside.laid_out import Marked
from generator.pdf.inside.loading import HTML, URLFetcher, weasyprint
from generator.pdf.inside.sameness import Alike, Place, Sameness
from generator.pdf.inside.sheets import Sheet

layout = weasyprint.layout.page
kinds = weasyprint.formatting_structure.boxes

State: TypeAlias = Any
"""What WeasyPrint knows at the beginning of a page: place, page to come, side, counters, work."""

LEFT = ("current_page", "page_bottom", "current_footnote_area", "current_page_footnotes")
"""What a page leaves in the context of the layout; margins are laid out with it."""

AHEAD = 3
"""So many pages from its own on must be the same for a page to be."""

MOST = 1_000_000
"""So many things are told apart before all are forgotten."""


@dataclass(frozen=True)
class _Page:
    """A page that was laid out.

    ``after`` is the state with which it ends and ``left`` what the context then knows of it,
    ``running`` are the running lines that begin on it, ``whole`` says whether nothing runs on
    from it to the next.
    """

    box: Box
    children: tuple[Box, ...]
    marked: Marked
    sheet: Sheet | None
    after: State
    left: Mapping[str, Any]
    running: tuple[str, ...]
    whole: bool


@dataclass(frozen=True)
class _Kept:
    """A page that may be taken again.

    ``content`` is all up to ``end`` that decides on it, ``elements`` are those of its boxes.
    """

    page: _Page
    end: Place
    content: int
    elements: tuple[HtmlElement, ...]


class KeptPages:
    """The pages of a document as it was made last."""

    def __init__(self) -> None:
        self.alike = Alike()
        self._pages: dict[str, _Kept] = {}
        self._made: dict[str, _Kept] = {}

    def source(self, text: str, base_url: str, url_fetcher: URLFetcher) -> KeptSource:
        """HTML that is made with these pages, and leaves its own here."""
        return KeptSource(self, text, base_url, url_fetcher)

    def take(self) -> dict[str, _Kept]:
        """The pages, to be made again: whoever fails in that leaves none."""
        pages, self._pages = self._pages, {}
        return pages

    def leave(self, pages: dict[str, _Kept]) -> None:
        """Leave other pages, of which it is not known yet whether all is well."""
        self._made = pages

    def confirm(self) -> None:
        """Keep the pages that were left: there is nothing wrong with them."""
        self._pages, self._made = self._made, {}
        if len(self.alike) > MOST:
            self.alike, self._pages = Alike(), {}


class KeptSource(EarlySource):
    """HTML of which the pages are laid out and drawn that are not those of before."""

    def __init__(self, kept: KeptPages, text: str, base_url: str, url_fetcher: URLFetcher) -> None:
        super().__init__(text, base_url, url_fetcher)
        self._kept = kept

    def pages_of(self, context: Context, root: Box) -> Iterator[Box]:
        """The pages without their margins."""
        old = {} if _notes_repeat(root) else self._kept.take()
        making = _Making(self, context, root, Sameness(root, self._kept.alike), old)
        yield from making.pages()
        self._kept.leave(making.kept())


class _Making:
    """Makes one document, page by page."""

    def __init__(
        self, html: HTML, context: Context, root: Box, sameness: Sameness, old: dict[str, _Kept]
    ) -> None:
        self._html = html
        self._context = context
        self._root = root
        self._sameness = sameness
        self._old = old
        self._early = EarlyPages()
        self._made: dict[str, _Page] = {}
        self._kept: dict[str, _Kept] = {}
        self._whole = True
        self._running = {
            box.style["position"][1]: box for box in root.descendants() if box.is_running()
        }

    def pages(self) -> Iterator[Box]:
        """The pages, until nothing is left."""
        self._context.rendered_notes = []
        states = self._context.page_maker
        while not self._made or states[-1][0] is not None or self._context.reported_footnotes:
            states[-1][-1].update(content_changed=False, pages_wanted=False)
            state = repr((len(self._made), states[-1][:-1]))
            page = self._again(state) or self._new()
            self._made[state] = page
            self._whole = page.whole
            yield page.box
        self._context.broken_out_of_flow.clear()

    def _new(self) -> _Page:
        """Lay out and draw the next page."""
        context, number = self._context, len(self._made)
        box, _ = layout.remake_page(number, context, self._root, self._html)
        children = tuple(box.children)
        marked, sheet = self._early.draw(context, box)
        lines = context.running_elements.items()
        running = tuple(name for name, pages in lines if pages.get(number + 1))
        after = deepcopy(context.page_maker[number + 1])
        left = {name: getattr(context, name) for name in LEFT}
        whole = not (context.broken_out_of_flow or context.reported_footnotes)
        return _Page(box, children, marked, sheet, after, left, running, whole)

    def _again(self, state: str) -> _Page | None:
        """The page that began in that state, if it is the same now."""
        kept, start = self._old.get(state), self._context.page_maker[-1][0]
        if not (kept and self._whole):
            return None
        if self._sameness.between(start, kept.end) != kept.content:
            return None
        page = self._brought_over(kept)
        self._kept[state] = replace(kept, page=page, elements=self._elements(start, page))
        return page

    def _brought_over(self, kept: _Kept) -> _Page:
        """A page of before, and the layout where it would be after it."""
        context, number, page = self._context, len(self._made), kept.page
        box = page.box.copy()
        box.children = list(page.children)
        start = context.page_maker[-1][0]
        _rename(box, dict(zip(kept.elements, self._elements(start, page), strict=True)))
        layout.set_page_type_computed_styles(box.page_type, self._html, context.style_for)
        if not number:
            sizes = {"box": box.style["size"], "area": (box.width, box.height)}
            context.style_for.initial_page_sizes.update(sizes)
        for name in page.running:
            context.running_elements[name][number + 1].append(self._running[name])
        for name, value in page.left.items():
            setattr(context, name, value)
        context.page_maker.append(deepcopy(page.after))
        self._early.take(box, page.marked, page.sheet)
        return replace(page, box=box)

    def _elements(self, start: Place, page: _Page) -> tuple[HtmlElement, ...]:
        """The elements of what is laid out on a page."""
        return tuple(self._sameness.elements(start, page.after[0]))

    def kept(self) -> dict[str, _Kept]:
        """The pages that may be taken again."""
        found = dict(self._kept)
        for number, (state, page) in enumerate(self._made.items()):
            if page.whole and state not in found:
                (start, *_), *coming = self._context.page_maker[number : number + AHEAD + 1]
                end = _decided_by(coming)
                content = self._sameness.between(start, end)
                elements = self._elements(start, page)
                if {box.element for box in _boxes(page.children)} <= {None, *elements}:
                    found[state] = _Kept(page, end, content, elements)
        return found


def _decided_by(coming: Iterable[State]) -> Place:
    """Where what decides on a page ends: some pages on, or where one begins in any case."""
    place: Place = None
    for place, to_come, *_ in coming:
        if place is None or to_come["break"] != "any":
            break
    return place


def _rename(page: Box, elements: Mapping[HtmlElement, HtmlElement]) -> None:
    """Let the boxes of a page be those of other elements: some run on over pages."""
    for box in _boxes(page.children):
        if box.element is not None:
            box.element = elements[box.element]


def _boxes(children: Iterable[Box]) -> Iterator[Box]:
    waiting = [*children]
    while waiting:
        box = real_box(waiting.pop())
        yield box
        waiting.extend(box.all_children())


def _notes_repeat(root: Box) -> bool:
    """Whether a note belongs to what is drawn on each page anew: there it stands only once."""
    groups = (box for box in root.descendants() if isinstance(box, kinds.TableRowGroupBox))
    repeated = (group for group in groups if group.is_header or group.is_footer)
    return any(box.footnote for group in repeated for box in group.descendants())
