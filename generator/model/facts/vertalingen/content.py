"""How translations read: a table for who looks them over."""

from __future__ import annotations

from generator.content.inline import Foreign
from generator.content.tables import ColumnOf, TableLayout
from generator.content.values import Blocks, paragraph
from generator.content.walk import rewritten
from generator.model.facts.vertalingen.fields import Velden, Vertaling

GEEN = "Er zijn geen vertalingen."
SAMENVATTING = "De teksten in het Nederlands, met hun vertaling in het Engels"
ENGELS = "en"


def tabel(vertalingen: Velden) -> Blocks:
    """Each text beside its translation."""
    if not vertalingen.alle:
        return paragraph(GEEN)
    return (_INDELING.table(vertalingen.alle),)


def _tekst(een: Vertaling, veld: str) -> Blocks:
    """What stands in that field, with form or without."""
    return een.alinea_van(veld) if isinstance(getattr(een, veld), str) else een.passage_van(veld)


def _vertaald(een: Vertaling) -> Blocks:
    """The translation, which is read out as English."""
    if not een.en:
        return ()
    return rewritten(_tekst(een, ENGELS), line=lambda regel: (Foreign(regel, ENGELS),))


_INDELING = TableLayout[Vertaling](
    (
        ColumnOf("Nederlands", 1, lambda een: _tekst(een, "nl")),
        ColumnOf("Engels", 1, _vertaald),
    ),
    SAMENVATTING,
)
