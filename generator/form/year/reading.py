"""What can be read of a calendar that somebody is filling in, however wrong the rest of it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from pydantic import ValidationError

from generator.model.facts.kalender.bezet import Bezet, SoortBezet
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.keuzes import Zekerheid
from generator.model.facts.kalender.moment import Moment
from generator.model.fields.notation import Notation
from generator.model.fields.number import HEEL_GETAL, JAARTAL
from generator.origin import Origin
from generator.source.nodes import Data

LIST = "momenten"
"""The field that holds the moments."""

NO_NAME = "(nog zonder naam)"
"""What a moment is called that has no name that can be read."""

_AGREED: int = Velden.model_fields["minimum_per_lid"].default
"""At how many moments a member is when nobody says so."""

_UNCERTAIN = {"naam": NO_NAME, "zekerheid": Zekerheid.VAST_TE_STELLEN.value}
"""What makes a moment of any date, or of none."""

_OF_THE_DAY = ("zekerheid", "einddatum", "datum")
_DOUBTFUL = ("bijeenkomst", "status", *_OF_THE_DAY)
"""The fields of a moment that may be wrong."""

_LEFT_OUT = (
    (),
    *((field,) for field in _DOUBTFUL),
    _OF_THE_DAY,
    *(_DOUBTFUL[:number] for number in range(2, len(_DOUBTFUL) + 1)),
)
"""What is left out of a moment to read the rest of it, the least first."""


def readable(data: Data) -> Velden | None:
    """The calendar in a file that says this; None if it does not say of which year it is.

    Each moment knows its place in the file, and has all words that stand there for members.
    """
    said = data if isinstance(data, dict) else {}
    year = _number(JAARTAL, said.get("jaar"))
    if year is None:
        return None
    least = _number(HEEL_GETAL, said.get("minimum_per_lid"))
    return Velden.model_construct(
        jaar=year,
        minimum_per_lid=_AGREED if least is None else least,
        bezet=tuple(_taken(said.get("bezet"))),
        momenten=tuple(_moments(said.get(LIST))),
    )


def place_in_file(moment: Moment) -> int:
    """At which position of the list of moments it stands."""
    place = moment.herkomst_van().loc[-1]
    assert isinstance(place, int)
    return place


def _number(notation: Notation[int], said: Data) -> int | None:
    try:
        return notation.read(said)
    except ValueError:
        return None


def _taken(said: Data) -> Iterator[Bezet]:
    for row in said if isinstance(said, list) else ():
        if isinstance(row, dict):
            with suppress(ValidationError):
                yield Bezet.model_validate({"soort": SoortBezet.ANDERS.value, "wat": "bezet"} | row)


def _moments(said: Data) -> Iterator[Moment]:
    for at, row in enumerate(said if isinstance(said, list) else ()):
        moment = _moment(row if isinstance(row, dict) else {})
        yield moment.geplaatst(Origin("", (LIST, at)))


def _moment(row: dict[str, Data]) -> Moment:
    """What can be read of a moment, with each word that stands there for a member."""
    words = row.get("br_leden")
    members = tuple(filter(None, map(_word, words if isinstance(words, list) else [words])))
    name = _word(row.get("naam"))
    return _dated(row).model_copy(update={"naam": name or NO_NAME, "br_leden": members})


def _dated(row: dict[str, Data]) -> Moment:
    """The moment with as many of its dates as can be read."""
    for left_out in _LEFT_OUT:
        known = {one: row[one] for one in _DOUBTFUL if row.get(one) and one not in left_out}
        with suppress(ValidationError):
            return Moment.model_validate(_UNCERTAIN | known)
    raise AssertionError("a moment with a name alone is one")


def _word(said: Data) -> str:
    return " ".join(said.split()) if isinstance(said, str) else ""
