"""Streams of a PDF, compressed so that every reader finds the same data.

A stream that is compressed may end in a carriage return. With the line end before ``endstream``
that looks like one line end of two signs, and a reader that goes by it finds one byte too few
(ISO 19005-3, 6.1.7.1). Such a stream is left uncompressed.
"""

from __future__ import annotations

import zlib

from pydyf import Stream

_FILTER = {"Filter": "/FlateDecode"}
_BEST = 9
_BEGIN, _END = b">>\nstream\n", b"\nendstream"


def compress(stream: Stream) -> None:
    """Compress the data of a stream that asks for it, unless its end would be in doubt."""
    if not stream.compress:
        return
    stream.compress = False
    _, _, data = stream.data.partition(_BEGIN)
    plain = data.removesuffix(_END)
    packed = zlib.compress(plain, _BEST)
    if packed.endswith(b"\r"):
        stream.stream = [plain]
    else:
        stream.stream, stream.extra = [packed], {**stream.extra, **_FILTER}
