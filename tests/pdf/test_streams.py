"""Streams that end so that every reader finds the same data."""

from __future__ import annotations

import zlib

from pydyf import Stream

from generator.pdf.streams import compress

DOUBTFUL = next(
    text for text in map(b"%d".__mod__, range(100_000)) if zlib.adler32(text) & 0xFF == 0x0D
)
"""What ends in a carriage return when it is compressed: the last byte is that of its checksum."""


def test_a_stream_that_would_have_a_doubtful_end_is_left_as_it_is() -> None:
    doubtful, clear = Stream([DOUBTFUL], compress=True), Stream([b"x"], compress=True)
    assert doubtful.data.endswith(b"\r\nendstream")

    compress(doubtful)
    compress(clear)

    assert DOUBTFUL in doubtful.data
    assert b"/FlateDecode" not in doubtful.data
    assert b"/FlateDecode" in clear.data


def test_one_that_was_compressed_says_the_same_as_one_that_compresses_itself() -> None:
    parts = [b"q", b"1 0 0 1 2 3 cm", b"Q"]
    ours, theirs = (Stream(parts, {"Type": "/XObject"}, compress=True) for _ in range(2))

    compress(ours)

    assert ours.data == theirs.data


def test_one_that_asks_for_no_compression_stays_readable() -> None:
    stream = Stream([b"<rdf/>"])

    compress(stream)

    assert b"\n<rdf/>\n" in stream.data
