"""Reads each file once, and again only when it changed."""

from __future__ import annotations

from pathlib import Path

from generator.disk.input_file import read_input
from generator.model.base import Invoer
from generator.model.reading import read_as
from generator.source import Source, parse


class Memory:
    """A reader of files (``reading.Reader``) that remembers the sound ones by their contents."""

    def __init__(self) -> None:
        self._known: dict[tuple[Path, type[Invoer]], tuple[Source, Invoer]] = {}

    def __call__(self, path: Path, soort: type[Invoer]) -> tuple[Source, Invoer]:
        """The file as that kind of model. Raises ``InputError`` with all that is wrong in it."""
        known = self._known.pop((path, soort), None)
        contents = read_input(path, str(path))
        if known is None or known[0].raw != contents:
            source = parse(contents, str(path))
            known = source, read_as(soort, source)
        self._known[path, soort] = known
        return known
