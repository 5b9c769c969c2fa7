"""What staff may write in `planning.yaml`."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import OptioneleTekst


class Velden(Invoer):
    """Words above the planning; all the rest follows from the calendar."""

    toelichting: OptioneleTekst = Field(
        (),
        description="Wat de lezer van de planning moet weten; komt erboven.",
        examples=["De planning is afgestemd met de secretariaten."],
    )
