"""Reads a Word file that came back: what was changed in it since it was made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.received.document import Received
from generator.received.package import Package
from generator.returning.edits.changes import Returned
from generator.returning.travelled import Travelled


def returned(
    document: Path,
    templates: Path,
    base: Travelled | None = None,
    read: Callable[[Package], Received] | None = None,
) -> Returned:
    """What somebody changed in ``document`` since it was made; nothing is written.

    ``base`` is the YAML to hold it against; without one that is what travels in the file. ``read``
    reads a Word file; without one changes that were tracked are taken as accepted.

    Raises ``InputError`` when it is no Word file that was made here, or when the YAML in it
    cannot be used.
    """
    raise NotImplementedError
