"""Makes a document again and keeps the pages that come out the same: layout, and what was drawn.

For a preview, in which little changes from one time to the next. A page is the same when it
begins with the same state, at the same place, and all that it may hold is the same. The layout
of a page looks on until the page is full, and by where it breaks it goes back; what it looked at
stands on that page and on the next, so when those and one more are the same, it is too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
        self.pages: dict[str, _Kept] = {}

    def source(self, text: str, base_url: str, url_fetcher: URLFetcher) -> KeptSource:
        """HTML that is made with these pages, and leaves its own here."""
        return KeptSource(self, text, base_url, url_fetcher)

    def replace(self, pages: dict[str, _Kept]) -> None:
        """Keep other pages, and no more."""
        self.pages = pages
        if len(self.alike) > MOST:
            self.alike, self.pages = Alike(), {}


class KeptSource(EarlySource):
    """HTML of which the pages are laid out and drawn that are not those of before."""

    def __init__(self, kept: KeptPages, text: str, base_url: str, url_fetcher: URLFetcher) -> None:
        super().__init__(text, base_url, url_fetcher)
        self._kept = kept

    def pages_of(self, context: Context, root: Box) -> Iterator[Box]:
        """The pages without their margins."""
        making = _Making(self, context, root, self._kept)
        yield from making.pages()
        self._kept.replace(making.kept())


class _Making:
    """Makes one document, page by page."""

    def __init__(self, html: HTML, context: Context, root: Box, kept: KeptPages) -> None:
        self._html = html
        self._context = context
        self._root = root
        self._old = {} if _notes_repeat(root) else kept.pages
        self._sameness = Sameness(root, kept.alike)
        self._early = EarlyPages()
        self._made: list[_Page] = []
        self._states: list[str] = []
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
            kept = self._old.get(state)
            page = self._again(kept) if kept and self._is_same(kept) else self._new()
            self._made.append(page)
            self._states.append(state)
            yield page.box
        self._context.broken_out_of_flow.clear()

    def _is_same(self, kept: _Kept) -> bool:
        start = self._context.page_maker[-1][0]
        whole = not self._made or self._made[-1].whole
        return whole and self._sameness.between(start, kept.end) == kept.content

    def _new(self) -> _Page:
        """Lay out and draw the next page."""
        context, number = self._context, len(self._made)
        box, _ = layout.remake_page(number, context, self._root, self._html)
        children = tuple(box.children)
        marked, sheet = self._early.draw(context, box)
        lines = context.running_elements.items()
        running = tuple(name for name, pages in lines if pages.get(number + 1))
        after = deepcopy(context.page_maker[number + 1])
        whole = not (context.broken_out_of_flow or context.reported_footnotes)
        left = {name: getattr(context, name) for name in LEFT}
        return _Page(box, children, marked, sheet, after, left, running, whole)

    def _again(self, kept: _Kept) -> _Page:
        """Take a page again, and bring the layout to where it would be after it."""
        context, number, page = self._context, len(self._made), kept.page
        self._bring_over(kept)
        box = page.box.copy()
        box.children = list(page.children)
        layout.set_page_type_computed_styles(box.page_type, self._html, context.style_for)
        if not number:
            sizes = {"box": box.style["size"], "area": (box.width, box.height)}
            context.style_for.initial_page_sizes.update(sizes)
        for name in page.running:
            context.running_elements[name][number + 1].append(self._running[name])
        vars(context).update(page.left)
        context.page_maker.append(deepcopy(page.after))
        self._early.take(box, page.marked, page.sheet)
        return replace(page, box=box)

    def _bring_over(self, kept: _Kept) -> None:
        """Let the boxes of a page be those of the elements of now: those may run on over pages."""
        start = self._context.page_maker[-1][0]
        now = dict(zip(kept.elements, self._sameness.elements(start, kept.end), strict=True))
        waiting = [*kept.page.children]
        while waiting:
            box = real_box(waiting.pop())
            box.element = now.get(box.element)
            waiting.extend(box.all_children())

    def kept(self) -> dict[str, _Kept]:
        """The pages that may be taken again."""
        starts: list[Place] = [state[0] for state in self._context.page_maker]
        found = {}
        for number, (state, page) in enumerate(zip(self._states, self._made, strict=True)):
            end = starts[number + AHEAD] if number + AHEAD < len(starts) else None
            if page.whole:
                content = self._sameness.between(starts[number], end)
                elements = tuple(self._sameness.elements(starts[number], end))
                found[state] = _Kept(page, end, content, elements)
        return found


def _notes_repeat(root: Box) -> bool:
    """Whether a note belongs to what is drawn on each page anew: there it stands only once."""
    groups = (box for box in root.descendants() if isinstance(box, kinds.TableRowGroupBox))
    repeated = (group for group in groups if group.is_header or group.is_footer)
    return any(box.footnote for group in repeated for box in group.descendants())
