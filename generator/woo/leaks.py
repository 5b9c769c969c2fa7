"""Nothing that was taken out stands in what is made: not in any stream of any file."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from generator.content.boxes import SIGN
from generator.woo.needles import Known, Needle, needles
from generator.woo.readings import Readings, words_of
from generator.woo.streams.every import streams_of
from generator.woo.streams.stream import NUL


def leaks(files: Mapping[str, bytes], wanted: Sequence[Needle]) -> Iterator[tuple[str, str]]:
    """What of that stands in the files, and where; each once a file."""
    known: dict[tuple[bytes, bool], tuple[Needle, ...]] = {}  # a font stands in each document
    for name, data in files.items():
        told: set[Needle] = set()
        for stream in streams_of(name, data):
            key = stream.data, stream.text is None
            if key not in known:
                readings = Readings(stream)
                known[key] = tuple(one for one in wanted if one.is_in(readings))
            yield from ((one.word, stream.place) for one in known[key] if one not in told)
            told.update(known[key])


def leaked_words(files: Mapping[str, bytes], words: Collection[str]) -> Iterator[tuple[str, str]]:
    """The same for whole passages of which nothing stays."""
    return leaks(files, needles(words, Known()))


def signs_left(files: Mapping[str, bytes]) -> Iterator[str]:
    """Where a box stands that became no code."""
    for name, data in files.items():
        for stream in streams_of(name, data):
            if SIGN.search(Readings(stream).marked_up):
                yield stream.place


def known_in(lists: Mapping[str, bytes], texts: Sequence[str]) -> Known:
    """What stands in a public version anyway: ``texts``, and what is in ``lists``, files in which
    only words of the program stand."""
    readings = [Readings(one) for name, data in lists.items() for one in streams_of(name, data)]
    said = {word for one in readings for word in words_of(one.said)}
    used = {word for one in readings for word in words_of(one.marked_up)}
    return Known(texts, said, used, NUL.join(one.letters for one in readings))
