"""The body of a request, which is never read further than any change is long."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request

MOST_BYTES = 200_000
"""The longest text of a field has half as many signs."""


async def body_of(request: Request, most: int = MOST_BYTES) -> bytes | None:
    """The body of a request; None when it is longer than that."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > most:
            return None
    return bytes(body)


async def fields_of(request: Request) -> Mapping[str, Any] | None:
    """The object in the body of a request; None when it is none, or too long."""
    try:
        asked = json.loads(await body_of(request) or b"")
    except (ValueError, RecursionError):
        return None
    return asked if isinstance(asked, dict) else None
