"""Streams that end so that every reader finds the same data."""

from __future__ import annotations

from zlib import adler32

from pydyf import PDF, Stream

from generator.pdf.streams import end_clearly

DOUBTFUL = next(text for text in map(b"%d".__mod__, range(100_000)) if adler32(text) & 0xFF == 0x0D)
"""What ends in a carriage return when it is compressed: the last byte is that of its checksum."""


def test_a_stream_with_a_doubtful_end_is_left_as_it_is() -> None:
    pdf, doubtful, clear = PDF(), Stream([DOUBTFUL], compress=True), Stream([b"x"], compress=True)
    pdf.add_object(doubtful)
    pdf.add_object(clear)
    assert doubtful.data.endswith(b"\r\nendstream")

    end_clearly(None, pdf)

    assert DOUBTFUL in doubtful.data
    assert b"/FlateDecode" not in doubtful.data
    assert b"/FlateDecode" in clear.data
