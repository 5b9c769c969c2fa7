"""Several new files at once, each with a name that follows from the words that it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from generator.authoring.scaffold.targets import ENDING, new
from generator.dossier.file_names import alike, name_fault
from generator.model.dubbel import met_eerdere
from generator.problems import InputError, Place, Problem, UsageError


def file_named(begin: str, word: str, refusal: str) -> str:
    """The name of a file about that word, in which what cannot stand there becomes a hyphen.

    Raises ``UsageError`` with that refusal when no name can be made of it.
    """
    plain = re.sub(r"[^\w]+", "-", word).strip("-")
    name = f"{begin}-{plain}{ENDING}"
    if not plain or name_fault(name):
        raise UsageError(refusal)
    return name


def refuse_one_name_for_two(wanted: Mapping[str, Path], message: str) -> None:
    """Raises ``InputError`` when of two words the files would have one name.

    The message has gaps for the words (``eerste``, ``tweede``) and for the name (``naam``).
    """
    for second, first in met_eerdere(wanted, lambda word: alike(wanted[word].name)):
        path = wanted[second]
        told = message.format(eerste=first, tweede=second, naam=path.name)
        raise InputError([Problem(Place(str(path.parent)), told)])


def begin_all(texts: Mapping[Path, str]) -> tuple[Path, ...]:
    """Make those files; gives them. Raises ``InputError`` when one is there already, and
    ``MachineError``."""
    for path, text in texts.items():
        with new(path) as draft:
            draft.write_text(text, "utf-8")
    return tuple(texts)
