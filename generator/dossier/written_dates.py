"""Dates as staff wrote them: 11-10-2022 stays so, and does not become 11 oktober 2022.

A day that stands in a sentence of the program is written so too; one that was computed, or that is
printed in another form than the usual, stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from generator.content.inline import Inline, Text, Value
from generator.content.printed import P, rewritten_in
from generator.model.fields.period import parse_period
from generator.source import Source, parse


def with_written_dates(printed: P, sources: Mapping[str, bytes]) -> P:
    """What is printed, with each date as it stands in those files (by their path)."""

    @cache
    def source(file: str) -> Source:
        return parse(sources[file], file)

    def as_written(inline: Inline) -> Inline:
        match inline:
            case Value(children=(Text(words),), origins=(origin,)) if origin.file in sources:
                written = source(origin.file).data_at(origin.loc)
                if isinstance(written, str) and _printed(written) == words:
                    return replace(inline, children=(Text(written.strip()),))
        return inline

    return rewritten_in(printed, as_written)


def _printed(written: str) -> str | None:
    """How a date is usually printed; None for other words."""
    try:
        period = parse_period(written.strip())
    except ValueError:
        return None
    return period.text if period else None
