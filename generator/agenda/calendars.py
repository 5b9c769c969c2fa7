"""The calendars of a dossier: of every year that it has one."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.facts.kalender import Kalender
from generator.model.kind import Feiten


def calendars_in(facts: Mapping[str, Feiten]) -> dict[int, Kalender]:
    """The calendars among the facts of a dossier by their year, the earliest first."""
    found = [one for one in facts.values() if isinstance(one, Kalender)]
    return {one.jaar: one for one in sorted(found, key=lambda one: one.jaar)}
