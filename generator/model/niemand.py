"""Words for nobody, where somebody must be named who does something."""

from __future__ import annotations

NIEMAND = frozenset(
    (
        *("niemand", "nog niemand", "iemand", "iedereen", "wij", "we", "men", "geen", "geen idee"),
        *("onbekend", "nog onbekend", "nnb", "n.n.b", "ntb", "n.t.b", "nvt", "n.v.t", "x"),
        *("nader te bepalen", "nog te bepalen", "nader in te vullen", "volgt", "tbd", "n/a"),
    )
)
"""What is written where nobody was found."""


def is_niemand(naam: str) -> bool:
    """Whether that names nobody; a sign without a letter does not either."""
    kaal = naam.casefold().strip("() ?.")
    return kaal in NIEMAND or not any(map(str.isalnum, kaal))
