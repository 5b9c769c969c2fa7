"""Pictures of the tree: a file of the dossier with its description and its caption.

A text only names its file; the ``Image`` comes with it when a document is printed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256

from generator.content.inline import Inline, LineRange
from generator.content.units import MM_PER_INCH

HIGHEST_MM = 140.0
"""A picture with its caption has room on every page, also on a landscape one."""


@dataclass(frozen=True)
class Image:
    """What is drawn: the bytes of a PNG or a JPEG (``ending`` png or jpg), which hold nothing else.

    ``width`` and ``height`` are in pixels, of which so many go in an inch: ``dpi``. Of a drawing of
    lines ``drawing`` is the SVG that they were drawn of.
    """

    data: bytes = field(repr=False)
    ending: str
    width: int
    height: int
    dpi: int
    drawing: bytes = field(default=b"", repr=False)

    @property
    def kept(self) -> bytes:
        """What travels and is archived: of it the same picture can be made again."""
        return self.drawing or self.data

    @cached_property
    def seal(self) -> str:
        """By what it is known: the same pictures have the same."""
        return sha256(self.data).hexdigest()

    def size_in(self, width_mm: float) -> tuple[float, float]:
        """Its width and height in millimetres in text of that width: as large as it says itself,
        unless that is more than there is room for. It is never made larger."""
        own = self.width / self.dpi * MM_PER_INCH
        width = min(own, width_mm, HIGHEST_MM * self.width / self.height)
        return width, width * self.height / self.width


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a line of its own; ``children`` are its caption.

    ``path`` is that of its file in the dossier. ``description`` says what can be seen, for who
    cannot see it. ``name`` is that by which texts refer to it, if they may; its ``number`` is 0 as
    long as it is not known, and by its ``anchor`` a list of figures leads to it. ``place`` is where
    it begins in its text: line and column from 0, ``lines`` as of a paragraph. A document is
    printed only when each has its ``image``.
    """

    path: str
    description: str
    children: tuple[Inline, ...]
    name: str = ""
    number: int = 0
    anchor: str = ""
    image: Image | None = field(default=None, compare=False, repr=False)
    place: tuple[int, int] = field(default=(0, 0), compare=False)
    lines: LineRange = field(default=None, compare=False)
