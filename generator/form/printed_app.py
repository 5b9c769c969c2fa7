"""What is asked of the pages beside a form: what stands where, and what can be referred to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.form.asked_paths import WrongRequestError, loc_in
from generator.form.files import followed_files
from generator.form.references import references_for
from generator.origin import Origin
from generator.places import input_name
from generator.preview.app import NO_STORE, NOT_HERE, Preview, name_of
from generator.preview.origins import named, printed_at
from generator.preview.studio import View


@dataclass(frozen=True)
class Printed:
    """The answers, one method for each kind of address."""

    preview: Preview

    def places(self, request: Request) -> Response:
        """The fields whose words stand at a place on the pages that are shown."""
        name = name_of(request)
        view = self.preview.worker.views.get(name, View())
        origins = named(request.path_params["herkomst"], view.pages)
        files = {
            input_name(file.path): file.name
            for file in followed_files(self.preview.followed, name).values()
        }
        found = [
            {"bestand": files[origin.file], "plek": list(origin.loc)}
            for origin in origins
            if origin.file in files
        ]
        return JSONResponse(found, headers=NO_STORE)

    def areas(self, request: Request) -> Response:
        """The names of what is printed of a field on the pages that are shown."""
        name = name_of(request)
        file = followed_files(self.preview.followed, name).get(request.path_params["bestand"])
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        try:
            field = Origin(input_name(file.path), loc_in(request.query_params.get("plek", "")))
        except WrongRequestError:
            return PlainTextResponse(NOT_HERE, 404)
        view = self.preview.worker.views.get(name, View())
        return JSONResponse(printed_at(field, view.pages), headers=NO_STORE)

    def figures(self, request: Request) -> Response:
        """What a text of the document can refer to, as it was when the pages were made."""
        view = self.preview.worker.views.get(name_of(request), View())
        found = references_for(view.dossier, request.path_params["document"])
        return JSONResponse([asdict(one) for one in found], headers=NO_STORE)


def routes(preview: Preview) -> Sequence[Route]:
    """All that is answered of the pages."""
    printed = Printed(preview)
    document = "{dossier}/{document}"
    return [
        Route(f"/cijfers/{document}", printed.figures),
        Route(f"/plekken/{document}/{{herkomst}}", printed.places),
        Route(f"/vlakken/{document}/{{bestand}}", printed.areas),
    ]
