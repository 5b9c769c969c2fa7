"""The name of a file that stands in the folder of the dossier."""

from __future__ import annotations

import re
from typing import Annotated

from generator.model.fields import line
from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation, as_written, whole

LONGEST = 100
PATTERN = r"[\w&()+,'-][\w &()+,'.-]{0,94}\.(pdf|docx)"
"""Signs that every system takes in a name; nothing that leads out of the folder."""


def read(value: object) -> str:
    """The name, with its ending."""
    text = line.read_plain(value, "de naam van een bestand (zoals advies.pdf)")
    if not re.fullmatch(PATTERN, text) or ".." in text:
        raise fault(
            "bestandsnaam",
            "schrijf alleen de naam van een bestand in de map van dit dossier, die eindigt op .pdf"
            f" of .docx; er staat {shown(text)}",
        )
    return text


BESTANDSNAAM = Notation(
    name="bestandsnaam",
    read=read,
    write=as_written,
    examples=("advies.pdf", "reactie OR.docx"),
    pattern=whole(rf"(?!.*\.\.){PATTERN}"),
    hint="de naam van een bestand in de map van dit dossier, die eindigt op .pdf of .docx",
)

Bestandsnaam = Annotated[str, BESTANDSNAAM]
"""A Word file or a PDF beside the YAML, by its name alone."""
