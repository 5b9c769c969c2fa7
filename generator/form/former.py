"""Where the items of a form stood in the version that somebody has on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.origin import Loc
from generator.source.merging.pairing import paired
from generator.source.nodes import Data


def former_places(older: Data, newer: Data) -> Mapping[Loc, Loc]:
    """By the path of each item now the path that it had; one that came since is not there."""
    return dict(_places((), (), older, newer))


def _places(was: Loc, now: Loc, older: Data, newer: Data) -> Iterator[tuple[Loc, Loc]]:
    if isinstance(older, list) and isinstance(newer, list):
        for before, after in paired(older, newer).items():
            yield (*now, after), (*was, before)
            yield from _places((*was, before), (*now, after), older[before], newer[after])
    elif isinstance(older, dict) and isinstance(newer, dict):
        for name in older.keys() & newer.keys():
            yield from _places((*was, name), (*now, name), older[name], newer[name])
