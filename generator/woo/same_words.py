"""A public version is the original but for its boxes: nothing else vanished or changed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator

from generator.content.boxes import PLACE
from generator.content.printed import Inhoud
from generator.content.provenance import Origins
from generator.content.said import Said, as_compared, said_by
from generator.origin import Origin, each_once


def changed_lines(
    original: Inhoud, public: Inhoud, taken_out: Collection[str] = ()
) -> Iterator[Said]:
    """Lines of the one that are not in the other, where a box may stand for any words.

    A line is looked for among those that come from the same fields. In what order they stand
    elsewhere is not looked at: a register is sorted anew. One box stands for all paragraphs of a
    note that was ``taken_out``.
    """
    left: defaultdict[Origins, list[Said]] = defaultdict(list)
    for one in said_by(original):
        left[_fields(one)].append(one)
    lines = [(one, PLACE.search(one.words) is not None) for one in said_by(public)]
    for one, is_boxed in sorted(lines, key=lambda both: both[1]):  # what is the same goes first
        others = left[_fields(one)]
        words = _pattern(one) if is_boxed else re.compile(re.escape(one.compared))
        place = next((at for at, other in enumerate(others) if words.fullmatch(other.compared)), -1)
        if place < 0:
            yield one
        else:
            del others[place]
    gone = list(map(as_compared, taken_out))
    for one in (one for others in left.values() for one in others):
        if not any(one.compared in words for words in gone):
            yield one


def _fields(line: Said) -> Origins:
    """From which fields a line comes, on whichever of their lines."""
    return each_once(Origin(one.file, one.loc) for one in line.origins)


def _pattern(line: Said) -> re.Pattern[str]:
    """What the words of the original look like."""
    return re.compile(".*".join(re.escape(as_compared(one)) for one in PLACE.split(line.words)))
