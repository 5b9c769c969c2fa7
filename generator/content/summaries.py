"""What a table holds, for who cannot see it: nobody wrote that down, its headings tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.content.inline import Inline
from generator.content.words import text_of
from generator.dutch import list_text


def _in_dutch(dutch: str) -> str:
    return dutch


def summary_of(headings: Iterable[Sequence[Inline]], zeg: Callable[[str], str] = _in_dutch) -> str:
    """The summary of a table with those headings; ``zeg`` says the words around them."""
    names = _listed(headings, zeg)
    return f"{zeg('Tabel met')} {names}" if names else zeg("Tabel")


def summary_of_matrix(
    rows: Iterable[Sequence[Inline]],
    columns: Iterable[Sequence[Inline]],
    zeg: Callable[[str], str] = _in_dutch,
) -> str:
    """The summary of a matrix with those headings at the left and above, likewise."""
    return f"{zeg('Matrix van')} {_listed(rows, zeg)} {zeg('tegen')} {_listed(columns, zeg)}"


def _listed(headings: Iterable[Sequence[Inline]], zeg: Callable[[str], str]) -> str:
    words = (text_of(heading).strip() for heading in headings)
    return list_text(list(filter(None, words)), zeg("en"))
