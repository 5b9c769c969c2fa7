"""The body of a request, which is never read further than any change is long."""

from __future__ import annotations

from starlette.requests import Request

MOST_BYTES = 200_000
"""The longest text of a field has half as many signs."""


async def body_of(request: Request) -> bytes | None:
    """The body of a request; None when it is too long."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)
