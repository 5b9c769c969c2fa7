"""The grounds on which words are left out, in the order in which a form offers them."""

from __future__ import annotations

from generator.gronden import (
    BELEIDSOPVATTINGEN,
    GRONDEN,
    LEVENSSFEER,
    PERSOONSGEGEVENS,
    TUSSEN,
    GrondError,
    lees,
)

USUAL = (LEVENSSFEER, PERSOONSGEGEVENS, BELEIDSOPVATTINGEN)
"""Those that documents about a team of people need most."""

OTHERS = tuple(grond for grond in GRONDEN if grond not in USUAL)


def codes_in(written: str) -> tuple[str, ...]:
    """The codes in a text of a file, also one that is no ground."""
    parts = (part.strip() for part in written.split(TUSSEN))
    return tuple(_code(part) for part in parts if part)


def _code(written: str) -> str:
    try:
        return lees(written)[0].code
    except GrondError:
        return written
