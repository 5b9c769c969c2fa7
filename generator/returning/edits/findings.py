"""What was found while two files were compared, until all of it is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.content.provenance import Origins
from generator.dutch import count_text
from generator.origin import Origin, each_once
from generator.problems import begin_of
from generator.received.document import Author
from generator.returning.edits.changes import Edit, Refused
from generator.returning.edits.fields import Fields
from generator.returning.edits.letters import one_spaced
from generator.returning.edits.printed import Part
from generator.returning.edits.reasons import (
    FIXED,
    NOWHERE,
    ORDER,
    TWO_WAYS,
    NotCarriedError,
)
from generator.returning.edits.sources import paragraphs_in
from generator.source.editing import Add, Change, Move, Put, Remove
from generator.source.nodes import Data

FORM_ONLY = "opmaak telt hier niet en is niet overgenomen: '{}'"
OWN_LOOKS = "kleur, grootte en lettertype tellen niet en zijn niet overgenomen: {}"
MORE_ROOM = "een lege regel telt niet en is niet overgenomen, boven: '{}'"
SHORT = 60
"""So much of some words is repeated in a sentence."""

MOST_QUOTED = 3
"""So many places are repeated in one sentence; who changes looks often changes those of all."""


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """What stood there and what stands there now, for who decides; and who did it."""

    before: str
    after: str
    by: tuple[Author, ...] = ()


@dataclass
class Findings:
    """Keeps what was found, in the order in which it stands in the document.

    ``took`` says who took a paragraph out, by its words with one space between each two, as far as
    that was tracked.
    """

    fields: Fields
    took: Mapping[str, Author]
    edits: list[Edit] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    told: dict[str, None] = field(default_factory=dict)

    def took_out(self, parts: Iterable[Part]) -> tuple[Author, ...]:
        """Who took out the paragraphs of parts that are gone, as far as that was tracked."""
        texts = [one_spaced(one.text) for part in parts for one in paragraphs_in(part)]
        return tuple(dict.fromkeys(self.took[text] for text in texts if text in self.took))

    def put(self, origin: Origin, value: str, words: ChangedWords) -> None:
        """A field, or an item that is a text, now says that; empty if it says nothing."""
        self._found(origin, self._change(origin, value), words)

    def add(self, items: Origin, at: int, item: Data, words: ChangedWords) -> None:
        """There is a new item in that list, before the one at position ``at``."""
        self._found(items, Add(items.loc, at, item), words)

    def remove(self, item: Origin, words: ChangedWords) -> None:
        """An item is gone."""
        self._found(item, Remove(item.loc), words)

    def move(self, item: Origin, to: int, words: ChangedWords) -> None:
        """An item comes to stand at another position of its list; there is none where it went if
        that is its own."""
        at = item.loc[-1]
        assert isinstance(at, int)
        if at == to:
            self.refuse([item], words, ORDER)
        else:
            items = Origin(item.file, item.loc[:-1])
            self._found(items, Move(items.loc, at, to), words)

    def refuse(
        self, origins: Iterable[Origin], words: ChangedWords, reason: NotCarriedError | str
    ) -> None:
        """Something was changed that cannot be taken; ``reason`` says why."""
        known = each_once(origins)
        why = NotCarriedError(reason) if isinstance(reason, str) else reason
        if not known and why.reason != FIXED and "{place}" in why.reason:
            why = NotCarriedError(FIXED)
        told = why.told(self.place(known))
        self.refused.append(Refused(known, words.before, words.after, told, words.by))

    def only_form(self, words: str) -> None:
        """Somebody changed how words look where that says nothing."""
        self.told[FORM_ONLY.format(begin_of(words, SHORT))] = None

    def own_looks(self, stretches: Sequence[str]) -> None:
        """Somebody gave each of these words a look that no text says."""
        quoted = ", ".join(f"'{begin_of(words, SHORT)}'" for words in stretches[:MOST_QUOTED])
        left = len(stretches) - MOST_QUOTED
        more = f" en op nog {count_text(left, 'plaats', 'plaatsen')}" if left > 0 else ""
        self.told[OWN_LOOKS.format(quoted + more)] = None

    def more_room(self, words: str) -> None:
        """Somebody put lines without words before these."""
        self.told[MORE_ROOM.format(begin_of(words, SHORT))] = None

    def place(self, origins: Origins) -> str:
        """Where staff find those values."""
        places = [*dict.fromkeys(self.fields.place(one) for one in origins)]
        if len(places) < 2:
            return "".join(places)
        more = count_text(len(places) - 1, "andere plaats", "andere plaatsen")
        return f"{places[0]} en nog {more}"

    def settled(self) -> tuple[tuple[Edit, ...], tuple[Refused, ...]]:
        """All edits and all that is refused: a field that was changed in two ways is, and an item
        that went in one place and came in another is moved."""
        edits = [*_with_moves(self.edits)]
        kept = self._came_nowhere(edits)
        refused = [*self.refused, *map(self._kept, kept)]
        edits = [edit for edit in edits if edit not in kept]
        ways: dict[Origin, list[Edit]] = {}
        for edit in edits:
            if isinstance(edit.change, Put | Remove):
                ways.setdefault(edit.origin, []).append(edit)
        taken = list[Edit]()
        for edit in edits:
            is_value = isinstance(edit.change, Put | Remove)
            same = ways[edit.origin] if is_value else [edit]
            if any(one.change != edit.change for one in same):
                reason = TWO_WAYS.format(place=self.place((edit.origin,)))
                refused.append(Refused((edit.origin,), edit.before, edit.after, reason, edit.by))
            elif same[0] is edit:
                by = dict.fromkeys(author for one in same for author in one.by)
                taken.append(replace(edit, by=tuple(by)))
        return tuple(taken), tuple(refused)

    def _came_nowhere(self, edits: Iterable[Edit]) -> list[Edit]:
        """Those by which an item goes of which the words came where they cannot be taken."""
        refused = (one for one in self.refused if one.after and not one.before)
        nowhere = {one_spaced(one.after) for one in refused}
        gone = (one for one in edits if isinstance(one.change, Remove))
        return [one for one in gone if one_spaced(one.before) in nowhere]

    def _kept(self, edit: Edit) -> Refused:
        """What went and came nowhere stays, or its words would be lost."""
        reason = NOWHERE.format(place=self.place((edit.origin,)))
        return Refused((edit.origin,), edit.before, edit.after, reason, edit.by)

    def _change(self, origin: Origin, value: str) -> Change:
        """How the field is changed; one that may only be left out goes when it is empty."""
        described = self.fields.of(origin)
        is_item = isinstance(origin.loc[-1], int)
        if value or described is None:
            return Put(origin.loc, value)
        return Remove(origin.loc) if is_item or described.may_go else Put(origin.loc, None)

    def _found(self, origin: Origin, change: Change, words: ChangedWords) -> None:
        """An edit, unless the value is not one of this dossier."""
        if reason := self.fields.elsewhere(origin):
            self.refuse([origin], words, reason)
        else:
            self.edits.append(Edit(origin, change, words.before, words.after, words.by))


def _with_moves(edits: Sequence[Edit]) -> Iterator[Edit]:
    """The edits, in which an item that went and came with the same words is moved."""
    moves = {id(gone): (came, move) for gone, came, move in _moves(edits)}
    came = {id(one) for one, _ in moves.values()}
    for edit in edits:
        if id(edit) in moves:
            yield moves[id(edit)][1]
        elif id(edit) not in came:
            yield edit


def _moves(edits: Sequence[Edit]) -> Iterator[tuple[Edit, Edit, Edit]]:
    """An edit by which an item goes, the one by which it comes, and the one that moves it."""
    left = [edit for edit in edits if isinstance(edit.change, Add)]
    for gone in edits:
        if not isinstance(gone.change, Remove) or not isinstance(gone.origin.loc[-1], int):
            continue
        items = Origin(gone.origin.file, gone.origin.loc[:-1])
        like = (one for one in left if one.origin == items and _is_same(one, gone))
        if came := next(like, None):
            left.remove(came)
            yield gone, came, _moved(items, gone, came)


def _moved(items: Origin, gone: Edit, came: Edit) -> Edit:
    at = gone.origin.loc[-1]
    assert isinstance(at, int) and isinstance(came.change, Add)
    to = came.change.at - (came.change.at > at)
    by = tuple(dict.fromkeys((*gone.by, *came.by)))
    return Edit(gone.origin, Move(items.loc, at, to), gone.before, came.after, by)


def _is_same(came: Edit, gone: Edit) -> bool:
    """Whether what came has the words of what went."""
    return one_spaced(came.after) == one_spaced(gone.before)
