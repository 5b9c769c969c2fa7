"""Who must be somebody: the one who does something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.model.base import Invoer
from generator.model.fields import shown
from generator.model.fields.key import PATTERN
from generator.model.nietszeggend import kern, zegt_niets
from generator.problems import Problem, nearest

NIEMAND = frozenset(
    ("niemand", "nog niemand", "iemand", "iedereen", "allemaal", "wij", "we", "men", "geen", "x")
)
"""What is written where nobody was found."""


def is_niemand(naam: str) -> bool:
    """Whether that names nobody, or only says that it is not known yet."""
    return zegt_niets(naam) or kern(naam) in NIEMAND


def foute_namen(
    groepen: Iterable[Invoer], veld: str, contactpersonen: Mapping[str, str], *, raad: str
) -> Iterator[Problem]:
    """Where that field names nobody (``raad`` says what to do), or has an id in place of a name.

    ``contactpersonen`` are names by id.
    """
    for een in groepen:
        naam = getattr(een, veld)
        if naam is None:
            continue
        if is_niemand(naam):
            yield een.fout_bij(f"{raad}; er staat {shown(naam)}", veld)
        elif sleutel := _bedoeld_id(naam, contactpersonen):
            melding = (
                f"{shown(naam)} komt zo in het document; schrijf de naam of functie, zoals"
                f" {shown(contactpersonen[sleutel])}"
            )
            yield een.waarschuwing_bij(melding, veld)


def _bedoeld_id(naam: str, bekend: Mapping[str, str]) -> str | None:
    """The id that is written there, perhaps misspelt; None for what is no id."""
    if not re.fullmatch(PATTERN, naam):
        return None
    return naam if naam in bekend else nearest(naam, bekend)
