"""Which version of the program this is, for what it writes into documents and archives."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version


@cache
def program_version() -> str:
    """The version that is installed, such as ``0.1.0``."""
    return version("rapportgenerator")
