"""What somebody says with one click of words that may be a name: it is written in the decision."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.authoring.describe import describe
from generator.form.asked_paths import WrongRequestError, field_at
from generator.form.store import Store
from generator.model.woo import Woo
from generator.source.editing import Add
from generator.source.nodes import Data, data_at

LONGEST = 200
"""Of such words, in signs."""

_ITEMS: Mapping[str, Callable[[str], Data]] = {
    "geen_naam": lambda words: words,
    "overal_weglaten": lambda words: {"naam": words},
}
"""The lists of the decision in which words may come, and what is put there."""


def read_asked(body: bytes | None) -> tuple[str, str]:
    """The list and the words that a page asks to put in it. Raises ``WrongRequestError``."""
    try:
        asked = json.loads(body or b"")
        name, words = asked["lijst"], " ".join(asked["woorden"].split())
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        raise WrongRequestError("no list, or no words") from None
    if name not in _ITEMS or not words.isprintable() or not 0 < len(words) <= LONGEST:
        raise WrongRequestError("no list of words, or no words for it")
    return name, words


def put_in(store: Store, decision: Path, name: str, words: str, who: str = "") -> None:
    """Put the words at the end of that list, unless they are in it.

    Raises what ``Store.change`` does; ``InputError`` too when there is no decision.
    """
    version, data = store.read_with_data(decision)
    _, order = field_at(describe(Woo), (name,))
    items, item = data_at(data, (name,)), _ITEMS[name](words)
    known = items if isinstance(items, list) else []
    if item not in known:
        change = Add((name,), len(known), item)
        store.change(decision, version.name, change, items, order, who)
