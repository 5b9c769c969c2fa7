"""Nothing that was taken out stands in what is made: not in any stream of any file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.content.boxes import SIGN
from generator.woo.needles import Needle
from generator.woo.readings import Readings
from generator.woo.streams.every import streams_of


def leaks(files: Mapping[str, bytes], wanted: Sequence[Needle]) -> Iterator[tuple[str, str]]:
    """What of that stands in the files, and where; each once a file."""
    # A font stands in each document.
    known: dict[tuple[bytes, bool, bool], tuple[Needle, ...]] = {}
    for name, data in files.items():
        told: set[Needle] = set()
        for stream in streams_of(name, data):
            key = stream.data, stream.text is None, stream.is_code
            if key not in known:
                readings = Readings(stream)
                known[key] = tuple(one for one in wanted if one.is_in(readings))
            yield from ((one.word, stream.place) for one in known[key] if one not in told)
            told.update(known[key])


def signs_left(files: Mapping[str, bytes]) -> Iterator[str]:
    """Where a box stands that became no code."""
    for name, data in files.items():
        for stream in streams_of(name, data):
            if SIGN.search(Readings(stream).marked_up):
                yield stream.place
