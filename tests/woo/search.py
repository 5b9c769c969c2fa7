"""The search for words of which nothing stays anywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from generator.woo.leaks import leaks
from generator.woo.sought import Known, sought


def leaked_words(files: Mapping[str, bytes], words: Collection[str]) -> Iterator[tuple[str, str]]:
    """What of the words stands in the files, and where."""
    return leaks(files, sought(words, Known()))
