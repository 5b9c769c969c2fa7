"""Whether what is in an archive is still for reading only, as it was put there.

The contents may be whole all the same: a copy often gets rights of its own. So it is told once.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from generator.archive.inventory import MARKER, Inventory
from generator.disk.read_only import is_writable
from generator.dutch import count_text
from generator.problems import Place, Problem, Severity

LOOSE = "niet meer alleen-lezen; herstel dat, anders verandert er per ongeluk iets"


def doubts(found: Inventory) -> Iterator[Problem]:
    """That files or folders of versions can be written."""
    loose = [path for path in sorted(_for_reading(found)) if is_writable(path)]
    if loose:
        count = count_text(len(loose), "bestand of map is", "bestanden en mappen zijn")
        first = loose[0].relative_to(found.archive)
        message = f"{count} {LOOSE} (de eerste: {first})"
        yield Problem(Place(str(found.archive)), message, Severity.WARNING)


def _for_reading(found: Inventory) -> Iterator[Path]:
    """Everything that nobody should write to."""
    yield found.archive / MARKER
    yield from found.tokens
    for key in found.bags:
        for folder, _, files in os.walk(found.place(key)):
            yield Path(folder)
            yield from (Path(folder, name) for name in files)
