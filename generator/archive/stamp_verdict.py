"""What the timestamps of an archive prove: each read, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from generator.archive import bag, log, stamps
from generator.archive.inventory import Inventory
from generator.archive.lines import StampLine
from generator.archive.token import ABSENT, Token, TokenError, has_library, read_token
from generator.disk.input_file import read_input
from generator.dutch import count_text
from generator.problems import Place, Problem, Severity

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

UNREAD = f"de tijdstempels zijn niet nagekeken: {ABSENT}"
UNCHECKED = (
    "er is niet nagekeken wie deze tijdstempels zette en of hun handtekening klopt:"
    " geen organisatie noemt hoofdcertificaten (bij 'archief', 'tijdstempel')"
)
EXPIRED = (
    "het certificaat van het laatste tijdstempel is intussen verlopen; vraag met 'rapport stempel'"
    " een nieuw aan"
)


@dataclass(frozen=True)
class StampVerdict:
    """The timestamps that are right, in order, and what is wrong."""

    tokens: tuple[Token, ...]
    problems: tuple[Problem, ...]


def judge(found: Inventory, roots: Sequence[Certificate]) -> StampVerdict:
    """Look at all timestamps, which must lead to one of those certificates. Whether their files are
    those of the log, the inventory tells."""
    if not found.log.stamps:
        return StampVerdict((), tuple(_unstamped(found)) if roots else ())
    folder = found.archive / stamps.FOLDER
    if not has_library():
        return StampVerdict((), (_doubt(folder, UNREAD),))
    answers = [_answer(found.archive, stamp, roots) for stamp in _whole(found)]
    tokens = tuple(one for one in answers if isinstance(one, Token))
    problems = [one for one in answers if isinstance(one, Problem)]
    if not roots:
        problems.append(_doubt(folder, UNCHECKED))
    return StampVerdict(tokens, (*problems, *_unstamped(found)))


def outlived(archive: Path, tokens: Sequence[Token], now: datetime) -> Iterator[Problem]:
    """That the certificate of the last timestamp has ended: then it no longer proves much."""
    if tokens and tokens[-1].expires <= now:
        yield _doubt(archive / stamps.FOLDER, EXPIRED)


def _whole(found: Inventory) -> Iterator[StampLine]:
    """The timestamps that are there as they came."""
    for stamp in found.log.stamps:
        path = stamps.place_of(found.archive, stamp.vorige)
        if path in found.tokens and bag.file_fault(path, stamp.stempel) is None:
            yield stamp


def _answer(archive: Path, stamp: StampLine, roots: Sequence[Certificate]) -> Token | Problem:
    """What a timestamp says, or what is wrong with it."""
    path = stamps.place_of(archive, stamp.vorige)
    reply = read_input(path, str(path))
    try:
        return read_token(reply, stamp.vorige, roots)
    except TokenError as error:
        return Problem(Place(str(path)), str(error))


def _unstamped(found: Inventory) -> Iterator[Problem]:
    """That the last versions have no timestamp yet."""
    if count := found.log.unstamped:
        versions = count_text(count, "versie heeft", "versies hebben")
        message = f"{versions} nog geen tijdstempel; vraag het aan met 'rapport stempel'"
        yield _doubt(found.archive / log.NAME, message)


def _doubt(path: Path, message: str) -> Problem:
    return Problem(Place(str(path)), message, Severity.WARNING)
