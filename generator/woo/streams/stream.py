"""What a file is made of: streams, and files in it."""

from __future__ import annotations

from dataclasses import dataclass

NUL = "\0"
"""Stands between texts of one stream that have nothing to do with each other."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)


@dataclass(frozen=True)
class Stream:
    """Bytes, and where they stand; ``text`` if they are text.

    What ``is_code`` holds commands of a program: words only by accident, or without the spaces
    between them.
    """

    place: str
    data: bytes
    text: str | None = None
    is_code: bool = False

    @classmethod
    def of_text(cls, place: str, text: str) -> Stream:
        """Words that stand there."""
        return cls(place, text.encode("utf-8", "surrogatepass"), text)


@dataclass(frozen=True)
class Inner:
    """A file in a file, which may hold others."""

    place: str
    data: bytes


def text_of(data: bytes) -> str | None:
    """What bytes say if they are text, in whichever Unicode or in Windows-1252."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace")
    if b"\0" in data:
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None if _has_controls(data) else data.decode("cp1252", "replace")


def _has_controls(data: bytes) -> bool:
    return len(data.translate(None, _CONTROLS)) < len(data)


_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f"))
