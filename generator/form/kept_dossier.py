"""What the store keeps of a dossier, and what a change of an older version makes of a file now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from generator.form.answering import answered
from generator.form.asked import Asked, InTurn
from generator.form.deed import deed_of
from generator.form.rewriting import Rewritten
from generator.form.turns import turns
from generator.form.undo import Steps
from generator.form.versions import Versions
from generator.places import shown_path
from generator.source.editing import Answer, Spellings, after, changed
from generator.source.merging.merged import GoneError, merged


@dataclass(frozen=True)
class KeptDossier:
    """What is kept of a dossier: versions of its files, how values were written, and what each
    person did. For one thread at a time."""

    versions: Versions = field(default_factory=Versions)
    spellings: Spellings = field(default_factory=Spellings)
    steps: defaultdict[str, Steps] = field(default_factory=lambda: defaultdict(Steps))
    guard: Lock = field(default_factory=Lock)


def changed_since(
    dossier: KeptDossier, file: Path, base: bytes, asked: Asked, now: bytes
) -> Rewritten:
    """What a change of the file when it held ``base`` makes of what it holds now."""
    if isinstance(asked.change, Answer):
        return answered(asked.change, base, now, shown_path(file))
    present = dossier.versions.data(file, now)
    todo = merged(asked.change, asked.was, dossier.versions.data(file, base), present)
    if todo.is_done:
        return Rewritten(now, now, present, deed_of(todo.change, present, present))
    content = changed(now, shown_path(file), todo.change, asked.order, dossier.spellings)
    data = after(present, todo.change)
    return Rewritten(now, content, data, deed_of(todo.change, present, data))


def plans(dossier: KeptDossier, asked: InTurn) -> Iterator[tuple[Path, Rewritten]]:
    """What becomes of the file, step by step. Raises ``GoneError`` and ``InputError``."""
    content = dossier.versions.content(asked.file, asked.version)
    if content is None:
        raise GoneError
    data = dossier.versions.data(asked.file, content)
    for one in turns(asked.file, content, data, asked.changes, dossier.spellings):
        yield asked.file, one
