"""Yes or no."""

from __future__ import annotations

from typing import Annotated

from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation, any_case, whole
from generator.model.fields.scalar import unquoted

WORDS = {"ja": True, "nee": False, "true": True, "false": False}


def read(value: object) -> bool:
    """Whether it says yes."""
    text = unquoted(value, "ja of nee").lower()
    if text not in WORDS:
        raise fault("ja_nee", f"hier hoort ja of nee, maar er staat {shown(text)}")
    return WORDS[text]


def write(yes: bool) -> str:
    """The word that staff write for it."""
    return "ja" if yes else "nee"


JA_NEE = Notation(
    name="ja of nee",
    read=read,
    write=write,
    examples=("ja", "nee"),
    types=("string", "boolean"),
    pattern=whole(any_case(WORDS)),
    hint="hier hoort ja of nee",
)

JaNee = Annotated[bool, JA_NEE]
"""Yes or no."""
