"""A public version is the original but for its boxes: nothing else vanished or changed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.content.boxes import PLACE
from generator.content.printed import Inhoud
from generator.content.said import Said, as_compared, said_by
from generator.model.weglaatbaar import Weglaatbaar
from generator.origin import Origin

Fields = frozenset[Origin]

_WORD = re.compile(r"\w")


@dataclass(frozen=True)
class Gone:
    """What a public version lacks: texts of notes, of which one box stands for all paragraphs, and
    facts that were left out as a whole. ``days`` are those on which the facts are looked at."""

    texts: Collection[str] = ()
    facts: tuple[Weglaatbaar, ...] = ()
    days: Collection[Origin] = ()

    def fields(self, line: Said) -> Fields:
        """From which fields a line comes, on whichever of their lines; without days, which matter
        for what is judged only, and without facts that are gone. Of a line that comes from those
        alone which facts they are."""
        every = {Origin(one.file, one.loc) for one in line.origins if one not in self.days}
        others = frozenset(one for one in every if not self._fact_of(one))
        return others or frozenset(fact for one in every if (fact := self._fact_of(one)))

    def may_vanish(self, line: Said) -> bool:
        """Whether a line comes from what is gone alone."""
        if any(line.compared in text for text in self._compared):
            return True
        of_facts = all(one in self.days or self._fact_of(one) for one in line.origins)
        return of_facts and any(map(self._is_gone, line.origins))

    def is_only_boxes(self, line: Said) -> bool:
        """Whether a line is boxes, such as stand in the place of values that were never there."""
        has_box = PLACE.search(line.words) is not None
        return bool(self.facts) and has_box and not _WORD.search(PLACE.sub("", line.words))

    @cached_property
    def _compared(self) -> tuple[str, ...]:
        """Those texts as they are compared."""
        return tuple(map(as_compared, self.texts))

    def _fact_of(self, origin: Origin) -> Origin | None:
        """Where the fact stands in which that value is; the innermost if there are several."""
        places = (fact.herkomst_van() for fact in self.facts)
        around = [one for one in places if one.holds(origin.whole())]
        return max(around, key=lambda one: len(one.loc), default=None)

    def _is_gone(self, origin: Origin) -> bool:
        """Whether that value is one of those of a fact that do not stay."""
        place = self._fact_of(origin)
        fact = next((one for one in self.facts if one.herkomst_van() == place), None)
        if place is None or fact is None:
            return False
        rest = origin.loc[len(place.loc) :]
        return not rest or rest[0] not in fact.blijvend


def changed_lines(original: Inhoud, public: Inhoud, gone: Gone | None = None) -> Iterator[Said]:
    """Lines of the one that are not in the other, where a box may stand for any words.

    A line is looked for among those that come from the same fields. In what order they stand
    elsewhere is not looked at: a register is sorted anew. A box alone may stand for nothing, as it
    does in the place of a value that was never there.
    """
    gone = gone or Gone()
    left: defaultdict[Fields, list[Said]] = defaultdict(list)
    for one in said_by(original):
        left[gone.fields(one)].append(one)
    lines = [(one, PLACE.search(one.words) is not None) for one in said_by(public)]
    for one, is_boxed in sorted(lines, key=lambda both: both[1]):  # what is the same goes first
        others = left[gone.fields(one)]
        words = _pattern(one) if is_boxed else re.compile(re.escape(one.compared))
        same = [other for other in others if words.fullmatch(other.compared)]
        if not is_boxed:  # a value may be as large as the aim beside it, which must be there
            same.sort(key=gone.may_vanish)
        if same:
            others.remove(same[0])
        elif not gone.is_only_boxes(one):
            yield one
    for one in (one for others in left.values() for one in others):
        if not gone.may_vanish(one):
            yield one


def _pattern(line: Said) -> re.Pattern[str]:
    """What the words of the original look like."""
    return re.compile(".*".join(re.escape(as_compared(one)) for one in PLACE.split(line.words)))
