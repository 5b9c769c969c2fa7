"""`python -m bench` measures everything; `python -m bench opdrachten` or `groei` one part."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.commands import show_commands
from bench.growth import show_growth
from bench.measure import CommandError

PARTS: dict[str, Callable[[Path], None]] = {"opdrachten": show_commands, "groei": show_growth}


def main(wanted: Sequence[str]) -> int:
    """Measure the parts that are named, or all; gives the exit code."""
    if unknown := set(wanted) - set(PARTS):
        known = ", ".join(PARTS)
        print(f"bench: onbekend onderdeel {', '.join(unknown)}; kies uit: {known}", file=sys.stderr)
        return 2
    try:
        for name in wanted or PARTS:
            with TemporaryDirectory(prefix="bench-") as workplace:
                PARTS[name](Path(workplace))
    except CommandError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
