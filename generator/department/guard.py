"""Lets through what a proxy passes on of somebody it knows.

Who can reach the socket is the proxy: nobody else may open it. So what it says in its header is
true, and no request that comes in another way is answered, as nothing listens elsewhere.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp

from generator.department.address import Address
from generator.department.people import People
from generator.form.guard import refused
from generator.preview.guard import NOT_SERVED, Door

LONGEST = 200
"""Of a name, in characters."""

NOBODY = "De proxy zegt niet wie u bent. Vraag uw beheerder om hulp."
STRANGER = "U hebt nog geen toegang. Vraag uw beheerder om u toe te voegen."
UNKNOWN = "Het bestand met de rechten kan nu niet worden gelezen. Probeer het zo opnieuw."


class ProxyGuard(Door):
    """Refuses what is not of somebody in the file with rights, at the address of the service.

    ``header`` is that in which the proxy says who asks; the request then has that as its user.
    """

    def __init__(self, app: ASGIApp, address: Address, header: str, people: People) -> None:
        super().__init__(app, address.path)
        self._address = address
        self._header = header
        self._people = people

    def own_answer(self, request: Request) -> Response | None:
        """Why a request is not let through; None lets it."""
        if request.headers.getlist("host") != [self._address.host]:
            return PlainTextResponse(NOT_SERVED, 400)
        if not request.scope["path"].startswith(f"{self._address.path}/"):
            return PlainTextResponse(NOT_SERVED, 404)
        return self._stopped(request) or refused(request, self._address.origin)

    def _stopped(self, request: Request) -> Response | None:
        """Why somebody is not let through; else the request knows who it is."""
        name = named(request.headers.getlist(self._header))
        if name is None:
            return PlainTextResponse(NOBODY, 403)
        if not self._people.are_known:
            return PlainTextResponse(UNKNOWN, 503)
        if self._people.rights(name) is None:
            return PlainTextResponse(STRANGER, 403)
        request.scope["user"] = name
        return None


def named(values: list[str]) -> str | None:
    """The name that a header says once; None if it does not, or if it can be no name.

    Starlette reads headers as Latin-1, while proxies pass UTF-8 on as it is.
    """
    if len(values) != 1:
        return None
    try:
        name = values[0].encode("latin-1").decode("utf-8").strip()
    except UnicodeDecodeError:
        return None
    return name if name.isprintable() and 0 < len(name) <= LONGEST else None
