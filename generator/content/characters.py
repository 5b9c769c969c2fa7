"""Characters that a document cannot hold, and hyphens that it prints as the usual one.

XML 1.0 (2.2 Char) allows no other control characters.
"""

from __future__ import annotations

import re

from generator.content.boxes import in_brackets

IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


HYPHENS = "\N{HYPHEN}\N{MODIFIER LETTER MINUS SIGN}"
"""Signs that look like the usual hyphen-minus; the PDF ends a line in a divided word with one of
them (``pdf/hyphens``), therefore it may stand nowhere else."""

_USUAL_HYPHEN = str.maketrans(dict.fromkeys(HYPHENS, "-"))


def with_usual_hyphens(text: str) -> str:
    """``text`` with the usual hyphen for each sign that looks like it; nothing moves."""
    return text.translate(_USUAL_HYPHEN)


def possible(text: str) -> str:
    """``text`` with the replacement character for each character that XML does not allow, and each
    box as its code."""
    return IMPOSSIBLE.sub("\ufffd", in_brackets(text))


def sign_text(sign: str) -> str:
    """A sign as a message names it: between quotes, or by its code if nobody can see it."""
    is_seen = sign.isprintable() and not sign.isspace()
    return f"'{sign}'" if is_seen else f"U+{ord(sign):04X}"
