from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.cluster.installed import Installed, read_installed


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    (tmp_path / "huisstijl" / "fonts").mkdir(parents=True)
    (tmp_path / "huisstijl" / "huisstijl.css").write_text("p {}")
    (tmp_path / "huisstijl" / "fonts" / "a.ttf").write_bytes(b"font")
    return tmp_path


def hashes(installed: Installed) -> tuple[str, str]:
    return installed.program, installed.templates


def test_what_nobody_touched_is_unchanged(templates: Path) -> None:
    installed = read_installed(templates)

    assert installed.is_unchanged()
    assert hashes(read_installed(templates)) == hashes(installed)


@pytest.mark.parametrize("name", ["huisstijl/huisstijl.css", "huisstijl/fonts/a.ttf"])
def test_another_file_is_noticed(name: str, templates: Path) -> None:
    installed = read_installed(templates)

    (templates / name).write_bytes(b"anders")

    assert not installed.is_unchanged()
    program, other = hashes(read_installed(templates))
    assert program == installed.program
    assert other != installed.templates


def test_a_file_that_went_away_or_was_put_back_is_noticed(templates: Path) -> None:
    path = templates / "huisstijl" / "huisstijl.css"
    installed = read_installed(templates)

    path.unlink()
    assert not installed.is_unchanged()
    path.write_text("p {}")
    os.utime(path, ns=(0, 0))
    assert not installed.is_unchanged()
    assert hashes(read_installed(templates)) == hashes(installed)


def test_where_a_file_stands_counts(templates: Path) -> None:
    installed = read_installed(templates)

    (templates / "huisstijl").rename(templates / "anders")

    assert read_installed(templates).templates != installed.templates
