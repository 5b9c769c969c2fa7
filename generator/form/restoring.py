"""Putting back what the history tells, as somebody asks it who looks at one version of a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from generator.form import log
from generator.form.asked_paths import WrongRequestError
from generator.form.files import FormFile
from generator.form.history import History, history_until, lines_of
from generator.form.past import Past
from generator.form.putting_back import back_of, whole_back
from generator.form.rights import Rights, names_hidden
from generator.form.store import Store
from generator.source.editing import Change
from generator.source.merging.merged import GoneError
from generator.source.nodes import Data, data_at


class NotAllowedError(Exception):
    """It can be put back, but not by who asks."""


class NoWayBackError(Exception):
    """What was asked cannot be put back."""


@dataclass(frozen=True)
class Asked:
    """What to put back: that step of the history, which whoever asks saw of that version."""

    version: str
    step: str


Restoring: TypeAlias = Callable[[Store, FormFile, Asked, Rights], None]
"""Puts something back in a file, for who has those rights."""


def read_asked(body: bytes) -> Asked:
    """What the body of a request asks for. Raises ``WrongRequestError``."""
    try:
        asked = json.loads(body)
        version, step = asked["versie"], asked["wijziging"]
    except (ValueError, RecursionError, TypeError, KeyError):
        raise WrongRequestError("no step of a version") from None
    if not isinstance(version, str) or not isinstance(step, str):
        raise WrongRequestError("no step of a version")
    return Asked(version, step)


def restore_field(store: Store, file: FormFile, asked: Asked, rights: Rights) -> None:
    """Put back what that step changed.

    What others changed since stays. Raises ``NoWayBackError``, ``NotAllowedError``, and what
    ``Store.change`` raises.
    """
    history, past, data = _found(store, file, asked)
    back = back_of(history, past, file.group)
    if back is None:
        raise NoWayBackError
    change, order = back
    _require_seen(file, [change], rights)
    was = data_at(data, change.loc)
    store.change(file.path, asked.version, change, was, order, rights.who)


def restore_file(store: Store, file: FormFile, asked: Asked, rights: Rights) -> None:
    """Put back the whole file as it was before that step.

    Raises ``NoWayBackError``, ``NotAllowedError``, and what ``Store.put_back`` raises.
    """
    history, past, _ = _found(store, file, asked)
    changes = whole_back(history, past, file.group)
    if changes is None:
        raise NoWayBackError
    _require_seen(file, [change for change, _ in changes], rights)
    store.put_back(file.path, asked.version, changes, rights.who)


def _require_seen(file: FormFile, changes: Iterable[Change], rights: Rights) -> None:
    """Raises ``NotAllowedError`` when they name a dossier that somebody may not see."""
    if any(names_hidden(file.path, change, rights) for change in changes):
        raise NotAllowedError


def _found(store: Store, file: FormFile, asked: Asked) -> tuple[History, Past, Data]:
    """The history of the version, the step in it, and what the version says."""
    data = store.data(file.path, asked.version)
    if data is None:
        raise GoneError
    history = history_until(lines_of(log.read(log.log_of(file.path)), file.path), asked.version)
    past = next((one for one in history.steps if one.first.hash == asked.step), None)
    if past is None:
        raise NoWayBackError
    return history, past, data
