"""Of which fields words can be left out of a public version; of a number or a date they cannot."""

from __future__ import annotations

from generator.authoring.describe import FieldDescription
from generator.model.fields.kop import KOP
from generator.model.fields.line import REGEL, WEGLAATBARE_REGEL
from generator.model.fields.lines import REGELS

_SHORT = (REGEL, WEGLAATBARE_REGEL, REGELS, KOP)


def can_be_marked(field: FieldDescription) -> bool:
    """Whether words in that field may be marked."""
    return field.long or field.notation in _SHORT
