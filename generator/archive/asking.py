"""A request to an authority for a timestamp, over HTTP (RFC 3161 3.4); the reply as it comes.

What the authority answers is bounded in time and size, and never sends the program elsewhere.
"""

from __future__ import annotations

import ssl
import threading
from queue import Empty, SimpleQueue
from urllib.error import HTTPError, URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from generator.problems import MachineError

PATIENCE = 30.0
"""In seconds, for the whole of it."""

LARGEST = 1_000_000
"""Of a reply, in bytes; with all its certificates it takes some ten thousand."""

UNREACHABLE = "is niet te bereiken"
SLOW = "antwoordt niet op tijd"
UNSAFE = "is niet zeker de goede: het certificaat van de server klopt niet"
ELSEWHERE = "verwijst door naar een ander adres; vul dat adres zelf in als het klopt"
FAILED = "antwoordt met foutcode"
TOO_LARGE = "geeft een veel te groot antwoord"
BROKEN_OFF = "geeft een antwoord dat niet te lezen is"

HEADERS = {
    "Content-Type": "application/timestamp-query",
    "Accept": "application/timestamp-reply",
    "User-Agent": "rapport",
}


class _NoRedirect(HTTPRedirectHandler):
    """Follows nothing: where it leads, nobody asked for. So urllib raises ``HTTPError``."""

    def redirect_request(self, *_: object) -> None:
        """No request at all."""


class _TooLargeError(Exception):
    """More came than a timestamp has."""


def ask(address: str, request: bytes, patience: float = PATIENCE) -> bytes:
    """What the authority at that address answers.

    Raises ``MachineError`` when there is no answer within ``patience`` seconds, or none to use.
    A thread of its own waits, since a server may send a byte now and then for ever.
    """
    answers: SimpleQueue[bytes | str] = SimpleQueue()
    work = (address, request, patience, answers)
    threading.Thread(target=_put_answer, args=work, daemon=True).start()
    try:
        answer = answers.get(timeout=patience)
    except Empty:
        answer = SLOW
    if isinstance(answer, str):
        raise MachineError(f"{address} {answer}")
    return answer


def _put_answer(
    address: str, request: bytes, patience: float, answers: SimpleQueue[bytes | str]
) -> None:
    """Ask, and put the answer in the queue, or why there is none."""
    try:
        answers.put(_reply(Request(address, request, HEADERS), patience))
    except Exception as error:  # whatever a server makes go wrong is its answer
        answers.put(_reason(error))


def _reply(request: Request, patience: float) -> bytes:
    with build_opener(_NoRedirect).open(request, timeout=patience) as answer:
        reply: bytes = answer.read(LARGEST + 1)
    if len(reply) > LARGEST:
        raise _TooLargeError
    return reply


def _reason(error: Exception) -> str:
    """Why there is no answer."""
    match error:
        case HTTPError(code=code):
            error.close()
            return ELSEWHERE if 300 <= code < 400 else f"{FAILED} {code}"
        case URLError(reason=ssl.SSLCertVerificationError()):
            return UNSAFE
        case TimeoutError() | URLError(reason=TimeoutError()):
            return SLOW
        case URLError():
            return UNREACHABLE
        case _TooLargeError():
            return TOO_LARGE
        case _:
            return BROKEN_OFF
