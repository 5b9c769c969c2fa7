"""A short plain text of one line or a few, of which staff choose where each ends."""

from __future__ import annotations

from typing import Annotated

from generator.model.fields import line, marked
from generator.model.fields.faults import fault
from generator.model.fields.notation import Notation

MOST = 3


def read(value: object) -> str:
    """The lines, with a line end between them."""
    if not isinstance(value, str) or "\n" not in value.strip():
        return line.read(value)
    lines = [one for one in value.splitlines() if one.strip()]
    if len(lines) > MOST:
        raise fault("regels", f"deze tekst heeft {len(lines)} regels; hooguit {MOST} mag")
    return marked.read("\n".join(map(_raw, lines)))


def _raw(text: str) -> str:
    return line.read_raw(text, "een korte tekst")


REGELS = Notation(
    name="regels",
    read=read,
    write=marked.write,
    examples=("Leden van de Bestuursraad", "Leden van de\nBestuursraad"),
    pattern=r"\S",
    hint=f"hier hoort een korte tekst, van hooguit {MOST} regels",
)

Regels = Annotated[str, REGELS]
"""A short plain text of one line or a few."""
