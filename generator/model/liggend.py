"""The choice whether a document is on its side."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.fields import JaNee

Liggend = Annotated[
    JaNee,
    Field(
        description="Of de pagina's liggend zijn. De tabellen krijgen dan de hele breedte; de"
        " regels van de tekst blijven even lang. Vult u niets in, dan staan de pagina's rechtop.",
        examples=["ja"],
    ),
]
"""Yes or no, and what an editor says of it."""
