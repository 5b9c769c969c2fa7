"""The files that pages of the form load: scripts and style sheets.

Their address holds the version of all of them. So a browser keeps them for good, and never has
those of another version of the program.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import PurePath

KEPT = {"Cache-Control": "private, max-age=31536000, immutable"}
"""Of a file at such an address."""

PLACE = "vorm"
TYPES = {".css": "text/css", ".js": "text/javascript"}
_IMPORTED = re.compile(r'^(?:import|export)\b[^;"]*"\./([\w-]+\.js)"', re.MULTILINE)


@dataclass(frozen=True)
class StaticFile:
    """A file that a page loads."""

    content: bytes
    type: str


@cache
def static_files() -> Mapping[str, StaticFile]:
    """All of them, by name."""
    found = sorted(files("generator.form").joinpath("static").iterdir(), key=lambda file: file.name)
    return {
        file.name: StaticFile(file.read_bytes(), TYPES[PurePath(file.name).suffix])
        for file in found
    }


@cache
def version() -> str:
    """That of all of them together."""
    told = sha256()
    for name, file in static_files().items():
        told.update(f"{name} {len(file.content)} ".encode() + file.content)
    return told.hexdigest()[:16]


def address(name: str) -> str:
    """Where a page asks for the file of that name."""
    return f"{PLACE}/{version()}/{name}"


@cache
def imported_by(script: str) -> Sequence[str]:
    """The scripts that a script needs, and those that they need.

    A page that names them all gets them at once, and not one row after the other.
    """
    found, waiting = dict[str, None](), [script]
    while waiting:
        text = static_files()[waiting.pop(0)].content.decode()
        for name in _IMPORTED.findall(text):
            if name not in found:
                found[name] = None
                waiting.append(name)
    return tuple(found)
