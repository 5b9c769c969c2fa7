"""The address of a service on the web."""

from __future__ import annotations

import re
from typing import Annotated

from generator.model.fields import line
from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation, as_written, whole

_HOST = r"([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
PATTERN = rf"https?://{_HOST}(:[0-9]{{1,5}})?(/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?"
HINT = "hier hoort een webadres, zoals https://tijdstempel.voorbeeld.nl"


def read(value: object) -> str:
    """The address: http or https, without the name or password of anybody."""
    text = line.read(value, "een webadres")
    if not re.fullmatch(PATTERN, text):
        raise fault("webadres", f"{HINT}; er staat {shown(text)}")
    return text


WEBADRES = Notation(
    name="webadres",
    read=read,
    write=as_written,
    examples=("https://tijdstempel.voorbeeld.nl", "http://localhost:3161/tsr"),
    types=("string",),
    pattern=whole(PATTERN),
    hint=HINT,
)

Webadres = Annotated[str, WEBADRES]
"""The address of a service on the web, http or https."""
