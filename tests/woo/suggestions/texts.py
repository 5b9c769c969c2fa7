"""Texts of a made-up file, of which something stays."""

from __future__ import annotations

import json

from generator.dossier.texts import Text
from generator.origin import Origin
from generator.source import parse
from generator.woo.suggestions.staying import Staying, staying_of


def texts(*written: str) -> list[Staying]:
    """Each as the text of a section of one nota; line 2 of the file holds the first."""
    lines = "".join(f"  - tekst: {json.dumps(one, ensure_ascii=False)}\n" for one in written)
    source = parse(f"secties:\n{lines}".encode(), "inputs/d/nota.yaml")
    origin = Origin("d/nota.yaml") / "secties"
    return [
        staying_of(source, Text(origin / number / "tekst", one, True))
        for number, one in enumerate(written)
    ]
