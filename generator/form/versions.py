"""The versions of files of which forms were made, by the hash of their bytes."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from generator.form.rewriting import hash_of
from generator.places import shown_path
from generator.source import Data, parse

MOST = 300
"""So many versions of a file are known; who shows an older one must load it anew."""

MOST_BYTES = 50_000_000
"""So much is kept of one file, however few versions that are."""


@dataclass(frozen=True)
class Version:
    """A version of a file: its name is the hash of what it holds."""

    name: str
    content: bytes


class Versions:
    """The last versions of each file of a folder."""

    def __init__(self) -> None:
        self._known: dict[str, OrderedDict[str, bytes]] = {}
        self._last: dict[str, tuple[bytes, Data]] = {}

    def data(self, file: Path, content: bytes) -> Data:
        """What a file that holds this says. Raises ``InputError`` if it cannot be read.

        Reading takes longest of all, and most changes are of what was remembered last.
        """
        last, data = self._last.get(file.name, (None, None))
        return data if last == content else parse(content, shown_path(file)).data

    def remember(self, file: Path, content: bytes, data: Data) -> Version:
        """The version of a file that holds this and says that; it is the last one now."""
        self._last[file.name] = content, data
        known = self._known.setdefault(file.name, OrderedDict())
        version = Version(hash_of(content), known.pop(hash_of(content), content))
        known[version.name] = version.content
        while len(known) > MOST or (len(known) > 1 and sum(map(len, known.values())) > MOST_BYTES):
            known.popitem(last=False)
        return version

    def content(self, file: Path, name: str) -> bytes | None:
        """What a version of the file held; None if nobody knows it any more."""
        known = self._known.get(file.name)
        return known.get(name) if known else None
