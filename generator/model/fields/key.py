"""A name by which other files refer to something."""

from __future__ import annotations

import re
from typing import Annotated

from generator.model.fields import line
from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation, as_written, whole

LONGEST = 60
PATTERN = r"[a-z0-9]+(-[a-z0-9]+)*"


def read(value: object) -> str:
    """The key."""
    text = line.read_plain(value, "een id (kleine letters, cijfers en streepjes)")
    if not re.fullmatch(PATTERN, text) or len(text) > LONGEST:
        raise fault(
            "id",
            "een id bestaat uit kleine letters en cijfers, met streepjes ertussen, en heeft"
            f" hooguit {LONGEST} tekens; er staat {shown(text)}",
        )
    return text


SLEUTEL = Notation(
    name="id",
    read=read,
    write=as_written,
    examples=("adviseur-di", "2025"),
    pattern=whole(rf"(?=\S{{1,{LONGEST}}}\s*$){PATTERN}"),
    hint="een id bestaat uit kleine letters en cijfers, met streepjes ertussen",
)

Sleutel = Annotated[str, SLEUTEL]
"""A name by which other files refer to something: small letters, digits and hyphens."""
