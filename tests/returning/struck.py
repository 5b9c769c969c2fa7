"""What goes out of a Word file: at once, or as a deletion that is tracked (ECMA-376 17.13.5)."""

from __future__ import annotations

from lxml.etree import _Element

from generator.word.package.wml import w
from tests.returning.opened_word import Opened, deleted, mark_of, take


def drop(file: Opened, run: _Element, by: str) -> None:
    """A run goes; tracked it stays, as what was deleted. What was put in just now only goes."""
    if by and next(run.iterancestors(w("ins")), None) is None:
        mark = file.mark("del", by)
        run.addprevious(mark)
        mark.append(deleted(run))
    else:
        take(run)


def strike(file: Opened, paragraph: _Element, by: str) -> None:
    """A whole paragraph becomes a deletion that is tracked."""
    for run in [*paragraph.iter(w("r"))]:
        drop(file, run, by)
    mark_of(paragraph).insert(0, file.mark("del", by))
