"""Addresses of the web and of mail that stand in a text as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HOST = r"[^\W_][\w-]*(?:\.[\w-]+)+"
_ADDRESS = re.compile(
    r"(?<![\w@/.:+\\-])(?:"
    r"(?P<web>https?://[^\s<>\"|\[\]{}\\^`]+)"
    rf"|(?P<site>www\.{_HOST}(?:[/?#][^\s<>\"|\[\]{{}}\\^`]*)?)"
    rf"|(?P<mail>(?:mailto:)?[^\W_][\w.+-]*@{_HOST})"
    r")",
    re.IGNORECASE | re.ASCII,
)
_NOT_AT_THE_END = ".,;:!?*_~'-"


def addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """From where to where each address stands in the text, and where it leads."""
    for found in _ADDRESS.finditer(text) if _may_hold_one(text) else ():
        written = _without_end(found[0])
        end = found.start() + len(written)
        if found["web"]:
            yield found.start(), end, written
        elif found["site"]:
            yield found.start(), end, f"https://{written}"
        else:
            yield found.start(), end, f"mailto:{written.removeprefix('mailto:')}"


def by_address(text: str) -> Iterator[tuple[str, bool]]:
    """The text in parts, each with whether it is an address."""
    done = 0
    for start, end, _ in addresses(text):
        if done < start:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False


def _may_hold_one(text: str) -> bool:
    """Told in no time: most texts hold no address."""
    return "@" in text or "://" in text or "www." in text.lower()


def _without_end(address: str) -> str:
    """The address without what belongs to the sentence: a point, or a bracket that closes more
    than was opened in it."""
    while address[-1] in _NOT_AT_THE_END or (
        address[-1] == ")" and address.count(")") > address.count("(")
    ):
        address = address[:-1]
    return address
