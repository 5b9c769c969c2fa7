"""Killed at any moment, or run at once with another: every file in the output is whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path
from random import Random
from zipfile import ZipFile

import pytest

from generator.build.fingerprint import file_hash
from generator.build.formats import FORMATS
from generator.places import OUTPUT, ROOT
from keuring.in_process import render_here
from keuring.summary import Summary
from keuring.whole import check_whole
from tests.build.pressed import the_only_one
from tests.workplace import Workplace

KILLS = 60
"""How often a run is killed at a random moment, unless ``--kills`` says otherwise; half of them
while it writes."""

EDITED = 1 / 4
"""Of so many of those somebody edited the Word file before."""

IN_A_ROW = 3
"""After so many kills there is a run that nobody kills."""

AT_ONCE = 3
ROUNDS = 4
"""How many runs are started together, and how often."""

COMMAND = ("generator", "maak", "--opnieuw")
PATIENCE = 60

NOTA = """\
onderwerp: Versie {0}
doel: ter informatie
aan: de Bestuursraad
opsteller: adviseur-di
datum: 01-09-2025
secties:
  - kop: Aanleiding
    tekst: Dit is versie {0}.
"""


@dataclass
class Workshop:
    """A dossier with one nota, of which there is a new version time and again.

    ``versions`` are the hashes of the documents of each version, made apart from the output.
    """

    place: Workplace
    versions: list[dict[str, str]] = field(default_factory=list)

    @property
    def output(self) -> Path:
        """The folder with the documents."""
        return self.place.root / OUTPUT / "d"

    def new_version(self) -> None:
        """Give the nota other contents, in one step."""
        path = self.place.write("inputs/d/.nieuw", NOTA.format(len(self.versions)))
        path.replace(path.with_name("nota.yaml"))
        press, manuscript = the_only_one(path.parent)
        made = {f"nota.{one.ending}": one.render(press, manuscript) for one in FORMATS}
        hashes = {name: sha256(one).hexdigest() for name, one in made.items()}
        self.versions.append(hashes)

    def found(self) -> dict[str, str | None]:
        """The hashes of the documents in the output; each must be whole."""
        found = sorted(path for path in self.output.glob("[!.]*"))
        for path in found:
            check_whole(path)
        return {path.name: file_hash(path) for path in found}

    def edit(self) -> str:
        """Have somebody edit the Word file; gives the hash of what that became."""
        path = self.output / "nota.docx"
        with ZipFile(path, "a") as package:
            package.comment = f"bewerkt {len(self.versions)}".encode()
        return sha256(path.read_bytes()).hexdigest()

    def check_edit(self, edited: str) -> None:
        """What was edited stays, under its own name or another; then somebody takes it away."""
        hashes = {path: file_hash(path) for path in self.output.glob("nota*.docx")}
        assert edited in hashes.values()
        for path, found in hashes.items():
            if found == edited:
                path.unlink()

    def start(self, *command: str) -> subprocess.Popen[str]:
        """Start a module of Python in a process group of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=self.place.root,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            text=True,
        )

    def check_killed(self, before: dict[str, str | None]) -> None:
        """Every document is the old one or the new one."""
        for name, found in self.found().items():
            assert found in (before.get(name), self.versions[-1][name])

    def check_next_run(self) -> None:
        """The next run makes what lacks, and leaves nothing else."""
        outcome = self.place.run("maak")
        assert (outcome.code, outcome.err) == (0, "")
        assert self.found() == self.versions[-1]
        assert self.place.left_over() == []


@pytest.fixture
def workshop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workshop:
    render_here(monkeypatch)
    return Workshop(Workplace.at(tmp_path, monkeypatch, capsys))


def _kill(run: subprocess.Popen[str]) -> bool:
    """Kill a run with all that it started; whether it was still busy."""
    with suppress(ProcessLookupError):
        os.killpg(run.pid, signal.SIGKILL)
    return _ended(run) == -signal.SIGKILL


