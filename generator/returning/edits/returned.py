"""Reads a Word file that came back: what was changed in it since it was made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.received.document import Received
from generator.received.package import Package
from generator.received.reading import received
from generator.returning.edits.changes import Returned
from generator.returning.travelled import Travelled


def returned(
    document: Path,
    templates: Path,
    base: Travelled | None = None,
    read: Callable[[Package], Received] = received,
) -> Returned:
    """What somebody changed in ``document`` since it was made; nothing is written.

    ``base`` is the YAML to hold it against; without one that is what travels in the file. ``read``
    reads a Word file: with the changes that were tracked in it, or without.

    Raises ``InputError`` when it is no Word file that was made here, or when the YAML in it
    cannot be used.
    """
    raise NotImplementedError
