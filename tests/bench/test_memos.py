"""Many dossiers are as many sound dossiers, of which each is compared with the one before it."""

from __future__ import annotations

from pathlib import Path

from bench.engines import warm_seconds
from bench.memos import write_memos
from generator.dossier.dossiers import read_dossiers
from generator.dossier.wanted import All
from generator.places import ORGANISATIE, TEMPLATES

COUNT = 14


def folders(inputs: Path) -> list[Path]:
    return sorted(path for path in inputs.iterdir() if path.name != ORGANISATIE)


def test_each_month_has_a_dossier_that_is_sound(tmp_path: Path) -> None:
    found = folders(write_memos(COUNT, tmp_path))

    read = list(read_dossiers(dict.fromkeys(found, All()), TEMPLATES))

    names = [dossier.name for dossier, problems in read if dossier and not problems]
    assert names[:2] == ["2000-01-memo", "2000-02-memo"]
    assert len(names) == COUNT


def test_what_a_warm_engine_takes_is_some_time(tmp_path: Path) -> None:
    assert 0 < warm_seconds(write_memos(4, tmp_path)) < 10
