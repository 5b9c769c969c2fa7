"""A public version is the original but for its boxes: nothing else vanished or changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.content.boxes import PLACE
from generator.content.printed import Inhoud
from generator.content.said import Said, as_compared, said_by


def changed_lines(original: Inhoud, public: Inhoud) -> Iterator[Said]:
    """Lines of the one that are not in the other, where a box may stand for any words.

    In what order they stand is not looked at: a register is sorted anew.
    """
    left = Counter(one.compared for one in said_by(original))
    known = {one.compared: one for one in said_by(original)}
    boxed: list[Said] = []
    for one in said_by(public):
        if PLACE.search(one.words):
            boxed.append(one)
        elif left[one.compared]:
            left[one.compared] -= 1
        else:
            yield one
    for one in sorted(boxed, key=lambda one: -len(PLACE.sub("", one.words))):
        pattern = _pattern(one)
        words = next((words for words in left if left[words] and pattern.fullmatch(words)), None)
        if words is None:
            yield one
        else:
            left[words] -= 1
    yield from (known[words] for words in left.elements())


def _pattern(line: Said) -> re.Pattern[str]:
    """What the words of the original look like."""
    return re.compile(
        ".*".join(map(re.escape, map(as_compared, PLACE.split(line.words)))), re.DOTALL
    )
