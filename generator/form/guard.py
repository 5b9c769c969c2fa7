"""Which requests may change something: only those of our own page.

Another page in the same browser can send a form here, but not JSON or a file, and not under our
own ``Origin``; the key in the address it does not know at all.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from generator.build.formats import DOCX
from generator.preview.guard import only_looking

JSON = "application/json"
FILE = "application/octet-stream"
SENT = (JSON, DOCX.media_type, FILE)
"""What our pages send, which no form of another page can."""

SAME_SITE = ("same-origin", None)
"""What a browser says of a request of our own page; an old one says nothing."""

NOT_OURS = "Dit verzoek komt niet van deze pagina."


def looking_or_changing(request: Request) -> Response | None:
    """Refuses what neither asks for something nor is a change by our own page on this machine."""
    return refused(request, f"http://{request.headers['host']}")


def refused(request: Request, origin: str) -> Response | None:
    """Refuses what neither asks for something nor is a change by a page of that origin."""
    if request.method != "POST":
        return only_looking(request)
    headers = request.headers
    is_ours = (
        headers.getlist("origin") == [origin]
        and headers.get("sec-fetch-site") in SAME_SITE
        and headers.get("content-type", "").partition(";")[0].strip() in SENT
    )
    return None if is_ours else PlainTextResponse(NOT_OURS, 405, {"Allow": "GET, HEAD"})
