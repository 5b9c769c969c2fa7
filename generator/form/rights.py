"""What somebody may see and change. All that is asked of the form is decided here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from generator.dossier.file_names import ENDING
from generator.dossier.neighbours import CHOICE, neighbours
from generator.dossier.shelf import Disk
from generator.form.refusals import said
from generator.places import is_organisation
from generator.preview.app import NOT_HERE
from generator.source.editing import Change, Put

ANY = "*"
"""In the name of a dossier: whatever stands there."""

NOT_ALLOWED = "U mag dit niet. Vraag het aan wie de rechten beheert."


@dataclass(frozen=True)
class Rights:
    """What one person may do; dossiers are names, in which ``*`` stands for whatever is there.

    ``who`` is how the log knows that person, ``name`` how colleagues do. Both are empty for who
    works alone. Who may change or archive a dossier may see it.
    """

    who: str = ""
    name: str = ""
    reads: frozenset[str] = frozenset()
    writes: frozenset[str] = frozenset()
    archives: frozenset[str] = frozenset()
    organisation: bool = False

    def may_read(self, dossier: str) -> bool:
        """Whether that dossier is there for them."""
        return _names(self.reads | self.writes | self.archives, dossier)

    def may_write(self, dossier: str) -> bool:
        """Whether they may change that dossier, begin it, or have it made."""
        return _names(self.writes, dossier)

    def may_change(self, dossier: str, file: str) -> bool:
        """Whether they may change that file, as it is opened with that dossier."""
        is_shared = is_organisation(f"{file}{ENDING}")
        return self.organisation if is_shared else self.may_write(dossier)

    def may_archive(self, dossier: str) -> bool:
        """Whether they may put that dossier in the archive."""
        return _names(self.archives, dossier)

    @property
    def signature(self) -> str:
        """How the archive is told who it was: that cannot be two people."""
        return self.name if self.name == self.who else f"{self.name} ({self.who})"

    @property
    def may_begin(self) -> bool:
        """Whether there may be a dossier that they can begin."""
        return bool(self.writes)


ALL = frozenset({ANY})
EVERYTHING = Rights(writes=ALL, archives=ALL, organisation=True)
"""Those of who works alone, on their own files."""

RightsOf = Callable[[Request], Rights]
"""The rights of who asks something, as they are now."""


def alone(_: Request) -> Rights:
    """Everybody who gets this far may do everything."""
    return EVERYTHING


def only_for(rights_of: RightsOf, routes: Iterable[Route]) -> list[Route]:
    """The same routes; one with a dossier in its address only for who may see that, and to change
    something only for who may."""
    gate = [Middleware(_Gate, rights_of=rights_of)]
    return [
        Route(route.path, route.endpoint, methods=route.methods, middleware=gate)
        for route in routes
    ]


class _Gate:
    """Lets through who has the right for the address that was asked."""

    def __init__(self, app: ASGIApp, rights_of: RightsOf) -> None:
        self._app = app
        self._rights_of = rights_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or refuse it."""
        answer = self._refusal(Request(scope)) or self._app
        await answer(scope, receive, send)

    def _refusal(self, request: Request) -> Response | None:
        dossier = request.path_params.get("dossier")
        if dossier is None:
            return None
        rights = self._rights_of(request)
        if not rights.may_read(dossier):
            return PlainTextResponse(NOT_HERE, 404)
        is_change = request.method == "POST"
        if is_change and not rights.may_change(dossier, request.path_params.get("bestand", "")):
            return not_allowed()
        return None


def not_allowed() -> Response:
    """That somebody may not do what they may see."""
    return said(NOT_ALLOWED, 403)


def names_hidden(file: Path, change: Change, rights: Rights) -> bool:
    """Whether a change has a dossier compared with one that somebody may not see: its documents
    would then tell of that."""
    if file.name != CHOICE or not isinstance(change, Put) or change.value is None:
        return False
    named = change.value.strip()
    return named in neighbours(file.parent, Disk()) and not rights.may_read(named)


def _names(patterns: Iterable[str], dossier: str) -> bool:
    return any(_expression(pattern).fullmatch(dossier) for pattern in patterns)


def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile("[^/]*".join(map(re.escape, pattern.split(ANY))))
