"""The YAML of dossiers as it was in a revision of git, read by the library dulwich."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dulwich.errors import NotGitRepository
from dulwich.objects import Blob, Commit, ShaFile, Tree
from dulwich.objectspec import parse_commit, parse_object
from dulwich.refs import HEADREF
from dulwich.repo import Repo

from generator.dossier.file_names import ENDING
from generator.places import ROOMS

NO_REPOSITORY = "de map {} wordt niet bijgehouden in git; kies een andere basis"
NO_REVISION = "git kent geen versie '{}'; kies een andere basis"
NOT_THERE = "de map {} stond in versie '{}' nog niet in git; kies een andere basis"


class NoRevisionError(Exception):
    """There is no such revision, or nothing in it; the message is for staff."""


@dataclass(frozen=True)
class Revision:
    """A revision by its name in git: when it was made, and the first line that was said of it."""

    name: str
    moment: datetime
    subject: str


def revisions_of(folder: Path, most: int) -> list[Revision]:
    """The last revisions in which something in that folder was changed, the newest first.

    Raises ``NoRevisionError`` when git does not keep the folder.
    """
    with _repository(folder) as repo:
        if not repo.refs.follow(HEADREF)[1]:
            return []
        path = "/".join(_steps(repo, folder)).encode()
        walker = repo.get_walker(paths=[path] if path else None, max_entries=most)
        return [_revision(entry.commit) for entry in walker]


def _revision(commit: Commit) -> Revision:
    subject = commit.message.decode(errors="replace").partition("\n")[0]
    return Revision(
        commit.id.decode(), datetime.fromtimestamp(commit.commit_time).astimezone(), subject
    )


def yaml_at(folder: Path, revision: str) -> dict[str, bytes]:
    """The files of YAML that stood in a folder of dossiers, by their path from there.

    Raises ``NoRevisionError``.
    """
    with _repository(folder) as repo:
        try:
            found: ShaFile | None = repo[_commit(repo, revision).tree]
        except (KeyError, ValueError, TypeError):  # the last of what is no commit
            raise NoRevisionError(NO_REVISION.format(revision)) from None
        for step in _steps(repo, folder):
            found = _entries(repo, found).get(step)
        if not isinstance(found, Tree):
            raise NoRevisionError(NOT_THERE.format(folder, revision))
        return _yaml(repo, found)


@contextmanager
def _repository(folder: Path) -> Iterator[Repo]:
    """The repository in which that folder is kept. Raises ``NoRevisionError``."""
    try:
        repo = Repo.discover(str(folder))
    except NotGitRepository:
        raise NoRevisionError(NO_REPOSITORY.format(folder)) from None
    with closing(repo):
        yield repo


def _steps(repo: Repo, folder: Path) -> tuple[str, ...]:
    """The path of that folder from where the working tree begins."""
    return folder.resolve().relative_to(Path(repo.path).resolve()).parts


def _commit(repo: Repo, revision: str) -> Commit:
    """The commit that somebody means, also as a step back from another one (``HEAD~2``)."""
    try:
        return parse_commit(repo, revision)
    except KeyError:
        return parse_commit(repo, parse_object(repo, revision))  # type: ignore[arg-type]


def _yaml(repo: Repo, around: Tree) -> dict[str, bytes]:
    """The files in a folder of dossiers, and in each of those, with what its texts show."""
    files = dict[str, bytes]()
    for name, one in _entries(repo, around).items():
        inside = {name: one} if isinstance(one, Blob) else _entries(repo, one, f"{name}/")
        rooms = (f"{name}/{room}" for room in ROOMS)
        shown = [_entries(repo, inside.get(room), f"{room}/") for room in rooms]
        yaml = {path: found for path, found in inside.items() if path.endswith(ENDING)}
        every = dict(ChainMap(yaml, *shown))
        files |= {path: found.data for path, found in every.items() if isinstance(found, Blob)}
    return files


def _entries(repo: Repo, tree: ShaFile | None, around: str = "") -> dict[str, ShaFile]:
    """What stands in a folder that is not hidden, each by its name behind ``around``.

    A folder of another repository (a submodule) is left out.
    """
    entries = tree.items() if isinstance(tree, Tree) else ()
    named = {f"{around}{one.path.decode(errors='replace')}": one.sha for one in entries}
    return {
        name: repo[sha]
        for name, sha in named.items()
        if not name.removeprefix(around).startswith(".") and sha in repo.object_store
    }
