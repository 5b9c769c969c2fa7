"""Who reads an .ics file, and what each of them finds in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import vobject

from keuring import libical
from keuring.checks import diary_check
from keuring.noticed import Findings, own
from keuring.registry import load


def by_vobject(data: bytes) -> Iterator[str]:
    """What vobject cannot read, or finds to lack."""
    try:
        for calendar in vobject.readComponents(data.decode("utf-8", "replace")):
            calendar.validate(raiseException=True)
    except Exception as error:  # whatever it raises, it refuses the file
        yield f"{type(error).__name__}: {error}"


READERS: dict[str, Callable[[bytes], Iterator[str]]] = {
    "libical": libical.findings,
    "vobject": by_vobject,
}


def findings(data: bytes) -> Findings:
    """What everybody finds."""
    load("_checks")
    found = {name: list(find(data)) for name, find in READERS.items()}
    return found | own({name: list(check(data)) for name, check in diary_check.items()})
