"""What the pages that WeasyPrint laid out and drew keep to themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from generator.pdf.boxes import Box

TypesetDocument: TypeAlias = Any
"""A document that WeasyPrint laid out; it is not typed."""

Page: TypeAlias = Any
"""A page of it."""

PageStream: TypeAlias = Any
"""What was drawn on a page."""

Marked: TypeAlias = Mapping[Box, Mapping[str, Any]]
"""The boxes of which something is drawn on a page, each with the number of its mark."""


def page_box(page: Page) -> Box:
    """The box of a page as it was laid out."""
    return page._page_box


def page_boxes(document: TypesetDocument) -> list[Box]:
    """The boxes of all pages."""
    return [page_box(page) for page in document.pages]


def marked_in(stream: PageStream) -> Marked:
    """What was marked while the page was drawn."""
    marked: Marked = stream._tags
    return marked


class PromisedArea:
    """Stands for the area of a link until WeasyPrint makes it: that comes after the layout."""

    def __init__(self, box: Box) -> None:
        self._box = box

    def go_to(self, box: Box) -> None:
        """Let another box be the one that will know it."""
        self._box = box

    @property
    def made(self) -> Any:  # noqa: ANN401  # a dictionary of the PDF
        """The area, or nothing when the link leads nowhere."""
        area = self._box.link_annotation
        return None if isinstance(area, PromisedArea) else area
