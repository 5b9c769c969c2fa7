"""Reads each file once, and again only when it changed."""

from __future__ import annotations

from pathlib import Path

from generator.content.picture import Image
from generator.dossier.shelf import Shelf
from generator.model.base import Invoer
from generator.model.reading import read_as
from generator.problems import InputError, Place, Problem
from generator.source import Source, parse

MOST = 100
"""So many files are remembered, of the last that were asked: those of some dossiers."""

MOST_IMAGES = 20
"""So many pictures are remembered; each may be some megabytes."""


class Memory:
    """A reader of files (``reading.Reader``) that remembers the sound ones by their contents.

    It reads them from ``shelf``, which may be replaced: what is the same there is not read again.
    """

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self._images: dict[Path, tuple[bytes, Image]] = {}
        self._known: dict[tuple[Path, type[Invoer]], tuple[Source, Invoer]] = {}

    def __call__(self, path: Path, soort: type[Invoer]) -> tuple[Source, Invoer]:
        """The file as that kind of model. Raises ``InputError`` with all that is wrong in it."""
        known = self._known.pop((path, soort), None)
        contents = self.shelf.read(path)
        if known is None or known[0].raw != contents:
            source = parse(contents, str(path))
            known = source, read_as(soort, source)
        self._known[path, soort] = known
        if len(self._known) > MOST:
            del self._known[next(iter(self._known))]
        return known

    def image(self, path: Path) -> Image:
        """The file as a picture. Raises ``InputError`` when it cannot be shown."""
        from generator.pictures.of_file import picture_in  # few dossiers need Pillow
        from generator.pictures.reading import PictureError

        contents = self.shelf.read_beside(path)
        known = self._images.pop(path, None)
        if known is None or known[0] != contents:
            try:
                known = contents, picture_in(contents, path.name)
            except PictureError as error:
                raise InputError([Problem(Place(str(path)), str(error))]) from None
        self._images[path] = known
        if len(self._images) > MOST_IMAGES:
            del self._images[next(iter(self._images))]
        return known[1]
