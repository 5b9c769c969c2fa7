"""A field that became part of the text above it, as it springs in too far."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.dossier.doubts.writing import Writing
from generator.markdown.faults import Fault

_FIELD = re.compile(r"(?:^[ \t]*|(?<=[.!?;] ))(?P<name>[a-z][a-z0-9_]*):(?=\s)", re.MULTILINE)

SWALLOWED = (
    "'{name}:' hoort hier bij de tekst erboven en wordt zo afgedrukt; is het een veld, laat de"
    " regel dan minder ver inspringen, tot onder de naam van het veld erboven"
)


def swallowed_fields(writing: Writing) -> Iterator[Fault]:
    """The lines of a text that begin with the name of a field beside it; of a text that YAML made
    one line of, its sentences."""
    if writing.text.prose and ":" in writing.text.raw:
        for found in _FIELD.finditer(writing.text.raw):
            if found["name"] in writing.beside:
                yield writing.doubt(found.start("name"), SWALLOWED.format(name=found["name"]))
