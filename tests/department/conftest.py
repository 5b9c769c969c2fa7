"""A department: two dossiers, three people and a file that says what each may do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from generator.department.address import parse_address
from generator.department.guard import ProxyGuard
from generator.department.people import People
from generator.department.server import HEADER
from generator.form.commits import Commits
from generator.form.service import routes
from generator.places import TEMPLATES
from generator.preview.app import Preview
from generator.preview.audience import Audience
from generator.preview.followed import Followed
from generator.preview.fragments import Fragments
from generator.preview.pages import Pictures
from generator.preview.studio import Studio
from generator.preview.worker import Worker
from tests.workplace import SAMPLES

ADDRESS = "https://rapport.intern.nl"

RIGHTS = """\
gebruikers:
  - naam: anna
    voluit: Anna de Vries
    schrijven: [klein, "nieuw-*"]
    archiveren: klein
  - naam: bram
    lezen: klein
  - naam: carla
    schrijven: "*"
    organisatie: ja
"""

As = Callable[[str], TestClient]
"""The browser of somebody who signed in."""


@pytest.fixture
def inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two dossiers with one small nota each, in the place where one works."""
    for name in ("klein", "geheim"):
        shutil.copytree(SAMPLES / "klein", tmp_path / "inputs" / name)
    shutil.copy(SAMPLES / "organisatie.yaml", tmp_path / "inputs")
    monkeypatch.chdir(tmp_path)
    return Path("inputs")


@pytest.fixture
def rights_file(tmp_path: Path) -> Path:
    path = tmp_path / "rechten.yaml"
    path.write_text(RIGHTS, encoding="utf-8")
    return path


@pytest.fixture
def app(inputs: Path, rights_file: Path) -> Starlette:
    """The service, which makes no pages."""
    followed, audience = Followed([]), Audience()
    worker = Worker(followed, Studio(TEMPLATES, Pictures()), audience)
    preview = Preview(followed, worker, audience, Fragments())
    people = People(rights_file, lambda problems: None)
    guard = Middleware(ProxyGuard, address=parse_address(ADDRESS), header=HEADER, people=people)
    return Starlette(routes=routes(preview, people.rights_of, Commits(print)), middleware=[guard])


@pytest.fixture
def signed_in(app: Starlette) -> As:
    def browser(name: str) -> TestClient:
        headers = {HEADER: name, "Origin": ADDRESS}
        return TestClient(app, ADDRESS, headers=headers, follow_redirects=False)

    return browser
