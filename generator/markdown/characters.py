"""Characters that a document cannot hold: XML 1.0 (2.2 Char) allows no other control characters."""

from __future__ import annotations

import re

IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def possible(text: str) -> str:
    """``text`` with the replacement character for each character that XML does not allow."""
    return IMPOSSIBLE.sub("\ufffd", text)
