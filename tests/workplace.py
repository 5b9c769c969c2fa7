"""A folder as staff have it, in which `rapport` is run."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.build.record import NAME as RECORD
from generator.cli.main import main
from generator.disk.lock import LOCK
from tests.fixture_files import FIXTURES

SAMPLES = FIXTURES / "inputs"


@dataclass(frozen=True)
class Outcome:
    """What a run of the command gave."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Workplace:
    """The folder, with ``inputs/organisatie.yaml`` in it."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    @classmethod
    def at(
        cls, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> Workplace:
        """A workplace in ``root``, where the command then runs."""
        monkeypatch.chdir(root)
        (root / "inputs").mkdir()
        shutil.copy(SAMPLES / "organisatie.yaml", root / "inputs")
        return cls(root, capsys)

    def dossier(self, sample: str, name: str = "d", **files: str) -> Path:
        """A dossier like the sample of that name, with other files in the place of its own.

        The name of a file is given without its ending, and may hold ``_`` for a hyphen.
        """
        folder = self.root / "inputs" / name
        shutil.copytree(SAMPLES / sample, folder)
        for file, text in files.items():
            self.write(f"inputs/{name}/{file.replace('_', '-')}.yaml", text)
        return folder

    def write(self, name: str, text: str) -> Path:
        """A file of the workplace with that text."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *arguments: str) -> Outcome:
        """Run the command in this process."""
        self.capsys.readouterr()
        code = main(arguments)
        return Outcome(code, *self.capsys.readouterr())

    def output(self) -> dict[str, bytes]:
        """The documents in the output, by their path."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted((self.root / "output").rglob("[!.]*"))
            if path.is_file()
        }

    def left_over(self) -> list[Path]:
        """Files that are not whole, or that nobody asked for."""
        hidden = (self.root / "output").rglob(".*")
        return [path for path in hidden if path.name not in (LOCK, RECORD)]
