"""What is in an archive, as a table; found by kenmerk, kind and date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.archive.inventory import inventory, require, version_name
from generator.archive.lines import LogLine, PublicLine
from generator.dutch import digits_text
from generator.problems import InputError, on_one_line

HEADINGS = ("Dossier", "Versie", "Datum", "Soort", "Kenmerk", "Wie", "Waarom")
BETWEEN = "  "


@dataclass(frozen=True)
class Search:
    """What somebody looks for; nothing said means everything."""

    text: str = ""
    kind: str = ""
    first: date = date.min
    last: date = date.max

    def matches(self, entry: LogLine) -> bool:
        """Whether that version is looked for. Capitals make no difference."""
        words = [entry.dossier]
        for document in entry.documenten:
            words += (document.naam, document.kenmerk, document.titel)
        return (
            any(self.text.casefold() in word.casefold() for word in words)
            and self.kind in ("", *(document.soort for document in entry.documenten))
            and self.first <= entry.day <= self.last
        )


def versions(archive: Path, search: Search) -> list[LogLine]:
    """The versions that are looked for, by dossier.

    Raises ``InputError`` when the folder is no archive, or when its log cannot be trusted.
    """
    require(archive)
    found = inventory(archive).log
    if found.faults:
        raise InputError(found.faults)
    entries = filter(search.matches, found.entries)
    return sorted(entries, key=lambda entry: (entry.dossier, entry.versie))


def table(entries: Iterable[LogLine]) -> list[str]:
    """A line for each version, under headings."""
    rows = [HEADINGS, *map(_row, entries)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        BETWEEN.join(text.ljust(width) for text, width in zip(row, widths, strict=True))
        for row in rows
    )
    return [on_one_line(line.rstrip()) for line in lines]


def _row(entry: LogLine) -> tuple[str, ...]:
    kinds = dict.fromkeys(document.soort for document in entry.documenten)
    public = f"openbaar, van {version_name(entry.van)}: " if isinstance(entry, PublicLine) else ""
    kenmerken = dict.fromkeys(filter(None, (one.kenmerk for one in entry.documenten)))
    return (
        entry.dossier,
        version_name(entry.versie),
        digits_text(entry.day),
        public + ", ".join(kinds),
        ", ".join(kenmerken),
        entry.wie,
        entry.waarom,
    )
