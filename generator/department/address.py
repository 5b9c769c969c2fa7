"""The address at which people see the service in their browser."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.problems import UsageError

_PATH = re.compile(r"(/[\w.~-]+)*", re.ASCII)


@dataclass(frozen=True)
class Address:
    """``origin`` is what a browser says of a page of ours, ``host`` what it asks for.

    ``path`` is below which all stands: empty, or ``/rapport``.
    """

    origin: str
    host: str
    path: str


def parse_address(text: str) -> Address:
    """The address that was said, such as ``https://rapport.intern.nl``. Raises ``UsageError``."""
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError:
        raise _wrong(text) from None
    path = parts.path.rstrip("/")
    extras = parts.query or parts.fragment or parts.username is not None
    if parts.scheme not in _PORTS or not parts.hostname or extras or not _PATH.fullmatch(path):
        raise _wrong(text)
    shown_port = "" if port in (None, _PORTS[parts.scheme]) else f":{port}"
    host = f"{parts.hostname}{shown_port}"
    return Address(f"{parts.scheme}://{host}", host, path)


_PORTS = {"https": 443, "http": 80}
"""The ports that a browser leaves out."""


def _wrong(text: str) -> UsageError:
    return UsageError(
        "na --adres hoort het adres in de browser, zoals https://rapport.intern.nl; er staat"
        f" '{text}'"
    )
