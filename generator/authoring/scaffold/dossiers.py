"""A new dossier with its first files, of the usual organisation or of another one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.authoring.scaffold.targets import dossier_folder, new
from generator.dossier.organisations import SETTINGS

_CHOSEN = "# Bij welke organisatie dit dossier hoort.\norganisatie: {}\n"


def start_dossier(files: Mapping[str, str], dossier: str, organisation: str | None = None) -> Path:
    """Make a dossier of that name with those files; gives its folder.

    It belongs to that organisation; the usual one if none is named. Raises ``InputError`` if it is
    there already, ``UsageError`` for a name that cannot be.
    """
    target = dossier_folder(dossier)
    settings = {SETTINGS: _CHOSEN.format(organisation)} if organisation else {}
    with new(target) as room:
        room.mkdir()
        for name, text in {**files, **settings}.items():
            (room / name).write_text(text, "utf-8")
    return target
