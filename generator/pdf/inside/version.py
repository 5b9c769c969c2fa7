"""The one version of WeasyPrint whose insides this package knows.

Another version may lay out, tag or write in another way without any error, so the program
refuses it: a PDF that looks right and is not accessible would be worse than none. Who takes
up a new version reads its changes, runs the tests of this package and names it here.
"""

from __future__ import annotations

from generator.problems import MachineError

MADE_FOR = "70.0"


def require(installed: str) -> None:
    """Raises ``MachineError`` when another version is installed."""
    if installed != MADE_FOR:
        raise MachineError(
            f"WeasyPrint {installed} staat op deze computer, maar dit programma is gemaakt"
            f" voor {MADE_FOR}; geef eerst de opdracht 'make report'"
        )
