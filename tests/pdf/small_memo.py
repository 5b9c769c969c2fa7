"""The PDF of a memo of one line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from generator.content.values import line, paragraph
from generator.model.documents.memo.content import MemoInhoud
from generator.model.properties import Eigenschappen
from generator.pdf.render import Typesetter
from generator.places import TEMPLATES
from generator.style.house import read_look

NONE: Mapping[str, bytes] = {}


def memo(sources: Mapping[str, bytes] = NONE, annexes: Mapping[str, bytes] = NONE) -> bytes:
    """Its bytes, with those files inside it."""
    properties = Eigenschappen(
        "Memo", "Proef", "P&O", date(2025, 9, 8), bronnen=sources, bijlagen=annexes
    )
    contents = MemoInhoud(
        liggend=False,
        onderwerp=line("Proef"),
        kop=(),
        tekst=paragraph("Een memo."),
        actiepunten=(),
        kop_feiten=(),
        feiten=(),
        bijlagen=(),
    )
    look = read_look(TEMPLATES, "huisstijl")
    return Typesetter(look).typeset("memo", contents, properties).pdf
