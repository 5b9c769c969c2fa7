"""Reads each file once, and again only when it changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from generator.content.picture import Image
from generator.dossier.shelf import Shelf
from generator.model.base import Invoer
from generator.model.reading import read_as
from generator.problems import InputError, Place, Problem
from generator.source import Source, parse

if TYPE_CHECKING:
    from generator.dossier.annex_faults import JudgedFile  # few dossiers need what reads PDF

MOST = 100
"""So many files are remembered, of the last that were asked: those of some dossiers."""

MOST_LARGE = 20
"""So many pictures are remembered, and so many annexes; each may be some megabytes."""

K = TypeVar("K")
V = TypeVar("V")


class _Latest(Generic[K, V]):
    """What was made of the contents of files, of the ``most`` that were asked last."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[K, tuple[bytes, V]] = {}

    def of(self, key: K, contents: bytes, make: Callable[[], V]) -> V:
        """What belongs to those contents; made when they are others than before. What ``make``
        raises is not remembered."""
        known = self._known.pop(key, None)
        if known is None or known[0] != contents:
            known = contents, make()
        self._known[key] = known
        if len(self._known) > self._most:
            del self._known[next(iter(self._known))]
        return known[1]


class Memory:
    """A reader of files (``reading.Reader``) that remembers the sound ones by their contents.

    It reads them from ``shelf``, which may be replaced: what is the same there is not read again.
    """

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self._models = _Latest[tuple[Path, type[Invoer]], tuple[Source, Invoer]](MOST)
        self._images = _Latest[Path, Image](MOST_LARGE)
        self._judged = _Latest[Path, "JudgedFile"](MOST_LARGE)

    def __call__(self, path: Path, soort: type[Invoer]) -> tuple[Source, Invoer]:
        """The file as that kind of model. Raises ``InputError`` with all that is wrong in it."""
        contents = self.shelf.read(path)

        def make() -> tuple[Source, Invoer]:
            source = parse(contents, str(path))
            return source, read_as(soort, source)

        return self._models.of((path, soort), contents, make)

    def image(self, path: Path) -> Image:
        """The file as a picture. Raises ``InputError`` when it cannot be shown."""
        contents = self.shelf.read_beside(path)
        return self._images.of(path, contents, lambda: _picture(path, contents))

    def judged(self, path: Path) -> JudgedFile:
        """The file as one that is to go along as an annex. Raises ``InputError`` when it cannot be
        read at all."""
        from generator.dossier.annex_faults import JudgedFile

        contents = self.shelf.read_beside(path)
        return self._judged.of(path, contents, lambda: JudgedFile(contents, path.suffix))


def _picture(path: Path, contents: bytes) -> Image:
    from generator.pictures.of_file import picture_in  # few dossiers need Pillow
    from generator.pictures.reading import PictureError

    try:
        return picture_in(contents, path.name)
    except PictureError as error:
        raise InputError([Problem(Place(str(path)), str(error))]) from None
