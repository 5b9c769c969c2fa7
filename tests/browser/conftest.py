"""A browser, and in it the form at work on a dossier."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from keuring.browsing import chromium, served
from tests.browser.filling_in import Opens, copy_sample, opening


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One for all tests that look at a page."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def line_end(request: pytest.FixtureRequest) -> bytes:
    """That of the files of ``inputs``: of Linux, unless a test is ``with_both_line_ends``."""
    return bytes(getattr(request, "param", b"\n"))


@pytest.fixture
def inputs(tmp_path: Path, line_end: bytes) -> Path:
    """A folder with a dossier to fill in."""
    return copy_sample(tmp_path, line_end)


@pytest.fixture
def address(inputs: Path) -> Iterator[str]:
    """Where ``rapport vul`` serves that folder."""
    with served(inputs.parent) as (address, _):
        yield address


@pytest.fixture
def opens(browser: Browser, address: str) -> Iterator[Opens]:
    """Opens forms of that dossier."""
    with opening(browser, address) as opens:
        yield opens
