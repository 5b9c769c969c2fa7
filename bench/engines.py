"""What a dossier takes when others were made before it in the same process."""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from generator.build.formats import FORMATS
from generator.build.maker import ready_maker
from generator.build.order import Order
from generator.dossier.packed import pack
from generator.dossier.shelf import Disk
from generator.dossier.wanted import All
from generator.places import ORGANISATIE, TEMPLATES

COLD = 3
"""How many dossiers make it warm."""


def warm_seconds(inputs: Path) -> float:
    """The processor time of one dossier of those, from its bytes to Word and PDF."""
    folders = sorted(path for path in inputs.iterdir() if path.name != ORGANISATIE)
    taken = list(islice(_seconds(folders), COLD, None))
    return sum(taken) / len(taken)


def _seconds(folders: Iterable[Path]) -> Iterable[float]:
    shelf, make = Disk(), ready_maker(TEMPLATES, FORMATS)
    for folder in folders:
        packed, _ = pack(folder, shelf)
        order = Order(packed, All(), tuple(form.ending for form in FORMATS))
        begin = time.process_time()
        make(order)
        yield time.process_time() - begin
