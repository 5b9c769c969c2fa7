"""Documents of which nobody chooses whether the pages lie on their side."""

from __future__ import annotations

from collections.abc import Mapping

LIGT_ALTIJD: Mapping[str, str] = {
    "liggend": "de pagina's van dit document liggen altijd; haal deze regel weg"
}
"""What is said to staff who choose it where the pages always lie so (``Invoer.niet_hier``)."""
