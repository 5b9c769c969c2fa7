"""What staff write of an annex, whatever document it belongs to."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from generator.model.fields import Bestandsnaam, JaNee, Regel, Sleutel
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.rules import AtLeastOne
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden


class Bijlagestuk(Weglaatbaar):
    """An annex: its title, and the file that it is; without one it is only listed."""

    blijft: ClassVar[tuple[str, ...]] = ("titel",)

    titel: Regel | None = Field(
        None,
        description="De titel. Met alleen een titel stuurt u de bijlage zelf mee, als los bestand.",
        examples=["Ervaringen van de leden"],
    )
    bestand: Annotated[Bestandsnaam | None, Verwijst(Verwezen.BIJLAGEBESTAND)] = Field(
        None,
        description="Een pdf of Word-bestand in de map van dit dossier. Het gaat met dit document"
        " mee: in de pdf zelf, en naast het Word-bestand.",
        examples=["advies.pdf"],
    )
    achteraan: JaNee = Field(
        False,
        description="Of de bladzijden van dat bestand ook achter dit document komen, in de pdf"
        " ervan. Dat kan met een pdf die toegankelijk is (PDF/UA) en te bewaren (PDF/A), en met"
        " een Word-bestand als LibreOffice op deze computer staat.",
        examples=["ja"],
    )
    id: Sleutel | None = Field(
        None,
        description="De naam waarmee een tekst van dit document naar de bijlage verwijst; gedrukt"
        " wordt 'bijlage 3', en dat volgt het nummer.",
        examples=["ervaringen"],
    )


class LosseBijlage(Bijlagestuk):
    """An annex that has no pages in the document itself."""

    voorwaarden = (AtLeastOne(("titel",), "een bijlage heeft een 'titel' nodig"),)

    woo: Weglaatgronden = None
