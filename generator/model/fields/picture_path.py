"""A picture of the dossier, by its path."""

from __future__ import annotations

import re
from typing import Annotated

from generator.markdown.pictures import ENDINGS, path_fault
from generator.model.fields import line
from generator.model.fields.faults import fault
from generator.model.fields.notation import Notation, any_case, as_written, whole
from generator.places import PICTURES

_EXAMPLE = f"{PICTURES}/teamdag.jpg"
_ENDINGS = any_case(ending.removeprefix(".") for ending in ENDINGS)


def read(value: object) -> str:
    """The path, by the rules that hold for one in a text."""
    path = line.read_plain(value, f"een afbeelding (zoals {_EXAMPLE})")
    if message := path_fault(path):
        raise fault("afbeelding", message)
    return path


AFBEELDINGSPAD = Notation(
    name="afbeelding",
    read=read,
    write=as_written,
    examples=(_EXAMPLE, f"{PICTURES}/team dag.PNG"),
    types=("string",),
    pattern=whole(rf"(?!.*\.\.){re.escape(PICTURES)}/[^/\\\n]+\.{_ENDINGS}"),
    hint=f"hier hoort een afbeelding uit de map {PICTURES}, zoals {_EXAMPLE}",
)

Afbeeldingspad = Annotated[str, AFBEELDINGSPAD]
"""A file in the folder of pictures of the dossier, as texts name it."""
