"""What is answered about the pictures of a dossier: which there are, and one that is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.disk.input_file import MAX_BYTES
from generator.form.pictures import pictures_of, put_picture, read_sent, small_picture
from generator.form.receiving import Receiver
from generator.form.refusals import REFUSED, refused
from generator.form.rights import RightsOf
from generator.form.sent_files import Bound
from generator.form.store import Store
from generator.preview.app import NO_STORE, NOT_HERE, folder_of
from generator.preview.followed import Followed

BOUND = Bound(MAX_BYTES, "Dit bestand is groter dan 10 MB. Maak de afbeelding kleiner.")


@dataclass(frozen=True)
class Pictures:
    """What is answered of those that are there, one method for each kind of address.

    One picture is drawn small at a time, as a large one takes much memory.
    """

    followed: Followed
    drawing: Lock = field(default_factory=Lock)

    def there(self, request: Request) -> Response:
        """The paths of the pictures in a dossier."""
        folder = self._folder(request)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        try:
            return JSONResponse(pictures_of(folder), headers=NO_STORE)
        except tuple(REFUSED) as error:
            return refused(error)

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

    def _folder(self, request: Request) -> Path | None:
        return folder_of(request, self.followed)


def routes(followed: Followed, store: Store, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered of pictures."""
    pictures = Pictures(followed)
    sent = Receiver(followed, store, rights_of, BOUND, read_sent, put_picture)
    return [
        Route("/plaatjes/{dossier}", pictures.there),
        Route("/plaatjes/{dossier}", sent.receive, methods=["POST"]),
        Route("/plaatjes/{dossier}/{naam}", pictures.small),
    ]
