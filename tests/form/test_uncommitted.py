"""What is saved and not committed is told on the start page and in the form, until it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from generator.form.app import Form
from generator.form.commits import Commits
from generator.form.guard import looking_or_changing
from generator.form.pages import FormPages
from generator.form.presence import Presence
from generator.form.rights import EVERYTHING, alone
from generator.form.service import routes
from generator.form.store import Store
from generator.preview.app import Preview
from generator.preview.audience import Audience
from generator.preview.followed import Followed, Name
from generator.preview.fragments import Fragments
from generator.preview.guard import Guard
from generator.preview.worker import Worker
from tests.form.asking import Page
from tests.form.conftest import ORIGIN
from tests.form.repositories import ME, git, made_by_git
from tests.preview.waiting import wait_until

SAVED = "Uw wijzigingen zijn opgeslagen, maar nog niet vastgelegd"


@pytest.fixture
def commits(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Commits]:
    for name, value in ME.items():
        monkeypatch.setenv(name, value)
    made_by_git(dossier.parent)
    commits = Commits(list, rest=0)
    commits.start()
    yield commits
    commits.stop()
    commits.join(20)


@pytest.fixture
def preview(dossier: Path, worker: Worker) -> Preview:
    return Preview(Followed([str(dossier)]), worker, Audience(), Fragments())


@pytest.fixture
def client(preview: Preview, commits: Commits) -> TestClient:
    guard = Middleware(Guard, port=8000, key="sleutel", refusal=looking_or_changing)
    app = Starlette(routes=routes(preview, alone, commits), middleware=[guard])
    return TestClient(app, f"{ORIGIN}/sleutel", headers={"Origin": ORIGIN})


def test_it_is_told_until_it_is_committed(
    client: TestClient, preview: Preview, commits: Commits, dossier: Path
) -> None:
    lock = dossier.parent / ".git/index.lock"
    lock.touch()
    page = Page(client)
    page.load()
    page.type("De SG", "aan")
    wait_until(lambda: commits.uncommitted(dossier))

    assert SAVED in client.get("/").text
    presence = Presence(preview.audience)
    form = Form(preview, Store(), FormPages(), presence, alone, commits.uncommitted)
    news = form._news(Name("klein", "nota"), "nota", EVERYTHING)
    assert news is not None
    assert news["formulier"]["niet_vastgelegd"].startswith(SAVED)

    lock.unlink()
    wait_until(lambda: not commits.uncommitted(dossier))

    assert SAVED not in client.get("/").text
    assert "De SG" in git(dossier.parent, "show", "HEAD:klein/nota.yaml")
