"""The choice whether a document has a list of its tables, and one of its figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from generator.content.listings import CaptionList, Counted
from generator.content.values import Blocks
from generator.model.base import Invoer
from generator.model.fields import JaNee

LijstVanTabellen = Annotated[
    JaNee,
    Field(
        description="Of er een lijst komt van de tabellen met een bijschrift, met de pagina waarop"
        " elke tabel staat. Vult u niets in, dan komt die er niet.",
        examples=["nee"],
    ),
]
"""Yes or no, and what an editor says of it."""

LijstVanFiguren = Annotated[
    JaNee,
    Field(
        description="Of er een lijst komt van de grafieken en afbeeldingen, met de pagina waarop"
        " elke figuur staat. Vult u niets in, dan komt die er niet.",
        examples=["nee"],
    ),
]
"""The same of figures."""

_GETELD: Mapping[str, Counted] = {
    "lijst_van_tabellen": Counted.TABLE,
    "lijst_van_figuren": Counted.FIGURE,
}

GEEN_LIJSTEN: Mapping[str, str] = dict.fromkeys(
    _GETELD,
    "een lijst van tabellen of figuren kan alleen in een nota, memo, VGR of jaarplan; haal deze"
    " regel weg",
)
"""What is said to staff who ask for one in another kind of document (``Invoer.niet_hier``)."""


def lijst(document: Invoer, veld: str) -> Blocks:
    """The list that staff ask for in that field, still empty; nothing when they do not."""
    gevraagd: bool = getattr(document, veld)
    return (CaptionList(_GETELD[veld], document.herkomst_van(veld)),) if gevraagd else ()
