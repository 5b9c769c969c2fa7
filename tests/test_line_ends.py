"""A clone made where git writes the ends of lines of Windows holds the bytes of the program."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from generator.places import ROOT


def git(folder: Path, *words: str) -> None:
    command = ["git", "-c", "user.name=een", "-c", "user.email=een@example.org", *words]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def test_scripts_run_and_the_archive_keeps_its_checksums(tmp_path: Path) -> None:
    files = {
        "scripts/setup.sh": b"set -e\n",
        "inputs/een/nota.yaml": b"datum: 01-01-2025\n",
        "archief/een/v0001/data/invoer/nota.yaml": b"datum: 01-01-2025\r\n",
        "templates/huisstijl/gemaakt/nota.docx": b"PK\x03\x04\n",
    }
    origin = tmp_path / "origin"
    for path, contents in files.items():
        (origin / path).parent.mkdir(parents=True)
        (origin / path).write_bytes(contents)
    shutil.copy(ROOT / ".gitattributes", origin)
    git(origin, "init", "--quiet")
    git(origin, "-c", "core.autocrlf=true", "add", "--all")
    git(origin, "commit", "--quiet", "--message", "een")

    git(tmp_path, "-c", "core.autocrlf=true", "clone", "--quiet", "origin", "kopie")

    copied = {path: (tmp_path / "kopie" / path).read_bytes() for path in files}
    assert copied == files
