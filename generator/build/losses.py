"""No document goes out that lacks words of its tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.content.said import Said, lost
from generator.places import shown_path
from generator.problems import InputError, Place, Problem

_LETTERS, _BEGIN, _END = 100, 60, 30
"""Of a text of more letters, so many at its begin and end tell which one it is."""

_TOLD = 10
"""Of so many texts it is told that they lack; of more the house style or template is to blame."""

_REMEDY = (
    "maak deze tekst korter of deel hem op, of kijk in het sjabloon en de huisstijl waar hij"
    " hoort te staan"
)


def must_show_all(said: Iterable[Said], shown: Iterable[str], file: str, template: Path) -> None:
    """Raises ``InputError`` with each line that is said and is not among the texts of a file.

    ``file`` is what staff call it; at the template is told what has no place of its own.
    """
    gone = lost(said, shown)
    if gone:
        raise InputError(_problems(gone, file, Place(shown_path(template))))


def _problems(gone: Sequence[Said], file: str, template: Place) -> Iterator[Problem]:
    for one in gone[:_TOLD]:
        lacks = f"'{_short(one.words)}' staat niet of niet helemaal op de bladzijden van {file}"
        reason = f"{lacks}; {_REMEDY}"
        yield Problem.at(one.origins[0], reason) if one.origins else Problem(template, reason)
    if len(gone) > _TOLD:
        more = f"op de bladzijden van {file} ontbreken {len(gone)} teksten; kijk in het sjabloon"
        yield Problem(template, f"{more} en de huisstijl waar die horen te staan")


def _short(words: str) -> str:
    """The words with which a text begins and ends: by those staff know it."""
    if len(words) <= _LETTERS:
        return words
    begin, end = words[:_BEGIN], words[-_END:]
    return f"{begin.rpartition(' ')[0] or begin} … {end.partition(' ')[2] or end}"
