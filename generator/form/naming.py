"""How a form calls things: fields, and the items of a list."""

from __future__ import annotations

import re

from generator.authoring.describe import FieldDescription, title
from generator.content.words import begin_of
from generator.markdown.faults import MarkdownError
from generator.markdown.parse import parse_long
from generator.origin import Loc
from generator.source.nodes import Data

NAMES = ("naam", "titel", "kop", "wat", "omschrijving", "tekst", "peildatum", "id", "code")
"""The fields by whose words somebody knows an item again, the best first."""

LONGEST = 60
"""So many signs of such words are shown."""

_SIGNS = re.compile(r"[*_`\[\\]|^[-+>#\d]", re.MULTILINE)
"""Without one of these a text is printed as it is typed."""

LABELS = {
    "br_leden": "Leden van het bestuur",
    "contact": "Contactpersoon",
    "email": "E-mail",
    "geen_naam": "Woorden die geen naam zijn",
    "gevolgen_geld": "Gevolgen voor geld",
    "gevolgen_mensen": "Gevolgen voor mensen",
    "id": "Vaste naam",
    "matter": "Kenmerk van het verzoek",
    "metingen": "Metingen",
    "ook": "Andere namen",
    "ouder_dan_vijf_jaar": "Waarom het na vijf jaar nog zwaar weegt",
    "overal_weglaten": "Namen die overal weggaan",
    "passages": "Woorden die op één plek weggaan",
    "toon": "Feiten uit dit dossier",
    "uit": "Volgt uit",
    "wat": "Wat er gebeurt",
    "woo": "Helemaal weglaten in de openbare versie (Woo)",
}
"""What a field is called whose name is no good label."""


TONE = "Vieren of herdenken"
"""What ``toon`` is called of a moment, where it names no facts."""


def label(field: FieldDescription) -> str:
    """What stands above the field."""
    if field.name == "toon" and field.choices and field.notation is None:
        return TONE
    return LABELS.get(field.name, title(field.name))


ABBREVIATIONS = {"vgr": "VGR"}
"""The kinds of files that are called by letters."""


def file_label(name: str) -> str:
    """What a file is called on the screen: ``nota-kalender`` is "Nota kalender"."""
    kind, dash, rest = name.partition("-")
    return ABBREVIATIONS.get(kind, kind.capitalize()) + (f" {rest}" if dash else "")


def called(field: FieldDescription) -> str:
    """What one item of a list is called, with a small letter."""
    return (field.group.title if field.group else _one(field.name)).lower()


def item_name(field: FieldDescription, data: Data, loc: Loc) -> str:
    """What an item is called, where it stands and by which words it is known."""
    number = loc[-1]
    assert isinstance(number, int)
    words = _words(data)
    name = f"{called(field).capitalize()} {number + 1}"
    return f"{name}: {words}" if words else name


def _words(data: Data) -> str:
    values = [data.get(name) for name in NAMES] if isinstance(data, dict) else [data]
    words = next((_printed(one) for one in values if isinstance(one, str) and one), "")
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"


def _printed(text: str) -> str:
    """The text on one line, without its signs of Markdown if it can be read."""
    try:
        printed = begin_of(parse_long(text), LONGEST) if _SIGNS.search(text) else text
    except MarkdownError:
        printed = text
    return " ".join(printed.split())


def _one(name: str) -> str:
    """One of what a name means: ``punten`` are each a punt."""
    return title(name).removesuffix("en") if name.endswith("nten") else "regel"
