"""The form as something that ``preview.server`` serves: the pages, and what changes them."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.routing import Route

from generator.form import (
    agenda_app,
    annexes_app,
    app,
    handmade_app,
    history_app,
    marking_app,
    measurements_app,
    pictures_app,
    printed_app,
    public_app,
    returned_app,
    start_app,
)
from generator.form.commits import Commits, Tell
from generator.form.guard import looking_or_changing
from generator.form.jobs import Jobs
from generator.form.presence import Presence
from generator.form.rights import RightsOf, alone, only_for
from generator.form.store import Store
from generator.preview import app as preview_app
from generator.preview.app import Preview
from generator.preview.server import Service


def routes(preview: Preview, rights_of: RightsOf, commits: Commits) -> Sequence[Route]:
    """All that is answered, with a store and work of its own, as far as somebody may have it."""
    store, presence = Store(note=commits.note), Presence(preview.audience)
    jobs = Jobs(before=commits.now)
    commits.listen(preview.audience.tell_all)
    own = [
        *start_app.routes(preview.followed, jobs, rights_of, commits.uncommitted),
        *app.routes(preview, store, presence, rights_of, commits.uncommitted),
        *printed_app.routes(preview),
        *handmade_app.routes(preview.followed, rights_of),
        *history_app.routes(preview.followed, store, rights_of),
        *returned_app.routes(preview.followed, store, rights_of),
        *marking_app.routes(preview.followed),
        *pictures_app.routes(preview.followed, store, rights_of),
        *annexes_app.routes(preview.followed, store, rights_of),
        *measurements_app.routes(preview.followed, store, rights_of),
        *agenda_app.routes(preview.followed, rights_of),
        *public_app.routes(preview.followed, store, jobs, rights_of),
        *preview_app.parts(preview),
    ]
    return only_for(rights_of, own)


def filling(tell: Tell) -> Service:
    """The service for who works alone; ``tell`` gets what is not committed in git, and why."""
    commits = Commits(tell)
    return Service(lambda preview: routes(preview, alone, commits), looking_or_changing, [commits])
