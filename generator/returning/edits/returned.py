"""Reads a Word file that came back: what was changed in it since it was made."""

from __future__ import annotations

from pathlib import Path

from generator.returning.edits.changes import Returned


def returned(document: Path, templates: Path) -> Returned:
    """What somebody changed in ``document`` since it was made; nothing is written.

    Raises ``InputError`` when it is no Word file that was made here, or when the YAML in it
    cannot be used.
    """
    raise NotImplementedError
