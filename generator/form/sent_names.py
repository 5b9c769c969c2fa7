"""The name under which a file that somebody sends is kept in a dossier."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from generator.dossier.file_names import name_fault

LONGEST_NAME = 60

_NOT_IN_A_NAME = re.compile(r"[^\w&+,'-]+")


def possible_names(sent: str, ending: str, nameless: str) -> Sequence[str]:
    """The names that it may get, the best one first; each of them every disk takes.

    ``sent`` is what its sender calls it, ``ending`` has a point, and ``nameless`` is what it is
    called when little is left of that.
    """
    stem = _NOT_IN_A_NAME.sub("-", Path(sent).stem).strip(" '-")[:LONGEST_NAME].rstrip("-")
    known = stem if stem and not name_fault(f"{stem}{ending}") else nameless
    return [f"{known}{ending}", *(f"{known}-{number}{ending}" for number in range(2, 10_000))]
