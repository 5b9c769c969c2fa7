"""Git repositories as people have them, and what git says of them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from dulwich import porcelain
from dulwich.refs import HEADREF, Ref

ME = {
    "GIT_AUTHOR_NAME": "Bea Beheer",
    "GIT_AUTHOR_EMAIL": "bea@voorbeeld.nl",
    "GIT_COMMITTER_NAME": "Bea Beheer",
    "GIT_COMMITTER_EMAIL": "bea@voorbeeld.nl",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def git(folder: Path, *words: str, code: int | None = 0) -> str:
    """What git says; it must end with that code, if any."""
    done = subprocess.run(
        ["git", *words], cwd=folder, env={**os.environ, **ME}, capture_output=True, text=True
    )
    assert code is None or done.returncode == code, done.stderr
    return done.stdout


def made_by_git(folder: Path) -> None:
    """A repository with all that stands there."""
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "begin")


def made_by_dulwich(folder: Path) -> None:
    """The same, without git."""
    with porcelain.init(str(folder)) as repo:
        repo.refs.set_symbolic_ref(HEADREF, Ref(b"refs/heads/main"))
    porcelain.add(str(folder), paths=[str(file) for file in folder.rglob("*.yaml")])
    porcelain.commit(str(folder), message=b"begin", author=b"Bea <b>", committer=b"Bea <b>")


def subjects(folder: Path) -> list[str]:
    """The first line of each commit, the last commit first."""
    return git(folder, "log", "--format=%s").splitlines()
