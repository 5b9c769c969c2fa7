"""The diaries of a dossier as they were last made, for who downloads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.agenda.names import FOLDER, in_order, told
from generator.build.record import read_record
from generator.form.form_words import as_form_says
from generator.places import OUTPUT


@dataclass(frozen=True)
class AgendaPage:
    """When they were made, for whom each file is, and what was told of them."""

    made: datetime | None
    files: Mapping[str, str]
    warnings: tuple[str, ...]


def agenda_page(dossier: str) -> AgendaPage:
    """What is there of the dossier of that name."""
    files = made_files(dossier)
    times = [path.stat().st_mtime for path in files.values()]
    warnings = read_record(_place(dossier)).warnings if files else ()
    return AgendaPage(
        datetime.fromtimestamp(min(times)) if times else None,
        {name: told(name) for name in in_order(files)},
        tuple(as_form_says(problem.message) for problem in warnings),
    )


def made_files(dossier: str) -> dict[str, Path]:
    """The files that we made, by name; what somebody else put there is not among them."""
    place = _place(dossier)
    found = {name: place / name for name in sorted(read_record(place).entries)}
    return {name: path for name, path in found.items() if path.is_file()}


def _place(dossier: str) -> Path:
    return OUTPUT / dossier / FOLDER
