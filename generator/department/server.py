"""Serves the form at a socket, until it is told to stop."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from starlette.applications import Starlette
from starlette.middleware import Middleware

from generator.department.address import Address
from generator.department.audit import log_faults
from generator.department.guard import ProxyGuard
from generator.department.people import People, Tell
from generator.department.unix_socket import listening
from generator.form.commits import Commits
from generator.form.service import routes
from generator.places import TEMPLATES
from generator.preview.app import Preview
from generator.preview.audience import Audience
from generator.preview.crew import Crew
from generator.preview.followed import Followed
from generator.preview.fragments import Fragments
from generator.preview.server import all_at_work, run
from generator.preview.watcher import Watcher

HEADER = "X-Rapport-Gebruiker"
"""In which the proxy says who asks, if nothing else was agreed."""


@dataclass(frozen=True)
class Settings:
    """Where to listen, at which address people see it, who they are and who says so."""

    socket: Path
    address: Address
    rights: Path
    header: str = HEADER


def serve(followed: Followed, settings: Settings, ready: Callable[[], object], tell: Tell) -> None:
    """Serve those documents, until Ctrl-C or a signal to end.

    ``tell`` gets what is wrong with the logs of those documents, and with the file with rights when
    that changed. Raises ``InputError``
    when that file is wrong, and ``MachineError`` when nobody can listen.
    """
    people, audience = People(settings.rights, tell), Audience()
    tell(log_faults(followed))
    with _ended_by_a_signal(), listening(settings.socket) as taken:
        crew = Crew(followed, TEMPLATES, audience)
        watcher = Watcher(followed, TEMPLATES, crew.changed)
        preview = Preview(followed, crew, audience, Fragments())
        guard = Middleware(
            ProxyGuard, address=settings.address, header=settings.header, people=people
        )
        commits = Commits(tell)
        app = Starlette(routes=routes(preview, people.rights_of, commits), middleware=[guard])
        with all_at_work(crew, watcher, commits):
            ready()
            run(app, audience, taken)


@contextmanager
def _ended_by_a_signal() -> Iterator[None]:
    """Meanwhile being told to end is as Ctrl-C: all is left tidy."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    except KeyboardInterrupt:  # not while something was served, which ends by itself
        return
    finally:
        signal.signal(signal.SIGTERM, before)
