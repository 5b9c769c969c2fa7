"""What the tests of the archive share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.archive.timestamping import Service, serving


@pytest.fixture
def service(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Service]:
    """A service for timestamps on this machine."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serving(tmp_path_factory.mktemp("tijdstempeldienst")) as running:
        yield running
