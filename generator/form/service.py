"""The form as something that ``preview.server`` serves: the pages, and what changes them."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.routing import Route

from generator.form import app, history_app, start_app
from generator.form.guard import looking_or_changing
from generator.form.jobs import Jobs
from generator.form.store import Store
from generator.preview import app as preview_app
from generator.preview.app import Preview
from generator.preview.server import Service


def filling() -> Service:
    """A service with a store and work of its own."""
    store, jobs = Store(), Jobs()

    def routes(preview: Preview) -> Sequence[Route]:
        """Its start page comes first, and takes the place of that of the preview."""
        return [
            *start_app.routes(preview.followed, jobs),
            *app.routes(preview, store),
            *history_app.routes(preview.followed, store),
            *preview_app.routes(preview),
        ]

    return Service(routes, looking_or_changing)
