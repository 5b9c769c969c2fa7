"""The purpose of a nota in words, and its boxes for initials in rows."""

from __future__ import annotations

from generator import dutch
from generator.content.printed import LineRows, Lines
from generator.model.documents.nota.fields import Velden

MEESTE_NAAST_ELKAAR = 4
"""More boxes leave no room for a name."""


def doel_in_woorden(nota: Velden) -> str:
    """What is asked of the reader: ter bespreking en ter beslissing."""
    return dutch.list_text([doel.value for doel in nota.doel])


def in_rijen(vakken: Lines) -> LineRows:
    """The boxes in one row, or in two of which the first is at most one longer."""
    if len(vakken) <= MEESTE_NAAST_ELKAAR:
        return (vakken,) if vakken else ()
    helft = (len(vakken) + 1) // 2
    return vakken[:helft], vakken[helft:]
