"""The calendars of a dossier: of every year that it has one."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.jaren import kalenders_in
from generator.model.kind import Feiten


def calendars_in(facts: Mapping[str, Feiten]) -> dict[int, Kalender]:
    """The calendars among the facts of a dossier by their year, the earliest first."""
    return {one.jaar: one for one in kalenders_in(facts)}
