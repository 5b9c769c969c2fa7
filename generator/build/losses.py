"""No document goes out that lacks words of its tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.build.manuscript import Manuscript
from generator.content.said import Said, lost
from generator.pdf.stand_in import without_signs
from generator.places import FRAME, shown_path
from generator.problems import Place, Problem

_LETTERS, _BEGIN, _END = 100, 60, 30
"""Of a text of more letters, so many at its begin and end tell which one it is."""

_TOLD = 10
"""Of so many texts it is told that they lack; of more the house style or template is to blame."""

_REMEDY = (
    "maak deze tekst korter of deel hem op, of kijk in het sjabloon en de huisstijl waar hij"
    " hoort te staan"
)


def lost_in_pdf(
    manuscript: Manuscript, shown: Iterable[str], templates: Path
) -> tuple[Problem, ...]:
    """Each line of a document that is not among the texts of its PDF."""
    signs = manuscript.properties.onafdrukbaar
    said: Iterable[Said] = manuscript.said
    if signs:  # another stands for each that no font has
        said = (one.printed_as(without_signs(one.words, signs)) for one in said)
    return _told(said, shown, "de pdf", manuscript, templates)


def lost_in_word(
    manuscript: Manuscript, shown: Iterable[str], templates: Path
) -> tuple[Problem, ...]:
    """Each line of a document that is not among the texts of its Word file."""
    return _told(manuscript.said, shown, "het Word-bestand", manuscript, templates)


def _told(
    said: Iterable[Said],
    shown: Iterable[str],
    file: str,
    manuscript: Manuscript,
    templates: Path,
) -> tuple[Problem, ...]:
    """``file`` is what staff call it; at the frame is told what has no place of its own."""
    gone = lost(said, shown)
    frame = Place(shown_path(templates / manuscript.kind / FRAME))
    return tuple(_problems(gone, file, frame)) if gone else ()


def _problems(gone: Sequence[Said], file: str, template: Place) -> Iterator[Problem]:
    for one in gone[:_TOLD]:
        lacks = f"'{_short(one.words)}' staat niet of niet helemaal op de pagina's van {file}"
        reason = f"{lacks}; {_REMEDY}"
        yield Problem.at(one.origins[0], reason) if one.origins else Problem(template, reason)
    if len(gone) > _TOLD:
        more = f"op de pagina's van {file} ontbreken {len(gone)} teksten; kijk in het sjabloon"
        yield Problem(template, f"{more} en de huisstijl waar die horen te staan")


def _short(words: str) -> str:
    """The words with which a text begins and ends: by those staff know it."""
    if len(words) <= _LETTERS:
        return words
    begin, end = words[:_BEGIN], words[-_END:]
    return f"{begin.rpartition(' ')[0] or begin} … {end.partition(' ')[2] or end}"
