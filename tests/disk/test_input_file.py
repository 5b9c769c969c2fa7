"""Files of input are opened at one place, and never read past their bounds."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from generator.disk.input_file import MAX_BYTES, read_input
from generator.problems import InputError
from tests.unprivileged import as_nobody
from tests.workplace import SAMPLES, Workplace

LARGE = 300_000_000


def make_large(path: Path) -> None:
    """A file that takes no room on the disk."""
    with path.open("wb") as file:
        file.truncate(LARGE)


def test_a_file_as_large_as_may_be_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes(b"x" * MAX_BYTES)

    assert len(read_input(tmp_path / "x.yaml", "x.yaml")) == MAX_BYTES


def test_of_a_larger_file_nothing_is_read(tmp_path: Path) -> None:
    make_large(tmp_path / "x.yaml")

    tracemalloc.start()
    with pytest.raises(InputError, match="te groot"):
        read_input(tmp_path / "x.yaml", "x.yaml")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < MAX_BYTES / 10


@pytest.mark.parametrize("verb", ["controleer", "maak"])
@pytest.mark.parametrize("name", ["inputs/organisatie.yaml", "inputs/d/kansen.yaml"])
def test_a_file_that_is_far_too_large_is_named(verb: str, name: str, workplace: Workplace) -> None:
    workplace.dossier("klein")
    make_large(workplace.root / name)

    outcome = workplace.run(verb)

    assert outcome.code == 1
    assert outcome.err == f"{name}:1:1: fout: dit bestand is te groot (meer dan 10 MB)\n"


@pytest.mark.parametrize("verb", ["controleer", "maak"])
@pytest.mark.parametrize("name", ["inputs/organisatie.yaml", "inputs/d/nota.yaml"])
def test_a_file_that_may_not_be_read_is_named(verb: str, name: str, workplace: Workplace) -> None:
    workplace.dossier("klein")
    workplace.root.chmod(0o777)
    (workplace.root / name).chmod(0)

    with as_nobody():
        outcome = workplace.run(verb)

    assert outcome.code == 1
    assert outcome.err == (
        f"{name}:1:1: fout: u mag dit bestand niet lezen; vraag de beheerder van de map om"
        " toegang\n"
    )


WATCHED = """
import os, sys
from pathlib import Path
from generator.cli.main import main

notes = os.open("opened", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
inputs = str(Path("inputs").resolve())

def heard(event, arguments):
    if event != "open" or not isinstance(arguments[0], (str, Path)):
        return
    path = os.path.abspath(arguments[0])
    if not path.startswith(inputs):
        return
    frame = sys._getframe(1)
    while not frame.f_globals.get("__name__", "").startswith("generator."):
        frame = frame.f_back
    os.write(notes, f"{frame.f_globals['__name__']} {os.path.basename(path)}\\n".encode())

sys.addaudithook(heard)
sys.exit(main(sys.argv[1:]))
"""
"""Runs the command and notes, also in the processes that render, who opens which file of input."""


@pytest.mark.parametrize("verb", [("controleer",), ("maak",), ("maak", "--opnieuw")])
def test_one_module_opens_files_of_input(verb: tuple[str, ...], tmp_path: Path) -> None:
    shutil.copytree(SAMPLES, tmp_path / "inputs")

    run = subprocess.run(
        [sys.executable, "-c", WATCHED, *verb], cwd=tmp_path, capture_output=True, check=False
    )

    assert run.returncode == 0, run.stderr.decode()
    opened = {tuple(line.split(" ", 1)) for line in (tmp_path / "opened").read_text().splitlines()}
    assert {module for module, _ in opened} == {"generator.disk.input_file"}
    assert {"organisatie.yaml", "nota.yaml"} <= {name for _, name in opened}
