"""All own checks of a Word file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from keuring.checks import MadeWith, making_check, word_check
from keuring.registry import load
from keuring.word_file import WordFile

load("_checks")

Check = Callable[[WordFile], Iterator[str]]


def all_checks(template: WordFile, fonts: Path) -> Mapping[str, Check]:
    """Every check by its name; with ``template`` and ``fonts`` (a folder) the file was made."""
    made_with = MadeWith(template, fonts)
    return {**word_check, **{name: _with(check, made_with) for name, check in making_check.items()}}


def _with(check: Callable[[WordFile, MadeWith], Iterator[str]], made_with: MadeWith) -> Check:
    return lambda word: check(word, made_with)
