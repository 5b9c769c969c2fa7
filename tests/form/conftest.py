"""A dossier on disk of which a form is filled in, by itself and through a server, and a store with
a clock that stands still."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from generator.form import receiving
from generator.form.asked import Saved
from generator.form.guard import looking_or_changing
from generator.form.service import filling
from generator.form.store import Store
from generator.origin import Loc
from generator.places import TEMPLATES
from generator.preview.app import Preview
from generator.preview.audience import Audience
from generator.preview.followed import Followed
from generator.preview.fragments import Fragments
from generator.preview.guard import Guard
from generator.preview.pages import Pictures
from generator.preview.studio import Studio
from generator.preview.worker import Worker
from generator.source.editing import Change, Put
from tests.form.asking import Page
from tests.workplace import SAMPLES

ORIGIN = "http://127.0.0.1:8000"

NOTA = b"""\
# Voor de BR van september
onderwerp: Voortgang  # kort houden
doel: Besluiten
secties:
  - kop: Aanleiding
    tekst: Oud

  # over de voortgang
  - kop: Voortgang
    tekst: Traag
"""


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """A file, and somebody who fills it in with a form of one version."""

    store: Store
    file: Path
    clock: Clock

    def write(self, content: bytes) -> None:
        """Another program saves the file."""
        self.file.write_bytes(content)

    def replace(self, old: str, new: str) -> None:
        """Another program changes words in the file."""
        content = self.file.read_bytes()
        assert old.encode() in content
        self.write(content.replace(old.encode(), new.encode(), 1))

    @property
    def content(self) -> bytes:
        """What the file holds."""
        return self.file.read_bytes()

    def version(self) -> str:
        """The version of a form that is made now."""
        return self.store.read(self.file).name

    def put(
        self, value: str | None, *loc: str | int, was: str | None = None, who: str = ""
    ) -> Saved:
        """Somebody types in a field, with a form that was made just now."""
        return self.change(Put(loc, value), was, who)

    def change(self, change: Change, was: str | None = None, who: str = "") -> Saved:
        """Somebody changes something, with a form that was made just now."""
        return self.store.change(self.file, self.version(), change, was, who=who)

    @property
    def folder(self) -> Path:
        """The dossier."""
        return self.file.parent


SUBJECT: Loc = ("onderwerp",)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "inputs/2025-09-br"
    folder.mkdir(parents=True)
    clock = Clock()
    desk = Desk(Store(clock), folder / "nota.yaml", clock)
    desk.write(NOTA)
    return desk


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dossier with one small nota, in the place where one works."""
    shutil.copytree(SAMPLES / "klein", tmp_path / "inputs/klein")
    shutil.copy(SAMPLES / "organisatie.yaml", tmp_path / "inputs")
    monkeypatch.chdir(tmp_path)
    return Path("inputs/klein")


@pytest.fixture
def nota(dossier: Path) -> Path:
    return dossier / "nota.yaml"


@pytest.fixture
def followed(dossier: Path) -> Followed:
    """What the program was asked to show."""
    return Followed([str(dossier)])


@pytest.fixture
def worker(followed: Followed) -> Iterator[Worker]:
    worker = Worker(followed, Studio(TEMPLATES, Pictures()), Audience())
    worker.start()
    yield worker
    worker.stop()
    worker.join(20)


@pytest.fixture
def client(followed: Followed, worker: Worker) -> TestClient:
    """A browser that has the form of that dossier open."""
    preview = Preview(followed, worker, Audience(), Fragments())
    guard = Middleware(Guard, port=8000, key="sleutel", refusal=looking_or_changing)
    app = Starlette(routes=filling(print).routes(preview), middleware=[guard])
    client = TestClient(app, f"{ORIGIN}/sleutel", headers={"Origin": ORIGIN})
    client.follow_redirects = False
    return client


@pytest.fixture
def page(client: TestClient) -> Page:
    page = Page(client)
    page.load()
    return page


@pytest.fixture
def judged_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sent is judged in this process: one of its own is tried in ``test_apart``."""
    monkeypatch.setattr(receiving, "done_apart", lambda work, *given: work(*given))
