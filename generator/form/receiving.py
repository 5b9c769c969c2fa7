"""A file that somebody sends comes in a dossier: it is judged, kept, and named in the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from generator.form.apart import done_apart
from generator.form.keeping import Put
from generator.form.refusals import REFUSED, refused
from generator.form.rights import RightsOf
from generator.form.sent_files import Bound, sent_file
from generator.form.store import Store
from generator.preview.app import NO_STORE, folder_of
from generator.preview.followed import Followed

Judged = TypeVar("Judged")


@dataclass(frozen=True)
class Receiver(Generic[Judged]):
    """Takes files of one kind. One is put in its place at a time, so that two get two names.

    ``judge`` makes of its bytes and its name what is kept, in a process of its own; ``keep`` puts
    that in the folder of a dossier, by that name or one like it, and gives how the dossier names
    it. Both raise ``InputError``.
    """

    followed: Followed
    store: Store
    rights_of: RightsOf
    bound: Bound
    judge: Callable[[bytes, str], Judged]
    keep: Callable[[Path, str, Judged, Put], str]
    keeping: Lock = field(default_factory=Lock)

    async def receive(self, request: Request) -> Response:
        """A file is sent; the answer says how its dossier names it."""
        sent = await sent_file(request, self._folder, self.bound)
        if isinstance(sent, Response):
            return sent
        name = request.query_params.get("naam", "")
        try:
            who = self.rights_of(request).who
            kept = await run_in_threadpool(self._kept, sent.path, name, sent.data, who)
        except tuple(REFUSED) as error:
            return refused(error)
        return JSONResponse({"pad": kept}, headers=NO_STORE)

    def _kept(self, folder: Path, name: str, data: bytes, who: str) -> str:
        judged = done_apart(self.judge, data, name)
        with self.keeping:
            return self.keep(folder, name, judged, partial(self.store.put_file, who=who))

    def _folder(self, request: Request) -> Path | None:
        return folder_of(request, self.followed)
