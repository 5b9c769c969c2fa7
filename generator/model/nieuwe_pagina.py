"""The choice whether a part of a document begins on a new page."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.fields import JaNee

NieuwePagina = Annotated[
    JaNee,
    Field(
        description="Of dit op een nieuwe pagina begint; vult u niets in, dan volgt het op wat"
        " ervoor staat.",
        examples=["ja"],
    ),
]
"""Yes or no, and what an editor says of it."""
