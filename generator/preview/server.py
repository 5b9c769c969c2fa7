"""Serves the preview on this machine alone, until Ctrl-C."""

from __future__ import annotations

import errno
import os
import socket
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from secrets import token_urlsafe
from threading import Thread
from types import FrameType
from typing import Protocol

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from generator.places import TEMPLATES
from generator.preview.app import Preview, routes
from generator.preview.audience import Audience
from generator.preview.connections import AT_ONCE, HurriedProtocol
from generator.preview.followed import Followed
from generator.preview.fragments import Fragments
from generator.preview.guard import Guard, Refusal, only_looking
from generator.preview.pages import Pictures
from generator.preview.studio import Studio
from generator.preview.watcher import Watcher
from generator.preview.worker import Worker
from generator.problems import MachineError

ADDRESS = "127.0.0.1"
PATIENCE = 5
"""So many seconds the threads get to finish."""

REASONS = {
    errno.EADDRINUSE: "een ander programma gebruikt hem; kies een andere, of laat --poort weg",
    errno.EACCES: "u mag hem niet gebruiken; kies een hogere, of laat --poort weg",
}
"""Why a port cannot be had, by the number of the error."""


class Works(Protocol):
    """What works beside the server."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """Take up nothing more."""

    def join(self, timeout: float | None = None) -> None:
        """Wait until it has stopped."""


@dataclass(frozen=True)
class Service:
    """What is served: the routes, made of the preview, and what a request may not do.

    ``works`` work meanwhile.
    """

    routes: Callable[[Preview], Sequence[Route]]
    refusal: Refusal
    works: Sequence[Works] = ()


LOOKING = Service(routes, only_looking)
"""The pages, to look at."""


def serve(
    followed: Followed,
    ports: Sequence[int],
    show: Callable[[str, int], object],
    service: Service = LOOKING,
) -> None:
    """Follow those documents until Ctrl-C, at the first of those ports that can be had.

    ``show`` gets the address, and its port. Raises ``MachineError`` when none can be had.
    """
    audience = Audience()
    worker = Worker(followed, Studio(TEMPLATES, Pictures()), audience)
    watcher = Watcher(followed, TEMPLATES, worker.changed)
    with _listening(ports) as taken, all_at_work(worker, watcher, *service.works):
        number = taken.getsockname()[1]
        key = token_urlsafe()
        guard = Middleware(Guard, port=number, key=key, refusal=service.refusal)
        preview = Preview(followed, worker, audience, Fragments())
        app = Starlette(routes=service.routes(preview), middleware=[guard])
        for name in list(followed.table())[:1]:
            worker.ask(name)  # its page is asked first
        show(f"http://{ADDRESS}:{number}/{key}/", number)
        run(app, audience, taken)


def open_in_browser(address: str) -> None:
    """Open the address; in a thread, since a browser in the terminal would hold us up."""
    Thread(target=webbrowser.open, args=(address,), daemon=True).start()


@contextmanager
def _listening(ports: Sequence[int]) -> Iterator[socket.socket]:
    with socket.socket() as taken:
        if os.name == "posix":  # else a port is busy for a minute after the last page closed
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        _bind(taken, ports)
        taken.listen()
        yield taken


def _bind(taken: socket.socket, ports: Sequence[int]) -> None:
    """Have the first of those ports that is free."""
    port, *others = ports
    try:
        taken.bind((ADDRESS, port))
    except OSError as error:
        if others:
            return _bind(taken, others)
        reason = REASONS.get(error.errno or 0, error.strerror)
        raise MachineError(f"poort {port} is niet vrij: {reason}") from None


@contextmanager
def at_work(works: Works) -> Iterator[None]:
    """Meanwhile it works."""
    works.start()
    try:
        yield
    finally:
        works.stop()
        works.join(PATIENCE)


@contextmanager
def all_at_work(*all_works: Works) -> Iterator[None]:
    """Meanwhile they all work."""
    with ExitStack() as stack:
        for works in all_works:
            stack.enter_context(at_work(works))
        yield


class _Server(uvicorn.Server):
    """Lets the open pages go at once when it is told to stop."""

    def __init__(self, app: Starlette, audience: Audience) -> None:
        settings = uvicorn.Config(
            app,
            http=HurriedProtocol,
            backlog=AT_ONCE,
            log_level="critical",
            lifespan="off",
            ws="none",
            server_header=False,
        )
        super().__init__(settings)
        self._audience = audience

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop, on a signal."""
        self._audience.close()
        super().handle_exit(sig, frame)


def run(app: Starlette, audience: Audience, taken: socket.socket) -> None:
    """Serve at a socket that listens, until Ctrl-C."""
    try:
        _Server(app, audience).run(sockets=[taken])
    except KeyboardInterrupt:  # uvicorn stops cleanly first, and then passes it on
        return
