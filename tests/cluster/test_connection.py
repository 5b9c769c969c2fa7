from __future__ import annotations

import socket

import pytest

from generator.cluster import connection
from generator.cluster.address import parse_address
from generator.cluster.loading import load_dask
from generator.problems import MachineError


def test_who_listens_but_is_no_scheduler(monkeypatch: pytest.MonkeyPatch) -> None:
    load_dask()
    monkeypatch.setattr(connection, "PATIENCE", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = parse_address(f"tcp://127.0.0.1:{server.getsockname()[1]}")
        with (
            pytest.raises(MachineError, match="is geen verdeler te bereiken"),
            connection.connection(address),
        ):
            pass
