"""What is answered about the pictures of a dossier: which there are, and one that is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Lock

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.disk.input_file import MAX_BYTES
from generator.form.apart import done_apart
from generator.form.pictures import pictures_of, put_picture, read_sent, small_picture
from generator.form.refusals import REFUSED, refused
from generator.form.rights import RightsOf
from generator.form.sent_files import Bound, sent_file
from generator.form.store import Store
from generator.places import PICTURES
from generator.preview.app import NO_STORE, NOT_HERE, folder_of
from generator.preview.followed import Followed

BOUND = Bound(MAX_BYTES, "Dit bestand is groter dan 10 MB. Maak de afbeelding kleiner.")


@dataclass(frozen=True)
class Pictures:
    """The answers, one method for each kind of address.

    One picture is drawn small at a time, as a large one takes much memory; and one is put in its
    place at a time, so that two get two names.
    """

    followed: Followed
    store: Store
    rights_of: RightsOf
    drawing: Lock = field(default_factory=Lock)
    putting: Lock = field(default_factory=Lock)

    def there(self, request: Request) -> Response:
        """The paths of the pictures in a dossier."""
        folder = self._folder(request)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        try:
            names = pictures_of(folder)
        except tuple(REFUSED) as error:
            return refused(error)
        return JSONResponse([f"{PICTURES}/{name}" for name in names], headers=NO_STORE)

    def small(self, request: Request) -> Response:
        """A picture, to choose by."""
        folder = self._folder(request)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        try:
            with self.drawing:
                drawn = small_picture(folder, request.path_params["naam"])
        except tuple(REFUSED) as error:
            return refused(error)
        return Response(drawn, media_type="image/png", headers=NO_STORE)

    async def put(self, request: Request) -> Response:
        """A picture is sent; the answer has its path in the dossier."""
        sent = await sent_file(request, self._folder, BOUND)
        if isinstance(sent, Response):
            return sent
        name = request.query_params.get("naam", "")
        try:
            who = self.rights_of(request).who
            path = await run_in_threadpool(self._put, sent.path, name, sent.data, who)
        except tuple(REFUSED) as error:
            return refused(error)
        return JSONResponse({"pad": path}, headers=NO_STORE)

    def _put(self, folder: Path, name: str, data: bytes, who: str) -> str:
        image = done_apart(read_sent, data, name)
        with self.putting:
            return put_picture(folder, name, image, partial(self.store.put_file, who=who))

    def _folder(self, request: Request) -> Path | None:
        return folder_of(request, self.followed)


def routes(followed: Followed, store: Store, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered of pictures."""
    pictures = Pictures(followed, store, rights_of)
    return [
        Route("/plaatjes/{dossier}", pictures.there),
        Route("/plaatjes/{dossier}", pictures.put, methods=["POST"]),
        Route("/plaatjes/{dossier}/{naam}", pictures.small),
    ]
