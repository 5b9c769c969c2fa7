"""The choice whether a document begins with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.fields import JaNee

MetSamenvatting = Annotated[
    JaNee,
    Field(
        description="Of 'In het kort' vooraan komt: hoeveel indicatoren achterlopen of op"
        " schema liggen, en welke het eerst aandacht vragen. Vult u niets in, dan komt"
        " het er als het dossier indicatoren heeft.",
        examples=["nee"],
    ),
]
"""Yes or no, and what an editor says of it."""
