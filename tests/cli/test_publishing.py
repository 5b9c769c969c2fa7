"""The verb of the public version."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workplace import Workplace


@pytest.fixture
def workplace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workplace:
    return Workplace.at(tmp_path, monkeypatch, capsys)


def test_the_name_of_a_dossier_is_enough(workplace: Workplace) -> None:
    workplace.dossier("vol", "d")

    by_name = workplace.run("woo", "d")

    assert by_name.code == 0
    assert by_name.out.startswith("nota: ")
    assert by_name == workplace.run("woo", "inputs/d")
