"""What came back in a Word file, as it is told on the console."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.dutch import count_text, digits_text
from generator.origin import in_words
from generator.problems import Place, begin_of, on_one_line
from generator.received.document import Author
from generator.returning.bringing.account import Account
from generator.returning.bringing.differences import ComparedWords, StandsIn, shortened, stretches
from generator.returning.bringing.offers import Clash, Offer
from generator.returning.bringing.planning import Planned
from generator.returning.edits.changes import Edit, Refused, Remark
from generator.source.editing import Add, Change, Move, Remove

SAME = "Dit bestand zegt niets anders dan de ingevulde bestanden."
ALREADY = "Wat erin is gewijzigd, staat al in de ingevulde bestanden."
NOTHING_TO_TAKE = "Er is niets over te nemen."
ONLY_SHOWN = (
    "Er is nog niets veranderd. Met --alles neemt u {} over; met --vraag kiest u per wijziging."
)
TAKEN = "Overgenomen: {} in {}. Geef daarna: rapport controleer"
KEPT = "Het Word-bestand is bewaard als {}."

_MARKS = {StandsIn.BEFORE: "-", StandsIn.AFTER: "+"}


def of_offer(number: int, offer: Offer) -> str:
    """A change that can be taken: its number and place, who did it, the words that differ."""
    head = f"{number}. {offer.place}: {in_words(offer.edit.change.loc)}{_done(offer.edit.change)}"
    return "\n".join([on_one_line(head), *_by(offer.edit.by), *_words(offer.edit)])


def of_what_cannot(account: Account) -> str:
    """What cannot be taken with the reasons, remarks, and what else is to be told."""
    came = account.returned
    parts = [
        _part(
            "Niet overgenomen; kijk hier zelf naar:",
            [
                *(_clash(one) for one in account.clashes),
                *(_refused(one, account.place_of(one.origins)) for one in came.refused),
            ],
        ),
        _part(
            "Opmerkingen in het bestand:",
            [_remark(one, account.place_of(one.origins)) for one in came.remarks],
        ),
        _part("Let op:", [f"- {on_one_line(one)}" for one in account.told]),
    ]
    return "".join(f"{part}\n\n" for part in parts if part)


def of_the_end(account: Account, taken: int, files: Sequence[Planned], kept: Path | None) -> str:
    """What was done, and what can be done now."""
    offered = len(account.offers)
    if files:
        changes = count_text(taken, "wijziging", "wijzigingen")
        told = [TAKEN.format(changes, count_text(len(files), "bestand", "bestanden"))]
        return "\n".join([*told, *([KEPT.format(kept)] if kept else [])])
    if offered:
        return ONLY_SHOWN.format("deze wijziging" if offered == 1 else f"alle {offered}")
    if account.left_to_do or account.returned.told:
        return NOTHING_TO_TAKE
    return ALREADY if account.done else SAME


def as_json(account: Account) -> str:
    """All of it as one list, for other programs."""
    return json.dumps([*_data(account)], ensure_ascii=False)


def _data(account: Account) -> Iterator[dict[str, object]]:
    came = account.returned
    for number, offer in enumerate(account.offers, start=1):
        yield {"soort": "wijziging", "nummer": number, **_edit(offer.edit, offer.place)}
    for clash in account.clashes:
        told = {"reden": clash.reason, "nu": clash.now}
        yield {"soort": "botsing", **_edit(clash.edit, clash.place), **told}
    for one in came.refused:
        place = account.place_of(one.origins)
        words = {"was": one.before, "wordt": one.after, "reden": one.reason}
        yield {"soort": "geweigerd", **_place(place), **words, "wie": _names(one.by)}
    for remark in came.remarks:
        place = account.place_of(remark.origins)
        words = {"melding": remark.text, "woorden": remark.words}
        yield {"soort": "opmerking", **_place(place), **words, "wie": _names([remark.author])}
    for sentence in account.told:
        yield {"soort": "let op", "melding": sentence}


def _edit(edit: Edit, place: Place) -> dict[str, object]:
    words = {"was": edit.before, "wordt": edit.after}
    return {**_place(place), "plek": in_words(edit.change.loc), **words, "wie": _names(edit.by)}


def _place(place: Place) -> dict[str, object]:
    return {"bestand": place.file, "regel": place.line, "kolom": place.column}


def _names(by: Iterable[Author]) -> list[dict[str, str]]:
    return [{"naam": one.name, "wanneer": one.when} for one in by]


def _part(title: str, lines: Sequence[str]) -> str:
    return "\n".join([title, *lines]) if lines else ""


def _clash(clash: Clash) -> str:
    edit = clash.edit
    return _item(clash.place, in_words(edit.change.loc), clash.reason, edit.by, _words(edit))


def _refused(one: Refused, place: Place) -> str:
    words = _differing(one.before, one.after)
    return _item(place, "", one.reason, one.by, words)


def _item(place: Place, where: str, reason: str, by: Iterable[Author], words: Iterable[str]) -> str:
    head = f"- {place}: {where}{': ' if where else ''}{reason}"
    return "\n".join([on_one_line(head), *_by(by), *words])


def _remark(remark: Remark, place: Place) -> str:
    about = f", bij «{_short(remark.words)}»" if remark.words else ""
    return on_one_line(f"- {place}: {_author(remark.author)}{about}: {remark.text}")


def _done(change: Change) -> str:
    """What becomes of an item, where that is not seen by its words."""
    match change:
        case Add():
            return " (nieuw)"
        case Remove():
            return " (weg)"
        case Move(_, _, to):
            return f" (verplaatst naar plaats {to + 1})"
        case _:
            return ""


def _by(by: Iterable[Author]) -> list[str]:
    names = ", ".join(map(_author, by))
    return [on_one_line(f"   door {names}")] if names else []


def _author(author: Author) -> str:
    """Who, and when as far as Word tells that."""
    when = author.moment
    return f"{author.called} ({digits_text(when)} {when:%H:%M})" if when else author.called


def _words(edit: Edit) -> list[str]:
    if isinstance(edit.change, Move):
        return [f"   {_short(edit.before or edit.after)}"]
    return _differing(edit.before, edit.after)


def _differing(before: str, after: str) -> list[str]:
    """What stood there and what comes instead, each on a line, with some words around it."""
    row = [*shortened(stretches(before, after))]
    return [
        on_one_line(f"   {mark} {_joined(row, side)}")
        for side, mark in _MARKS.items()
        if any(one.side is side for one in row)
    ]


def _joined(row: Iterable[ComparedWords], side: StandsIn) -> str:
    return "".join(one.text for one in row if one.side in (side, StandsIn.BOTH)).strip()


def _short(text: str) -> str:
    """The words on one line, as far as a message repeats them."""
    return begin_of(" ".join(text.split()), 80)
