"""A PDF of which each object is put in bytes once.

pydyf does so each time that somebody asks, and compresses its stream again: to write the object,
and once more for the name of the file (``/ID``: ISO 32000-1, 14.4).
"""

from __future__ import annotations

from pydyf import PDF, Dictionary, Object, Stream

from generator.pdf.streams import compress


class Settled(Object):  # type: ignore[misc]  # pydyf is not typed
    """An object of which nothing will change any more, with its bytes."""

    def __init__(self, entry: Object) -> None:
        super().__init__()
        self.number, self.generation, self.free = entry.number, entry.generation, entry.free
        self._data: bytes = entry.data

    @property
    def data(self) -> bytes:
        """What stands in the file between ``obj`` and ``endobj``."""
        return self._data


class WrittenOnce(PDF):  # type: ignore[misc]  # pydyf is not typed
    """Writes what pydyf writes. Once that began, an object must be ready when it is added."""

    _begun = False

    def write(self, *arguments: object, **named: object) -> None:
        """Write the file; the arguments are those of pydyf."""
        for place, entry in enumerate(self.objects):
            self.objects[place] = _settled(entry)
        self._begun = True
        super().write(*arguments, **named)

    def add_object(self, object_: Object) -> None:
        """Give the object its number; while writing, pydyf adds streams of its own."""
        super().add_object(object_)
        if self._begun:
            self.objects[-1] = _settled(object_)


def _settled(entry: Object) -> Object:
    if isinstance(entry, Stream):
        compress(entry)
    return Settled(entry) if isinstance(entry, Dictionary) else entry
