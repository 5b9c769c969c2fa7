"""What the page shows of a Word file that came back: each change beside the words of before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.dutch import date_text
from generator.form.basis import Basis
from generator.form.came_back import How
from generator.form.naming import file_label
from generator.form.wording import place_of
from generator.origin import Loc, Origin
from generator.received.document import Author
from generator.returning.bringing.account import Account
from generator.returning.bringing.differences import ComparedWords, stretches
from generator.returning.bringing.offers import Clash, Offer
from generator.returning.edits.changes import Edit, Remark
from generator.source.editing import Add, Change, Move, Remove

FIXED = "Vaste woorden van het document"
NEW = "Nieuw in het Word-bestand"
NOT_TAKEN = "niet overgenomen"


@dataclass(frozen=True)
class Spot:
    """Where something stands: in words, and in which form of the document at which path; without
    a file it is in none."""

    words: str
    file: str = ""
    loc: Loc = ()


@dataclass(frozen=True)
class ReturnedRow:
    """A change as somebody reads it, who did it, and the words that differ.

    ``number`` is by which it is taken; None for what cannot be, with the ``reason``.
    """

    spot: Spot
    done: str
    by: str
    words: tuple[ComparedWords, ...]
    number: int | None = None
    reason: str = ""
    now: str = ""


@dataclass(frozen=True)
class RemarkRow:
    """A comment in the margin: by whom, about which words, and where those stand."""

    spot: Spot
    by: str
    words: str
    text: str


@dataclass(frozen=True)
class ReturnedPage:
    """All that there is to see of a file that came back. ``done`` is how much of it the files say
    by now; ``is_tracked`` tells whether changes are tracked in it."""

    offers: tuple[ReturnedRow, ...]
    others: tuple[ReturnedRow, ...]
    remarks: tuple[RemarkRow, ...]
    told: tuple[str, ...]
    done: int
    is_tracked: bool


@dataclass(frozen=True)
class Unread:
    """Why a file cannot be read; if no YAML travels in it, or it was not made of the version that
    somebody chose, the versions of the dossier that it may have been made of."""

    problems: tuple[str, ...]
    bases: tuple[Basis, ...] = ()


@dataclass(frozen=True)
class AskedFile:
    """Which file somebody wants to see, and how it is to be read."""

    name: str
    how: How | None


def returned_page(account: Account, is_tracked: bool) -> ReturnedPage:
    """What there is to see; ``is_tracked`` tells whether changes are tracked in the file."""
    came = account.returned
    return ReturnedPage(
        tuple(_offer(account, one) for one in account.offers),
        tuple(_others(account)),
        tuple(_remark(account, one) for one in came.remarks),
        account.told,
        len(account.done),
        is_tracked,
    )


def _offer(account: Account, offer: Offer) -> ReturnedRow:
    edit = offer.edit
    spot = _spot_at(account, edit.origin, _seen_at(offer.change))
    number = account.number_of(edit)
    return ReturnedRow(spot, _done(edit.change), _names(edit.by), _words(edit), number)


def _others(account: Account) -> Iterator[ReturnedRow]:
    """What somebody has to look at: it clashes, or it cannot be taken from Word."""
    for clash in account.clashes:
        yield _clash(account, clash)
    for one in account.returned.refused:
        known = one.origins or one.before
        spot = _spot(account, one.origins) if known else Spot(NEW)
        words = stretches(one.before, one.after)
        yield ReturnedRow(spot, NOT_TAKEN, _names(one.by), words, reason=one.reason)


def _clash(account: Account, clash: Clash) -> ReturnedRow:
    edit = clash.edit
    return ReturnedRow(
        _spot(account, (edit.origin,)),
        _done(edit.change),
        _names(edit.by),
        _words(edit),
        reason=clash.reason,
        now=clash.now,
    )


def _remark(account: Account, remark: Remark) -> RemarkRow:
    by = _name(remark.author)
    return RemarkRow(_spot(account, remark.origins), by, remark.words, remark.text)


def _spot(account: Account, origins: Sequence[Origin]) -> Spot:
    """Where the first of those values stands now; of none the words are fixed."""
    if not origins:
        return Spot(FIXED)
    return _spot_at(account, origins[0], account.present.follow(origins[0], account.returned.base))


def _spot_at(account: Account, origin: Origin, loc: Loc | None) -> Spot:
    """That place in the file of a value, as far as the form has it."""
    present = account.present
    if not present.is_near(origin.file):
        return Spot(origin.file)
    file, name = present.file(origin.file), present.path_of(origin.file).stem
    if not loc:
        return Spot(file_label(name), name)
    words = place_of(file.group, loc, file.data)
    return Spot(f"{file_label(name)} › {words}", name, loc)


def _seen_at(change: Change) -> Loc:
    """Where a change is seen: an item that is added is not there yet."""
    return (*change.loc, change.at) if isinstance(change, Move) else change.loc


def _done(change: Change) -> str:
    match change:
        case Add():
            return "toegevoegd"
        case Remove():
            return "weggehaald"
        case Move(_, _, to):
            return f"verplaatst naar plaats {to + 1}"
        case _:
            return "veranderd"


def _words(edit: Edit) -> tuple[ComparedWords, ...]:
    if isinstance(edit.change, Move):
        return stretches(edit.after, edit.after)
    return stretches(edit.before, edit.after)


def _names(by: Iterable[Author]) -> str:
    return ", ".join(map(_name, by))


def _name(author: Author) -> str:
    """Who, and when as far as Word tells that."""
    when = author.moment
    return f"{author.called}, {date_text(when)} om {when:%H:%M}" if when else author.called
