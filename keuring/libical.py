"""What libical, the library of GNOME and KDE, finds in an .ics file (RFC 5545, RFC 5546).

It is asked through ``ctypes``, so no compiler is needed; Debian has it as libical3.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from functools import cache

LIBRARY = "libical.so.3"

_ERROR = re.compile(r"^X-LIC-ERROR;(.*)$", re.MULTILINE)


def findings(data: bytes) -> Iterator[str]:
    """What it cannot read, and which rules of iTIP are broken."""
    library = _library()
    component = library.icalparser_parse_string(data)
    if not component:
        yield "this is no calendar"
        return
    try:
        library.icalrestriction_check(component)
        written = library.icalcomponent_as_ical_string(component).decode("utf-8", "replace")
        found = _ERROR.findall(written.replace("\r\n ", "").replace("\r", ""))
        yield from found
        if library.icalcomponent_count_errors(component) and not found:
            yield "an error that it does not name"
    finally:
        library.icalcomponent_free(component)


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(LIBRARY)
    for name, given, result in (
        ("icalparser_parse_string", ctypes.c_char_p, ctypes.c_void_p),
        ("icalrestriction_check", ctypes.c_void_p, ctypes.c_int),
        ("icalcomponent_as_ical_string", ctypes.c_void_p, ctypes.c_char_p),
        ("icalcomponent_count_errors", ctypes.c_void_p, ctypes.c_int),
        ("icalcomponent_free", ctypes.c_void_p, None),
    ):
        function = getattr(library, name)
        function.argtypes, function.restype = [given], result
    return library
