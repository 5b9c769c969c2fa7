"""A heading in words of one's own, or none."""

from __future__ import annotations

from typing import Annotated

from generator.model.fields import line, marked
from generator.model.fields.notation import Notation, whole

NONE = "nee"
"""What staff write where no heading is wanted."""


def read(value: object) -> str:
    """The heading; no words when there is none."""
    text = line.read(value, f"een kop, of '{NONE}' als er geen kop moet komen")
    return "" if text.lower() == NONE else text


def write(heading: str) -> str:
    """The heading, or the word for none."""
    return marked.write(heading) or NONE


KOP = Notation(
    name="kop",
    read=read,
    write=write,
    examples=("Wie doet wat?", NONE),
    pattern=whole(line.PATTERN),
    hint=f"hier hoort een kop op één regel, of '{NONE}' als er geen kop moet komen",
)

Kop = Annotated[str, KOP]
"""A heading in words of one's own; empty for none."""
