"""The browser that looks at pages, and the form that it is shown."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

from generator.places import ROOT

LIMIT = 60_000
"""Milliseconds that anything may take, however busy the machine is."""

PICTURES = ROOT / "inzage/browser"
"""Where pictures of pages in it are left (not in git)."""

_CHROMIUM = "/usr/bin/chromium"
_FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    expect.set_options(timeout=LIMIT)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=_FLAGS, timeout=LIMIT)
        yield browser
        browser.close()


@contextmanager
def served(place: Path, *words: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Where ``rapport vul`` serves the inputs in that place, and its process."""
    command = [sys.executable, "-m", "generator", "vul", "--geen-browser", *words]
    with subprocess.Popen(command, cwd=place, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            found = re.search(r"http://\S+", process.stdout.readline())
            assert found is not None
            yield found[0], process
        finally:
            process.kill()
