"""Whether the YAML of a dossier may name a file: no other is read to know whether anything changed.

Only the standard library is used, and no YAML is read: a file that only seems to be named is read
without need, and one that is named never passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from unicodedata import normalize

from generator.dossier.file_names import ANNEX_ENDINGS

_LAST_WORD = re.compile(r"\w*\.\w+\Z")
"""The end of a name. YAML may write a name over two lines, or an apostrophe twice, but no word."""

_ESCAPE = b"\\"
"""With this YAML may write any letter in another way (YAML 1.2.2, 5.7)."""


def may_be_annex(name: str, texts: Iterable[bytes]) -> bool:
    """Whether a file with that name may be an annex of one of those files of YAML."""
    return name.endswith(ANNEX_ENDINGS) and may_be_named(name, texts)


def may_be_named(name: str, texts: Iterable[bytes]) -> bool:
    """Whether one of those files of YAML may name a file with that name."""
    end = _LAST_WORD.search(Path(name).name)
    return any(end is None or _says(text, end[0]) for text in texts)


def _says(text: bytes, word: str) -> bool:
    try:
        return _ESCAPE in text or word in normalize("NFC", text.decode())
    except UnicodeDecodeError:
        return True
