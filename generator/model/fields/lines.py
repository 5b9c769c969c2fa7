"""A short plain text of one line or a few, of which staff choose where each ends."""

from __future__ import annotations

from typing import Annotated

from generator.model.fields import line
from generator.model.fields.faults import fault
from generator.model.fields.notation import Notation, as_written

MOST = 3


def read(value: object) -> str:
    """The lines, with a line end between them."""
    if not isinstance(value, str) or "\n" not in value.strip():
        return line.read(value)
    lines = [one for one in value.splitlines() if one.strip()]
    if len(lines) > MOST:
        raise fault("regels", f"deze tekst heeft {len(lines)} regels; hooguit {MOST} mag")
    return "\n".join(line.read(one) for one in lines)


REGELS = Notation(
    name="regels",
    read=read,
    write=as_written,
    examples=("Leden van de Bestuursraad", "Leden van de\nBestuursraad"),
    pattern=r"\S",
    hint=f"hier hoort een korte tekst, van hooguit {MOST} regels",
)

Regels = Annotated[str, REGELS]
"""A short plain text of one line or a few."""
