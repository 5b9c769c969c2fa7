"""What a table of staff holds, for who cannot see it: nobody wrote that down, its headings tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.content.inline import Inline
from generator.content.words import text_of
from generator.dutch import list_text


def _in_dutch(dutch: str) -> str:
    return dutch


def summary_of(headings: Iterable[Sequence[Inline]], zeg: Callable[[str], str] = _in_dutch) -> str:
    """The summary of a table with those headings; ``zeg`` says the words around them."""
    names = list(filter(None, (text_of(heading).strip() for heading in headings)))
    if not names:
        return zeg("Tabel")
    return f"{zeg('Tabel met')} {list_text(names, zeg('en'))}"
