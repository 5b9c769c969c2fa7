"""`python -m bench` measures what `make bench` does; `python -m bench groei` one part of it.

A thousand dossiers take long, so who wants those names them: `python -m bench partij`. So does
every change of every sample: `python -m bench bewerken`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.batch import show_batch
from bench.commands import show_commands
from bench.edits import show_edits
from bench.form import show_form
from bench.growth import show_growth
from bench.many import show_many
from bench.measure import CommandError
from bench.pairs import show_pairs

USUAL: dict[str, Callable[[Path], None]] = {
    "opdrachten": show_commands,
    "paren": show_pairs,
    "groei": show_growth,
    "dossiers": show_many,
}
PARTS = {**USUAL, "partij": show_batch, "bewerken": show_edits, "formulier": show_form}


def main(wanted: Sequence[str]) -> int:
    """Measure the parts that are named, or the usual ones; gives the exit code."""
    if unknown := set(wanted) - set(PARTS):
        known = ", ".join(PARTS)
        print(f"bench: onbekend onderdeel {', '.join(unknown)}; kies uit: {known}", file=sys.stderr)
        return 2
    try:
        for name in wanted or USUAL:
            with TemporaryDirectory(prefix="bench-") as workplace:
                PARTS[name](Path(workplace))
    except CommandError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
