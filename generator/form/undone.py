"""What was undone or done again, as the form calls it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from generator.authoring.describe import describe
from generator.dossier.file_names import kind_of
from generator.form.asked import Undone
from generator.form.naming import file_label
from generator.form.wording import BETWEEN, place_of
from generator.model import soorten
from generator.problems import InputError
from generator.source.nodes import Data


def called(done: Undone, says: Callable[[Path], Data]) -> str:
    """The file and the place in it; a picture by its own name.

    ``says`` gives what a file of the dossier says now, or raises ``InputError``.
    """
    kind = soorten.bestanden().get(kind_of(done.file))
    if kind is None:
        return done.words
    place = done.words
    with suppress(InputError):
        place = place_of(describe(kind), done.loc, says(done.file))
    return BETWEEN.join(filter(None, (file_label(done.file.stem), place)))
