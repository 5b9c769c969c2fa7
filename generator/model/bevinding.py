"""What is wrong with a file in the light of others, before it is known on which line."""

from __future__ import annotations

from dataclasses import dataclass

from generator.origin import Loc
from generator.problems import Severity


@dataclass(frozen=True)
class Bevinding:
    """Something that only shows when files are read together, at a path in one of them."""

    loc: Loc
    message: str
    severity: Severity = Severity.ERROR
    meant: str | None = None
