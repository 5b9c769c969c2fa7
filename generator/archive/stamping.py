"""A timestamp for the last line of a log, and so for the whole archive at that moment.

1. the reply of the authority is judged: what is not right is never kept;
2. it is written under a hidden name, its line is appended to the log, it gets its place: as
   with a version (``store``), a run that is killed leaves nothing that the next cannot mend.

The log is locked meanwhile: who else would archive or check waits, at most ``asking.PATIENCE``.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from pathlib import Path

from generator.archive import log, stamps
from generator.archive.asking import ask
from generator.archive.authority import Authority
from generator.archive.inventory import inventory, require
from generator.archive.lines import Line, StampLine
from generator.archive.recovery import mend
from generator.archive.token import Token, TokenError, read_token, request_for
from generator.disk import appending, lock, read_only
from generator.disk.input_file import read_input
from generator.problems import InputError, MachineError


def stamp(archive: Path, authority: Authority, now: datetime) -> Token | None:
    """Give the log of an archive a timestamp; None when it has one already.

    A timestamp of which the certificate ended before ``now`` is followed by a new one. Raises
    ``InputError`` when the log or a timestamp was changed, ``MachineError`` when none was got.
    """
    require(archive)
    with lock.locked(archive / log.NAME):
        found = inventory(archive)
        if problems := found.faults_about():
            raise InputError(problems)
        mend(found)
        last = found.log.lines[-1] if found.log.lines else None
        if last is None or _is_stamped(archive, last, authority, now):
            return None
        reply, token = _got(authority, last)
        _put(archive, last, reply)
        return token


def _is_stamped(archive: Path, last: Line, authority: Authority, now: datetime) -> bool:
    """Whether the last line tells of a timestamp, and that is good and for now."""
    if not isinstance(last, StampLine):
        return False
    path = stamps.place_of(archive, last.vorige)
    try:
        token = read_token(read_input(path, str(path)), last.vorige, authority.roots)
    except TokenError:
        return False
    return token.expires > now


def _got(authority: Authority, line: Line) -> tuple[bytes, Token]:
    """A timestamp of that line, as it came and read. Raises ``MachineError``."""
    request = request_for(line.contents)
    reply = ask(authority.address, request.as_bytes())
    try:
        return reply, read_token(reply, line.hash, authority.roots, request.nonce)
    except TokenError as error:
        message = f"{authority.address} geeft geen goed tijdstempel: {error}"
        raise MachineError(message) from None


def _put(archive: Path, line: Line, reply: bytes) -> None:
    target = stamps.place_of(archive, line.hash)
    draft = read_only.draft_of(target)
    try:
        read_only.write_draft(target, reply)
        appending.append(archive / log.NAME, StampLine(sha256(reply).hexdigest(), line.hash).line)
    except Exception:  # not Ctrl-C, which may come when the line is in the log already
        read_only.remove(draft)
        raise
    read_only.put_in_place(draft, target)
