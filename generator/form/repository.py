"""A git repository in which what the form wrote is committed, by the library dulwich.

As ``git commit -- FILE`` does: only those files, whatever else is in the index. That somebody
works with git at the same time does no harm: the index is changed under its lock, a branch only
while it is where it was, and in the middle of a merge nothing is done. No hook and no filter of
the repository is run, since a server starts no programs that somebody put in a folder.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from dulwich.ignore import IgnoreFilterManager
from dulwich.object_store import commit_tree_changes, tree_lookup_path
from dulwich.objects import Blob, ObjectID, Tree
from dulwich.objects import Commit as GitCommit
from dulwich.refs import HEADREF
from dulwich.repo import Repo, get_user_identity

from generator.form.commit_words import Commit
from generator.form.git_index import LockedIndex
from generator.form.not_committed import LaterError, NotCommittedError

SECTION, SETTING = b"rapport", b"vastleggen"
"""In the settings of the repository: whether the form commits there."""

UNDERWAY = (
    "MERGE_HEAD",
    "CHERRY_PICK_HEAD",
    "REVERT_HEAD",
    "BISECT_LOG",
    "rebase-merge",
    "rebase-apply",
)
"""What stands in the folder of a repository in which something is not finished."""

TRANSLATED = (b"filter", b"working-tree-encoding")
"""Attributes of a file that git keeps otherwise than it stands on the disk."""

TRANSLATES = "git bewaart {name} anders dan het op de schijf staat"

FILE_MODE = 0o100644


def opened(root: Path, is_own: bool) -> Repository | None:
    """The repository whose working tree begins there; None when nothing is committed in it.

    One that is not its own asks for it in its settings. Raises what the library does.
    """
    repo = Repo(str(root))
    if repo.get_config().get_boolean((SECTION,), SETTING, is_own):
        return Repository(repo, root)
    repo.close()
    return None


class Repository:
    """A repository that is open."""

    def __init__(self, repo: Repo, root: Path) -> None:
        self._repo = repo
        self._root = root

    def close(self) -> None:
        """Let go of its files."""
        self._repo.close()

    def commit(self, commit: Commit) -> None:
        """Commit it on the branch of now, unless it has been. Raises ``NotCommittedError``."""
        self._check()
        with LockedIndex(self._repo) as index:
            head = self._repo.refs.follow(HEADREF)[1]
            tree = self._tree(head)
            found = {self._name(file, tree): text for file, text in commit.contents.items()}
            blobs = {
                name: None if text is None else self._blob(name, text)
                for name, text in found.items()
                if name
            }
            known = {name: self._entry(tree, name) for name in blobs}
            changed = {
                name: (known[name][0], blob)
                for name, blob in blobs.items()
                if blob != known[name][1]
            }
            for name, (_, blob) in changed.items():
                index.may_take(name, known[name][1], blob)
            if changed:
                index.put(changed)
                self._move(head, self._made(commit, head, self._newer(tree, changed)))
                index.confirm()

    def _check(self) -> None:
        if self._repo.bare or self._repo.get_config().get_boolean((b"core",), b"bare", False):
            raise NotCommittedError("dit is een kale repository (bare), zonder bestanden")
        for name in UNDERWAY:
            if os.path.exists(os.path.join(self._repo.controldir(), name)):
                raise LaterError("in git is nog iets niet af, zoals een merge of een rebase")
        if len(self._repo.refs.follow(HEADREF)[0]) < 2:
            raise LaterError("in git is geen branch gekozen (een losse HEAD)")

    def _tree(self, head: ObjectID | None) -> ObjectID | None:
        if head is None:
            return None
        commit = self._repo[head]
        assert isinstance(commit, GitCommit)  # a branch leads to nothing else
        tree: ObjectID = commit.tree
        return tree

    def _name(self, file: Path, tree: ObjectID | None) -> bytes | None:
        """The name of a file in the repository; None when git is to leave it alone."""
        try:
            name = file.relative_to(self._root.resolve()).as_posix()
        except ValueError:
            return None
        is_ignored = IgnoreFilterManager.from_repo(self._repo).is_ignored(name)
        is_known = self._entry(tree, name.encode())[1] is not None
        return name.encode() if is_known or not is_ignored else None

    def _entry(self, tree: ObjectID | None, name: bytes) -> tuple[int, ObjectID | None]:
        """The mode and contents that a tree has of a file."""
        if tree is None:
            return FILE_MODE, None
        try:
            return tree_lookup_path(self._repo.object_store.__getitem__, tree, name)
        except KeyError:
            return FILE_MODE, None

    def _blob(self, name: bytes, content: bytes) -> ObjectID:
        """The contents as git keeps them, with its line ends."""
        attributes = self._repo.get_gitattributes().match_path(name)
        if any(attributes.get(one) for one in TRANSLATED):
            raise NotCommittedError(TRANSLATES.format(name=name.decode()))
        blob = self._repo.get_blob_normalizer().checkin_normalize(Blob.from_string(content), name)
        self._repo.object_store.add_object(blob)
        return blob.id

    def _newer(
        self, tree: ObjectID | None, changed: dict[bytes, tuple[int, ObjectID | None]]
    ) -> ObjectID:
        """The tree with those files, without those that have no contents."""
        todo = [(name, mode if blob else None, blob) for name, (mode, blob) in changed.items()]
        return commit_tree_changes(self._repo.object_store, tree or Tree(), todo)

    def _made(self, commit: Commit, head: ObjectID | None, tree: ObjectID) -> GitCommit:
        made = GitCommit()
        made.tree, made.parents = tree, [head] if head else []
        own = get_user_identity(self._repo.get_config_stack(), kind="COMMITTER")
        made.author, made.committer = _identity(commit.who) or own, own
        made.author_time = made.commit_time = int(time.time())
        made.author_timezone = made.commit_timezone = time.localtime().tm_gmtoff
        made.encoding, made.message = b"UTF-8", commit.message.encode()
        self._repo.object_store.add_object(made)
        return made

    def _move(self, head: ObjectID | None, made: GitCommit) -> None:
        """Move the branch, if it is where it was."""
        told = (made.committer, made.commit_time, made.commit_timezone, b"commit: rapport")
        refs = self._repo.refs
        if head:
            is_moved = refs.set_if_equals(HEADREF, head, made.id, *told)
        else:
            is_moved = refs.add_if_new(HEADREF, made.id, *told)
        if not is_moved:
            raise LaterError("iemand anders legde net iets vast in git")


def _identity(who: str) -> bytes | None:
    """A person as git names one; None for nobody."""
    name = "".join(sign for sign in who if sign.isprintable() and sign not in "<>")
    return f"{name} <{name}>".encode() if name else None
