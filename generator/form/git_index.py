"""The index of a repository, changed under the lock that git itself has for it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import TracebackType

from dulwich.file import FileLocked, GitFile
from dulwich.index import (
    ConflictedIndexEntry,
    IndexChecksumWriter,
    IndexEntry,
    read_index_dict_with_version,
    write_index_dict,
)
from dulwich.objects import ObjectID
from dulwich.repo import Repo

from generator.form.not_committed import LaterError, NotCommittedError

LOCKED = "een ander programma is in git bezig (er staat een index.lock)"
STAGED = "iemand heeft {name} klaargezet met git add, anders dan het nu is"
ODD = "deze index van git kent het programma niet"


class LockedIndex:
    """The index while nobody else may change it; without ``confirm`` it stays as it was.

    Optional extensions, which only keep what can be computed, are left out when it is written.
    """

    def __init__(self, repo: Repo) -> None:
        self._path = repo.index_path()
        self._format = repo.object_format
        self._version: int | None = None
        self._entries: dict[bytes, IndexEntry | ConflictedIndexEntry] = {}

    def __enter__(self) -> LockedIndex:
        """Raises ``LaterError`` when somebody is at work, and ``NotCommittedError``."""
        try:
            self._file = GitFile(self._path, "wb")
        except FileLocked:
            raise LaterError(LOCKED) from None
        try:
            self._read()
        except BaseException:
            self._file.abort()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.abort()  # does nothing after ``confirm``

    def may_take(self, name: bytes, head: ObjectID | None, blob: ObjectID | None) -> None:
        """Raises ``LaterError`` when somebody has put other contents of that file ready."""
        entry = self._entries.get(name)
        ready = entry.sha if isinstance(entry, IndexEntry) else None
        is_plain = entry is None or (isinstance(entry, IndexEntry) and not entry.extended_flags)
        if not is_plain or ready not in (head, blob):
            raise LaterError(STAGED.format(name=name.decode()))

    def put(self, files: Mapping[bytes, tuple[int, ObjectID | None]]) -> None:
        """Write those contents beside the index, without the files that have none; git looks for
        itself how old the others are."""
        for name, (mode, blob) in files.items():
            if blob is None:
                self._entries.pop(name, None)
            else:
                self._entries[name] = IndexEntry(0, 0, 0, 0, mode, 0, 0, 0, blob)
        writer = IndexChecksumWriter(self._file, self._format)
        write_index_dict(writer, self._entries, self._version, object_format=self._format)
        writer.write_checksum()
        self._file.flush()

    def confirm(self) -> None:
        """What was put there is the index now."""
        self._file.close()

    def _read(self) -> None:
        if not os.path.exists(self._path):
            return
        os.chmod(f"{self._path}.lock", os.stat(self._path).st_mode & 0o777)
        with open(self._path, "rb") as file:
            self._entries, self._version, _ = read_index_dict_with_version(file, self._format)
            rest = os.fstat(file.fileno()).st_size - file.tell()
        if rest > self._format.oid_length:  # an extension without which it means something else
            raise NotCommittedError(ODD)
