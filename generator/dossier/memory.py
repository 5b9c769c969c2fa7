"""Reads each file once, and again only when it changed."""

from __future__ import annotations

from pathlib import Path

from generator.model.base import Invoer
from generator.model.reading import read_file
from generator.source import Source

Known = tuple[bytes, Source, Invoer]


class Memory:
    """A reader of files (``lezen.Reader``) that remembers the sound ones by their contents."""

    def __init__(self) -> None:
        self._known: dict[tuple[Path, type[Invoer]], Known] = {}

    def __call__(self, path: Path, soort: type[Invoer]) -> tuple[Source, Invoer]:
        """The file as that kind of model. Raises ``InputError`` with all that is wrong in it."""
        contents = path.read_bytes() if path.is_file() else None
        known = self._known.pop((path, soort), None)
        if known is None or known[0] != contents:
            source, model = read_file(path, soort)
            known = (contents or b"", source, model)
        self._known[path, soort] = known
        return known[1:]
