"""At which port of this machine pages are served: each time the same for who works in a folder.

What somebody typed and could not be saved is kept by the browser, for one address alone: host and
port (HTML, Web storage). At another port it would not come back.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

ANY = 0
"""Whichever is free."""

USUAL = range(20_000, 30_000)
"""Ports that need no rights, and that systems do not give out by themselves."""


def usual_port(folder: Path) -> int:
    """The port for who works in that folder. Two folders hardly ever have the same, so what was
    typed in one does not turn up in the other."""
    digest = sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).digest()
    return USUAL[int.from_bytes(digest[:8], "big") % len(USUAL)]
