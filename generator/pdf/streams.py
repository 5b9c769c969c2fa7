"""Where the data of a stream end, told so that no reader can take it otherwise.

A stream that is compressed may end in a carriage return. With the line end before ``endstream``
that looks like one line end of two signs, and a reader that goes by it finds one byte too few
(ISO 19005-3, 6.1.7.1).
"""

from __future__ import annotations

from pydyf import PDF, Stream

_DOUBTFUL_END = b"\r\nendstream"


def end_clearly(document: object, pdf: PDF) -> None:
    """Leave streams with a doubtful end uncompressed (a finisher of ``write_pdf``)."""
    for entry in pdf.objects:
        if isinstance(entry, Stream) and entry.data.endswith(_DOUBTFUL_END):
            entry.compress = False
