"""Putting back what the history tells, as somebody asks it who looks at one version of a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from generator.form import log
from generator.form.files import FormFile
from generator.form.history import History, history_until, lines_of
from generator.form.merging import GoneError
from generator.form.past import Past
from generator.form.putting_back import back_of, whole_back
from generator.form.requests import WrongRequestError
from generator.form.store import Store
from generator.source.nodes import Data, data_at


class NoWayBackError(Exception):
    """What was asked cannot be put back."""


@dataclass(frozen=True)
class Asked:
    """What to put back: that step of the history, which whoever asks saw of that version."""

    version: str
    step: str


Restoring: TypeAlias = Callable[[Store, FormFile, Asked, str], None]
"""Puts something back in a file, for somebody."""


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


def restore_field(store: Store, file: FormFile, asked: Asked, who: str) -> None:
    """Put back what that step changed.

    What others changed since stays. Raises ``NoWayBackError``, and what ``Store.change`` raises.
    """
    history, past, data = _found(store, file, asked)
    back = back_of(history, past, file.group)
    if back is None:
        raise NoWayBackError
    change, order = back
    was = data_at(data, change.loc)
    store.change(file.path, asked.version, change, was, order, who)


def restore_file(store: Store, file: FormFile, asked: Asked, who: str) -> None:
    """Put back the whole file as it was before that step.

    Raises ``NoWayBackError``, and what ``Store.put_back`` raises.
    """
    history, past, _ = _found(store, file, asked)
    changes = whole_back(history, past, file.group)
    if changes is None:
        raise NoWayBackError
    store.put_back(file.path, asked.version, changes, who)


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
