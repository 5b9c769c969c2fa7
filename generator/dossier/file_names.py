"""What the name of a file of input tells. No file is read, and no model is loaded for it."""

from __future__ import annotations

import re
from pathlib import Path

ENDING = ".yaml"

FOREIGN_ENDING = re.compile(r"\.(yml|json|yaml|ya?ml\.txt)$", re.IGNORECASE)
"""Endings that look like input but are not read; a file with one is pointed out."""

FILE_NAME = re.compile(r"[\w &()+,'-]+(\.[\w &()+,'-]+)*")
"""Names that every system and every archive takes; the documents get the name of their file."""

ODD_NAME = "de naam van deze map heeft tekens die niemand kan lezen; geef de map een andere naam"


def kind_of(path: Path) -> str:
    """The kind of a file: ``nota-kalender.yaml`` is a nota. Empty when it is not read."""
    return path.stem.split("-", 1)[0] if path.suffix == ENDING else ""
