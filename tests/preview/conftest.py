"""A dossier to look at, and the preview of it, without a browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from generator.places import TEMPLATES
from generator.preview.app import Preview, routes
from generator.preview.audience import Audience
from generator.preview.followed import Followed, Name
from generator.preview.fragments import Fragments
from generator.preview.guard import Guard
from generator.preview.pages import Pictures
from generator.preview.studio import Studio
from generator.preview.worker import Worker
from tests.preview.waiting import wait_for_pages
from tests.workplace import SAMPLES

PORT = 8000
PREVIEW_KEY = "geheim-van-deze-proef"
NOTA = Name("klein", "nota")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A dossier with one small nota."""
    shutil.copytree(SAMPLES / "klein", tmp_path / "inputs/klein")
    shutil.copy(SAMPLES / "organisatie.yaml", tmp_path / "inputs")
    return tmp_path / "inputs/klein"


@pytest.fixture
def audience() -> Audience:
    return Audience()


@pytest.fixture
def worker(dossier: Path, audience: Audience) -> Iterator[Worker]:
    """At work on that dossier."""
    worker = Worker(Followed([str(dossier)]), Studio(TEMPLATES, Pictures()), audience)
    worker.start()
    yield worker
    worker.stop()
    worker.join(20)


@pytest.fixture
def client(dossier: Path, worker: Worker, audience: Audience) -> TestClient:
    """Asks the preview of that dossier, whose nota is made."""
    worker.ask(NOTA)
    wait_for_pages(worker, NOTA)
    followed = Followed([str(dossier)])
    preview = Preview(followed, worker, audience, Fragments())
    app = Starlette(
        routes=routes(preview), middleware=[Middleware(Guard, port=PORT, key=PREVIEW_KEY)]
    )
    return TestClient(app, f"http://127.0.0.1:{PORT}/{PREVIEW_KEY}", follow_redirects=False)
