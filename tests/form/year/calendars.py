"""What calendars say, for tests of their page."""

from __future__ import annotations

from generator.form.year.reading import readable
from generator.model.facts.kalender.fields import Velden
from generator.source.nodes import Data


def said(*moments: Data, **fields: Data) -> Data:
    """A calendar of 2027 with those moments."""
    return {"jaar": "2027", **fields, "momenten": list(moments)}


def calendar(*moments: Data, **fields: Data) -> Velden:
    """What can be read of it."""
    found = readable(said(*moments, **fields))
    assert found is not None
    return found


def moment(name: str, day: str = "", *members: str, **fields: Data) -> Data:
    """A moment on that day, with those members."""
    certain = "vast" if day else "vast_te_stellen"
    return {
        "naam": name,
        "datum": day or None,
        "zekerheid": certain,
        "br_leden": list(members),
        **fields,
    }
