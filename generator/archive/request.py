"""What somebody says on the command line about the archive, read and checked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from generator.archive.listing import Search
from generator.dutch import digits_text
from generator.model import soorten
from generator.model.fields import shown
from generator.model.fields.date import parse_date
from generator.model.fields.number import FIRST_YEAR
from generator.model.fields.period import Period, parse_period
from generator.places import meant
from generator.problems import UsageError, nearest

T = TypeVar("T")

_HASH = re.compile(r"[0-9a-f]{64}")
_VERSION = re.compile(r"v?0{0,8}([1-9][0-9]{0,8})", re.ASCII | re.IGNORECASE)

LONGEST = 500
"""Of who and why, in characters."""


@dataclass(frozen=True)
class Request:
    """Which dossier somebody brings, who that is, why, and on what day."""

    dossier: Path
    wie: str
    waarom: str
    op: date


def request(dossier: str, wie: str, waarom: str, op: str, today: date) -> Request:
    """What was said with those options. Raises ``UsageError``.

    ``today`` is told, so that nothing here depends on the clock.
    """
    folder, day = folder_of(dossier), _past_day("--op", op, today)
    return Request(folder, _line("--wie", wie), _line("--waarom", waarom), day)


def folder_of(dossier: str) -> Path:
    """The folder of a dossier that is named. Raises ``UsageError`` when none is."""
    if not dossier.strip():
        raise UsageError("noem de map van het dossier, zoals inputs/2025-09-br")
    return meant(dossier)


def search(text: str | None, kind: str | None, first: str | None, last: str | None) -> Search:
    """What somebody looks for with those options. Raises ``UsageError``."""
    start, end = _period("--van", first), _period("--tot", last)
    return Search(
        text or "",
        _kind(kind),
        start.first if start else date.min,
        end.last if end else date.max,
    )


def _kind(word: str | None) -> str:
    """The kind of document of that name; empty when none was said."""
    kinds = list(soorten.documenten())
    if word is not None and word not in kinds:
        near = nearest(word, kinds)
        question = f"; bedoelde u '{near}'?" if near else ""
        raise UsageError(
            f"{shown(word)} is geen soort document; kies uit: {', '.join(kinds)}{question}"
        )
    return word or ""


def noted(text: str | None) -> str:
    """The hash that somebody noted; empty when none was given. Raises ``UsageError``."""
    given = (text or "").strip().lower()
    if text is not None and not _HASH.fullmatch(given):
        raise UsageError("na --verwacht hoort het controlegetal dat 'rapport verifieer' noemt")
    return given


def version_number(text: str) -> int:
    """The number of a version in the archive, such as 2 or v0002. Raises ``UsageError``."""
    if not (found := _VERSION.fullmatch(text.strip())):
        raise UsageError("na --versie hoort het nummer van een versie in het archief, zoals 2")
    return int(found[1])


def _line(option: str, text: str) -> str:
    """A text that the log takes: one line, something to read in it."""
    line = " ".join(text.split())
    if not line:
        raise UsageError(f"na {option} hoort een tekst; er staat niets")
    if not line.isprintable() or len(line) > LONGEST:
        raise UsageError(
            f"na {option} hoort een gewone tekst van hooguit {LONGEST} tekens, zonder onzichtbare"
            " tekens"
        )
    return line


def _past_day(option: str, text: str, today: date) -> date:
    """A day that was; tomorrow too, as the clock of another machine may be ahead."""
    day = _read(parse_date, option, text)
    if day is None:
        raise UsageError(f"na {option} hoort een datum, bijvoorbeeld 2025-09-30")
    if day > today + timedelta(days=1):
        now = f"vandaag is het volgens deze computer {digits_text(today)}"
        raise UsageError(f"de datum na {option} ligt in de toekomst; {now}")
    if day.year < FIRST_YEAR:
        raise UsageError(f"de datum na {option} ligt voor het jaar {FIRST_YEAR}")
    return day


def _period(option: str, text: str | None) -> Period | None:
    if text is None:
        return None
    period = _read(parse_period, option, text)
    if period is None:
        raise UsageError(f"na {option} hoort een datum, een maand of een jaar, zoals mei 2025")
    return period


def _read(parse: Callable[[str], T | None], option: str, text: str) -> T | None:
    try:
        return parse(text.strip())
    except ValueError:
        raise UsageError(f"de datum na {option} bestaat niet: {text}") from None
