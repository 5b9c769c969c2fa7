"""Whether the numbers that were written for a list are the numbers that will be printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.markdown.faults import LIST_NUMBER_RANGE, LIST_NUMBER_SKIPPED, Fault
from generator.markdown.offsets import Position

# Per level (1. / a. / i.) the numbers that Word and CSS print alike: after z they differ.
_PRINTED_ALIKE = (range(10_000), range(1, 27), range(1, 27))


def misnumbered(items: Sequence[tuple[int, Position]], level: int) -> Iterator[Fault]:
    """The faults in the numbers of items and where those stand, of a list within ``level`` other
    numbered lists.

    All the same number, or each one more than the last: both are common Markdown.
    """
    first, at = items[0]
    last = first + len(items) - 1
    allowed = _PRINTED_ALIKE[level]
    if first not in allowed or last not in allowed:
        yield Fault(
            *at,
            LIST_NUMBER_RANGE.format(
                first=first, last=last, lowest=allowed[0], highest=allowed[-1]
            ),
        )
    for printed, (number, place) in enumerate(items, start=first):
        if number not in (printed, first):
            message = LIST_NUMBER_SKIPPED.format(written=number, printed=printed)
            yield Fault(*place, message)
