"""The certificates of a timestamp, put in the order that DER asks of a set.

Many authorities send them as they come, which RFC 5652 (5.1, BER) allows and the library for
timestamps refuses. They are not under the signature, and in another order as long together.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

SEQUENCE, FIRST = 0x30, 0xA0
"""The tags of a sequence, and of a field with the number 0."""

WAY = ((1, SEQUENCE), (1, FIRST), (0, SEQUENCE), (3, FIRST))
"""From a reply to its certificates (RFC 3161 2.4.2, RFC 5652 3 and 5.1): which part each time,
and its tag. A reply is a status and a token; a token a kind and what it holds, which is a
version, algorithms, contents and the certificates."""


def in_order(reply: bytes) -> bytes:
    """The reply with its certificates in order; unchanged when it is not built so."""
    try:
        start, end = _certificates(reply)
        parts = [reply[first:last] for first, last in pairwise(_edges(reply, start, end))]
    except (IndexError, ValueError):
        return reply
    return reply[:start] + b"".join(sorted(parts)) + reply[end:]


def _certificates(reply: bytes) -> tuple[int, int]:
    """Where their bytes begin and end."""
    start, end = _inside(reply, 0, SEQUENCE)
    for number, tag in WAY:
        start, end = _inside(reply, list(_edges(reply, start, end))[number], tag)
    return start, end


def _edges(data: bytes, start: int, end: int) -> Iterator[int]:
    """Where each value begins that stands there, and where the last ends."""
    while start < end:
        yield start
        start = _inside(data, start)[1]
    if start != end:
        raise ValueError("a value runs on")
    yield end


def _inside(data: bytes, place: int, tag: int | None = None) -> tuple[int, int]:
    """Where the contents of the value at that place begin and end.

    Raises ``ValueError`` when it has another tag, or a length that DER does not have.
    """
    if tag not in (None, data[place]):
        raise ValueError("another kind of value")
    length, start = data[place + 1], place + 2
    if length >= 0x80:
        size = length - 0x80
        if not 1 <= size <= 3:
            raise ValueError("no length")
        length, start = int.from_bytes(data[start : start + size], "big"), start + size
    if start + length > len(data):
        raise ValueError("it ends too early")
    return start, start + length
