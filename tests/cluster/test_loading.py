from __future__ import annotations

import logging
import sys
import warnings

import pytest

from generator.cluster.loading import load_dask
from tests.workplace import Workplace


@pytest.mark.parametrize(
    "command", [("maak", "--rekenen-op", "tcp://127.0.0.1:1"), ("werker", "tcp://127.0.0.1:1")]
)
def test_without_dask_one_line_says_how_to_get_it(
    command: tuple[str, ...], workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace.dossier("klein")
    monkeypatch.setitem(sys.modules, "distributed", None)

    outcome = workplace.run(*command)

    assert outcome.code == 3
    (line,) = outcome.err.splitlines()
    assert line.startswith("rapport: Dask ontbreekt op deze computer; installeer het met ")
    assert workplace.output() == {}


def test_dask_is_silent(capfd: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        load_dask()
        for name in ("distributed", "distributed.client", "distributed.worker", "tornado"):
            logging.getLogger(name).critical("English")

    assert capfd.readouterr() == ("", "")
