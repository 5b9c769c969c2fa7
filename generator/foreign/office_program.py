"""Where LibreOffice stands on this machine, and which one it is; known without loading anything."""

from __future__ import annotations

import shutil
from pathlib import Path

PROGRAM = "soffice"
VERSION = "versionrc"
"""Beside the program; says of which build it is."""


def office_program() -> str | None:
    """The path of the program; None when it is not there."""
    return shutil.which(PROGRAM)


def office_version() -> bytes:
    """What tells one LibreOffice from another; nothing when there is none."""
    program = office_program()
    if program is None:
        return b""
    try:
        return Path(program).resolve().with_name(VERSION).read_bytes()
    except OSError:
        return program.encode()
