"""The members of the board to whom moments of a year can be given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError

from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.judgement import minimum_van
from generator.model.facts.organisatie.bestuursraadslid import Bestuursraadslid
from generator.source.nodes import Data

UNKNOWN = "niet bekend bij de organisatie"


@dataclass(frozen=True)
class Member:
    """A member by code, its function, and at how many moments it is to be at least."""

    code: str
    function: str
    least: int


def members_of(kalender: Velden, organisation: Data) -> tuple[Member, ...]:
    """Who is a member in the year of the calendar, and whoever else has a moment in it.

    ``organisation`` is what its file says: members that cannot be read are left out.
    """
    known = {member.code: member for member in _read(organisation)}
    first, last = date(kalender.jaar, 1, 1), date(kalender.jaar, 12, 31)
    own = [code for code, one in known.items() if one.is_lid(first, last)]
    named = [code for moment in kalender.momenten for code in moment.br_leden]
    return tuple(_members(kalender, dict.fromkeys((*own, *named)), known))


def _members(
    kalender: Velden, codes: Iterable[str], known: Mapping[str, Bestuursraadslid]
) -> Iterator[Member]:
    for code in codes:
        one = known.get(code)
        if one is None:
            yield Member(code, UNKNOWN, 0)
            continue
        function = ", ".join(filter(None, (one.functie, one.termijn and f"lid {one.termijn}")))
        yield Member(code, function, minimum_van(kalender, one))


def _read(organisation: Data) -> Iterator[Bestuursraadslid]:
    rows = organisation.get("bestuursraad") if isinstance(organisation, dict) else None
    for row in rows if isinstance(rows, list) else ():
        with suppress(ValidationError):
            yield Bestuursraadslid.model_validate(row)
