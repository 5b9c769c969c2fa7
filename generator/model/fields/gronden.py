"""The grounds on which words are left out of a public version: 5.1.2e, or 5.1.2e;5.1.2i."""

from __future__ import annotations

from typing import Annotated

from generator import gronden
from generator.gronden import PER_CODE, TUSSEN, Grond, GrondError
from generator.model.fields.faults import fault
from generator.model.fields.notation import Notation, any_case, whole
from generator.model.fields.scalar import unquoted

_CODE = any_case(code.replace(".", r"\.") for code in PER_CODE).replace(" ", r"\s+")


def read(value: object) -> tuple[Grond, ...]:
    """The grounds, in the order of the law."""
    text = unquoted(value, "een grond van de Woo, bijvoorbeeld 5.1.2e")
    try:
        return gronden.lees(text)
    except GrondError as error:
        raise fault("grond", error.melding, meant=error.bedoeld) from None


GRONDEN = Notation(
    name="gronden",
    read=read,
    write=gronden.schrijf,
    examples=("5.1.2e", "5.1.2e;5.1.2i", "5.2"),
    pattern=whole(rf"{_CODE}(\s*{TUSSEN}\s*{_CODE})*"),
    hint=f"kies uit: {', '.join(PER_CODE)}; tussen twee gronden hoort {TUSSEN}",
)

Gronden = Annotated[tuple[Grond, ...], GRONDEN]
"""One ground of the Woo or more, on which words are left out of a public version."""
