"""The organisations that a new dossier may belong to, for who begins one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from generator.dossier.organisation_files import organisations_in
from generator.form.controls import Option
from generator.model.facts.organisatie import Organisatie
from generator.places import organisation_name, shown_path
from generator.problems import InputError
from generator.source import read

_NAME = "ministerie"
assert _NAME in Organisatie.model_fields


def organisation_choices(folder: Path) -> Sequence[Option]:
    """What there is to choose for a dossier in that folder, the usual one first; nothing when there
    is only that one."""
    options = tuple(_options(folder))
    return options if any(option.word for option in options) else ()


def _options(folder: Path) -> Iterator[Option]:
    files = organisations_in(folder)
    for path in sorted(files, key=lambda path: organisation_name(path.name)):
        word = organisation_name(path.name)
        name = _ministry(path) or path.name
        yield Option(word, f"{name} ({word})" if word else name)


def _ministry(path: Path) -> str:
    """What the organisation in that file is called; empty as long as that cannot be read."""
    with suppress(InputError):
        data = read(path, shown_path(path)).data
        if isinstance(data, dict) and isinstance(said := data.get(_NAME), str):
            return " ".join(said.split())
    return ""
