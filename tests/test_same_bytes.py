"""The same input gives the same bytes, wherever and whenever it is made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from generator.places import ROOT

HERE = {"PYTHONHASHSEED": "1", "TZ": "Europe/Amsterdam", "LC_ALL": "C.UTF-8", "LANG": "nl_NL.UTF-8"}
ELSEWHERE = {"PYTHONHASHSEED": "2", "TZ": "Pacific/Auckland", "LC_ALL": "C", "LANG": "C"}

ANOTHER_DAY = """
import datetime, runpy, sys, time
real = time.time
time.time = lambda: real() + 400 * 86_400

class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + datetime.timedelta(days=400)

datetime.datetime = Later
sys.argv[0] = "rapport"
runpy.run_module("generator", run_name="__main__")
"""


def make(inputs: Path, output: Path, settings: dict[str, str], program: str) -> dict[str, bytes]:
    """The documents of the dossier, made by a process of its own with those settings."""
    dossier = inputs / "2025-09-br"
    subprocess.run(
        [sys.executable, "-c", program, "maak", str(dossier), "--uit", str(output)],
        env={**os.environ, **settings, "PYTHONPATH": str(ROOT)},
        cwd=output.parent,
        check=True,
        capture_output=True,
    )
    return {path.name: path.read_bytes() for path in (output / dossier.name).glob("[!.]*")}


def test_two_builds_elsewhere_and_later_are_identical(tmp_path: Path) -> None:
    for folder in ("hier", "heel/ergens/anders"):
        shutil.copytree(ROOT / "inputs", tmp_path / folder / "inputs")
    first, second = tmp_path / "hier", tmp_path / "heel/ergens/anders"
    today = "import runpy; runpy.run_module('generator', run_name='__main__')"

    made = make(first / "inputs", first / "uit", HERE, today)
    again = make(second / "inputs", second / "andere map", ELSEWHERE, ANOTHER_DAY)

    names = ("briefing-diversity-day-SG", "nota", "vgr")
    assert sorted(made) == [f"{name}.{ending}" for name in names for ending in ("docx", "pdf")]
    assert [name for name in made if made[name] != again[name]] == []