def _ended(run: subprocess.Popen[str]) -> int:
    run.communicate(timeout=PATIENCE)
    return run.returncode


def _state(folder: Path) -> set[tuple[str, int]]:
    """What changes as soon as a run writes."""
    with suppress(FileNotFoundError):
        return {(entry.name, entry.inode()) for entry in os.scandir(folder)}
    return set()


def _moments(random: Random, whole: float, output: Path) -> Iterator[None]:
    """Waits until a random moment of a run; by turns any moment, and one while it writes."""
    for number in count():
        if number % 2:
            state, latest = _state(output), time.monotonic() + 2 * whole
            while _state(output) == state and time.monotonic() < latest:
                time.sleep(0.0002)
            time.sleep(random.uniform(0, 0.008))
        else:
            time.sleep(random.uniform(0, whole))
        yield


def test_killed_at_a_random_moment(
    workshop: Workshop, summary: Summary, request: pytest.FixtureRequest
) -> None:
    kills, random = request.config.getoption("--kills") or KILLS, Random(3)
    workshop.new_version()
    start = time.monotonic()
    assert _ended(workshop.start(*COMMAND)) == 0
    moments = _moments(random, time.monotonic() - start, workshop.output)
    killed = 0
    for _ in range(3 * kills):
        workshop.new_version()
        is_edited = (workshop.output / "nota.docx").exists() and random.random() < EDITED
        edit = workshop.edit() if is_edited else None
        before = workshop.found()
        run = workshop.start(*COMMAND)
        next(moments)
        busy = _kill(run)
        if edit:
            workshop.check_edit(edit)
        workshop.check_killed(before)
        if not busy or random.random() < 1 / IN_A_ROW:
            workshop.check_next_run()
        killed += busy
        if killed == kills:
            break
    workshop.check_next_run()
    summary.count("keren gedood op een willekeurig moment", killed)
    assert killed == kills


def test_killed_at_each_step_of_the_writing(workshop: Workshop, summary: Summary) -> None:
    for step in count(1):
        workshop.new_version()
        before = workshop.found()
        code = _ended(workshop.start("keuring.kill_at", str(step), *COMMAND[1:]))
        workshop.check_killed(before)
        if step % 2 == 0:
            workshop.check_next_run()
        if code == 0:
            break
        assert code == -signal.SIGKILL
        summary.count("keren gedood bij een stap van het schrijven")
    workshop.check_next_run()
    assert step > 10


def test_runs_at_once(workshop: Workshop, summary: Summary) -> None:
    for _ in range(ROUNDS):
        workshop.new_version()
        for run in [workshop.start(*COMMAND) for _ in range(AT_ONCE)]:
            _, said = run.communicate(timeout=PATIENCE)
            assert (run.returncode, said) == (0, "")
        assert workshop.found() == workshop.versions[-1]
        assert workshop.place.left_over() == []
        summary.count("runs tegelijk", AT_ONCE)
    workshop.check_next_run()


def test_runs_at_once_of_different_versions(workshop: Workshop, summary: Summary) -> None:
    random = Random(4)
    for _ in range(ROUNDS):
        runs = []
        for _ in range(AT_ONCE):
            workshop.new_version()
            runs.append(workshop.start(*COMMAND))
            time.sleep(random.uniform(0, 0.5))
        assert [_ended(run) for run in runs] == [0] * AT_ONCE
        assert workshop.found() in workshop.versions[-AT_ONCE:]
        workshop.check_next_run()
        summary.count("runs tegelijk", AT_ONCE)


def test_what_a_killed_run_started_ends_as_well(workshop: Workshop) -> None:
    workshop.new_version()
    run = workshop.start(*COMMAND)
    state = _state(workshop.output)
    while _state(workshop.output) == state and run.poll() is None:
        time.sleep(0.0002)
    run.kill()  # only the process itself
    try:
        run.communicate(timeout=PATIENCE)  # until nobody has its stderr any more
    finally:
        _kill(run)
    assert run.returncode == -signal.SIGKILL
