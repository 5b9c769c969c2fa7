"""What was found while two files were compared, until all of it is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from generator.content.provenance import Origins
from generator.origin import Origin, each_once
from generator.received.document import Author
from generator.returning.edits.changes import Edit, Refused
from generator.returning.edits.fields import Fields
from generator.returning.edits.reasons import FIXED, TWO_WAYS, NotCarriedError
from generator.source.editing import Add, Change, Move, Put, Remove
from generator.source.nodes import Data

FORM_ONLY = "opmaak telt hier niet en is niet overgenomen: '{}'"
SHORT = 60
"""So much of some words is repeated in a sentence."""


@dataclass(frozen=True, slots=True)
class Words:
    """What stood there and what stands there now, for who decides; and who did it."""

    before: str
    after: str
    by: tuple[Author, ...] = ()


@dataclass
class Findings:
    """Keeps what was found, in the order in which it stands in the document."""

    fields: Fields
    edits: list[Edit] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    told: dict[str, None] = field(default_factory=dict)

    def put(self, origin: Origin, value: str, words: Words) -> None:
        """A field, or an item that is a text, now says that; empty if it says nothing."""
        self._found(origin, self._change(origin, value), words)

    def add(self, items: Origin, at: int, item: Data, words: Words) -> None:
        """There is a new item in that list, before the one at position ``at``."""
        self._found(items, Add(items.loc, at, item), words)

    def remove(self, item: Origin, words: Words) -> None:
        """An item is gone."""
        self._found(item, Remove(item.loc), words)

    def move(self, item: Origin, to: int, words: Words) -> None:
        """An item comes to stand at another position of its list."""
        at = item.loc[-1]
        assert isinstance(at, int)
        if at != to:
            items = Origin(item.file, item.loc[:-1])
            self._found(items, Move(items.loc, at, to), words)

    def refuse(
        self, origins: Iterable[Origin], words: Words, reason: NotCarriedError | str
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
        shown = words if len(words) <= SHORT else f"{words[:SHORT]}…"
        self.told[FORM_ONLY.format(shown)] = None

    def place(self, origins: Origins) -> str:
        """Where staff find those values."""
        places = [*dict.fromkeys(self.fields.place(one) for one in origins)]
        more = f" en {len(places) - 1} andere plaatsen" if len(places) > 1 else ""
        return f"{places[0]}{more}" if places else ""

    def settled(self) -> tuple[tuple[Edit, ...], tuple[Refused, ...]]:
        """All edits, but for fields that were changed in two ways in two places."""
        puts = [*_puts(self.edits)]
        known: dict[Origin, list[Edit]] = {}
        for edit in puts:
            known.setdefault(edit.origin, []).append(edit)
        refused = [*self.refused]
        edits = list[Edit]()
        for edit in self.edits:
            same = known.get(edit.origin, [edit]) if edit in puts else [edit]
            if len({one.change for one in same if isinstance(one.change, Put | Remove)}) > 1:
                reason = TWO_WAYS.format(place=self.place((edit.origin,)))
                refused.append(Refused((edit.origin,), edit.before, edit.after, reason, edit.by))
            elif same[0] is edit:
                by = each_once_authors(author for one in same for author in one.by)
                edits.append(replace(edit, by=by))
        return tuple(edits), tuple(refused)

    def _change(self, origin: Origin, value: str) -> Change:
        """How the field is changed; one that may only be left out goes when it is empty."""
        described = self.fields.of(origin)
        is_item = isinstance(origin.loc[-1], int)
        if value or described is None:
            return Put(origin.loc, value)
        return Remove(origin.loc) if is_item or described.may_go else Put(origin.loc, None)

    def _found(self, origin: Origin, change: Change, words: Words) -> None:
        """An edit, unless the value is not one of this dossier."""
        if reason := self.fields.elsewhere(origin):
            self.refuse([origin], words, reason)
        else:
            self.edits.append(Edit(origin, change, words.before, words.after, words.by))


def _puts(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Those of a field."""
    return (edit for edit in edits if isinstance(edit.change, Put | Remove))


def each_once_authors(authors: Iterable[Author]) -> tuple[Author, ...]:
    """Who did it, each once."""
    return tuple(dict.fromkeys(authors))
