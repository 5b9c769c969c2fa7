"""Keeps strangers out: only who asks this machine for this address with its key, only reading.

Another web site can have its own name point at 127.0.0.1 (DNS rebinding) and then read what
is served there as its own. Such a request carries the name of that site in ``Host``.

On a machine that many work on, each of them reaches 127.0.0.1. So the address that is shown has
a key in it. The browser keeps that as a cookie, and leaves it out of the address.
"""

from __future__ import annotations

from secrets import compare_digest

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
        " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""What every answer says: a page loads only what stands here, and nobody frames or embeds it."""


KEY = "sleutel"
"""What the key is called in the address."""

HTTP_PORT = 80
"""The port that a browser leaves out of ``Host``."""

NO_KEY = "Open het hele adres dat in de terminal staat."


class Guard:
    """Answers itself what may not come through, and adds ``HEADERS`` to the rest."""

    def __init__(self, app: ASGIApp, port: int, key: str) -> None:
        self._app = app
        names = ("127.0.0.1", "localhost")
        self._hosts = {f"{name}:{port}" for name in names} | {
            name for name in names if port == HTTP_PORT
        }
        self._key = key
        self._cookie = f"rapport-{port}"  # all ports of a machine share their cookies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        answer = self._own_answer(Request(scope)) or self._app
        await answer(scope, receive, send_with_headers)

    def _own_answer(self, request: Request) -> Response | None:
        """Why a request is not let through, or where it goes with its key; None lets it."""
        if request.headers.getlist("host") not in [[host] for host in self._hosts]:
            return PlainTextResponse("Dit adres wordt hier niet bediend.", 400)
        if request.method not in ("GET", "HEAD"):
            return PlainTextResponse("Hier kunt u alleen kijken.", 405, {"Allow": "GET, HEAD"})
        if self._is_key(request.query_params.get(KEY, "")):
            answer = RedirectResponse("/", 303)
            answer.set_cookie(self._cookie, self._key, httponly=True, samesite="strict")
            return answer
        if not self._is_key(request.cookies.get(self._cookie, "")):
            return PlainTextResponse(NO_KEY, 403)
        return None

    def _is_key(self, given: str) -> bool:
        return compare_digest(given.encode(), self._key.encode())
