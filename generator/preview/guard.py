"""Keeps strangers out: only who asks this machine for this address with its key.

Another web site can have its own name point at 127.0.0.1 (DNS rebinding) and then read what
is served there as its own. Such a request carries the name of that site in ``Host``.

On a machine that many work on, each of them reaches 127.0.0.1. So every address begins with a key.
It is no cookie, since all ports of a machine share those: another one's server would be sent it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from secrets import compare_digest

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
        " connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""What every answer says: a page loads only what stands here, and nobody frames or embeds it."""

HTTP_PORT = 80
"""The port that a browser leaves out of ``Host``."""

NOT_SERVED = "Dit adres wordt hier niet bediend."
NO_KEY = "Open het hele adres dat in de terminal staat."

Refusal = Callable[[Request], Response | None]
"""Why a request is not answered; None for one that is."""


def only_looking(request: Request) -> Response | None:
    """Refuses all that is not asking for something."""
    if request.method in ("GET", "HEAD"):
        return None
    return PlainTextResponse("Hier kunt u alleen kijken.", 405, {"Allow": "GET, HEAD"})


class Door(ABC):
    """Answers itself what may not come through, and adds ``HEADERS`` to the rest.

    The application does not see ``base``, the path below which it is served (``root_path``).
    """

    def __init__(self, app: ASGIApp, base: str) -> None:
        self._app = app
        self._base = base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        inside = {**scope, "root_path": self._base}
        answer = self.own_answer(Request(inside)) or self._app
        await answer(inside, receive, send_with_headers)

    @abstractmethod
    def own_answer(self, request: Request) -> Response | None:
        """Why a request is not let through; None lets it."""


class Guard(Door):
    """Lets through who knows the key. ``refusal`` is about what a request with it wants."""

    def __init__(self, app: ASGIApp, port: int, key: str, refusal: Refusal = only_looking) -> None:
        super().__init__(app, f"/{key}")
        names = ("127.0.0.1", "localhost")
        self._hosts = {f"{name}:{port}" for name in names} | {
            name for name in names if port == HTTP_PORT
        }
        self._key = key
        self._refusal = refusal

    def own_answer(self, request: Request) -> Response | None:
        """Why a request is not let through; None lets it."""
        if request.headers.getlist("host") not in [[host] for host in self._hosts]:
            return PlainTextResponse(NOT_SERVED, 400)
        given, slash, _ = request.scope["path"].removeprefix("/").partition("/")
        if not compare_digest(given.encode(), self._key.encode()):
            return PlainTextResponse(NO_KEY, 404)
        return self._refusal(request) if slash else RedirectResponse(f"/{self._key}/")
