"""The package `typst` of Python, called as the program of that name is."""

from __future__ import annotations

import sys
from importlib.metadata import version


def main(arguments: list[str]) -> None:
    """``compile --pdf-standard a,b in out``, or ``--version``."""
    match arguments:
        case ["compile", "--pdf-standard", standards, source, target]:
            import typst

            typst.compile(source, output=target, pdf_standards=standards.split(","))
        case ["--version"]:
            print(f"typst {version('typst')}")
        case _:
            raise SystemExit("gebruik: compile --pdf-standard A,B BRON DOEL | --version")


if __name__ == "__main__":
    main(sys.argv[1:])
