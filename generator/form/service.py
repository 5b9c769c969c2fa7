"""The form as something that ``preview.server`` serves: the pages, and what changes them."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.routing import Route

from generator.form import app
from generator.form.guard import looking_or_changing
from generator.form.store import Store
from generator.preview.app import Preview
from generator.preview.app import routes as preview_routes
from generator.preview.server import Service


def _routes(preview: Preview, store: Store) -> Sequence[Route]:
    """Those of the form come first: its start page takes the place of that of the preview."""
    return [*app.routes(preview, store), *preview_routes(preview)]


def filling() -> Service:
    """A service with a store of its own."""
    store = Store()
    return Service(lambda preview: _routes(preview, store), looking_or_changing)
