"""The Word files that came back while the program runs, as somebody decides about each.

They stand in a room that goes when the program ends; one of which something was taken is kept
beside the output too.
"""

from __future__ import annotations

import shutil
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import token_urlsafe
from tempfile import mkdtemp
from threading import Lock
from weakref import finalize

from generator.build.formats import DOCX
from generator.foreign.main_part import body_of
from generator.form.apart import done_apart
from generator.form.basis import Basis, base_of, bases_of, has_base
from generator.places import TEMPLATES
from generator.received.document import Received
from generator.received.incoming import fault
from generator.received.package import Package
from generator.received.reading import as_before, received
from generator.received.tracking import is_tracked
from generator.returning.bringing.account import Account, Asked, account_of
from generator.returning.bringing.planning import Planned

MOST = 50
"""So many files are kept; then the oldest goes."""

NOT_ANY_MORE = "dit is intussen veranderd; laad de pagina opnieuw en kies nog eens"


AS_ACCEPTED, AS_REFUSED = "aangenomen", "geweigerd"
READINGS: Mapping[str, Callable[[Package], Received]] = {
    AS_ACCEPTED: received,
    AS_REFUSED: as_before,
}
"""How a file is read, by as what the changes count that are tracked in it."""


@dataclass(frozen=True)
class How:
    """How somebody wants a file to be read: as what the changes count that are tracked in it, and
    against which version of its dossier if that does not travel in it (``basis.base_of``)."""

    tracked: str = AS_ACCEPTED
    basis: str = ""


@dataclass(frozen=True)
class Seen:
    """What there is to say of a file, and whether changes are tracked in it."""

    account: Account
    is_tracked: bool


@dataclass(frozen=True)
class Baseless:
    """That no YAML travels in a file, with the versions that it may have been made of."""

    bases: tuple[Basis, ...]


@dataclass(frozen=True)
class CameBack:
    """A file that came back: for which document, from whom, and where it stands in the room."""

    document: Path
    who: str
    file: Path

    def seen(self, how: How) -> Seen | Baseless:
        """What there is to say of it now. Raises ``InputError`` and ``MachineError``."""
        return done_apart(_seen, self.file, self.document, how)

    def planned(self, chosen: Sequence[int], how: How) -> tuple[Planned, ...]:
        """The files with those edits, by their numbers in the file; raises the same."""
        return done_apart(_planned, self.file, self.document, how, tuple(chosen))


class Room:
    """Keeps the files that came back. Every method may be called by any thread."""

    def __init__(self) -> None:
        self._folder = Path(mkdtemp(prefix="rapport-terug-"))
        finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._known: OrderedDict[str, CameBack] = OrderedDict()
        self._table = Lock()

    def put(self, document: Path, who: str, contents: bytes) -> str:
        """Keep a file that somebody sends for that document; gives the name to ask for it by."""
        name = token_urlsafe(16)
        file = self._folder / f"{name}.{DOCX.ending}"
        file.write_bytes(contents)
        with self._table:
            self._known[name] = CameBack(document, who, file)
            gone = [self._known.popitem(last=False)[1] for _ in range(len(self._known) - MOST)]
        for one in gone:
            one.file.unlink(missing_ok=True)
        return name

    def get(self, name: str, document: Path, who: str) -> CameBack | None:
        """That file, for who sent it and for that document; None when there is none such."""
        with self._table:
            found = self._known.get(name)
        return found if found and (found.document, found.who) == (document, who) else None


def _seen(file: Path, document: Path, how: How) -> Seen | Baseless:
    if not how.basis and not has_base(file):
        return Baseless(bases_of(document))
    return Seen(_account(file, document, how), is_tracked(body_of(Package(file))))


def _account(file: Path, document: Path, how: How) -> Account:
    base = base_of(how.basis, file, document) if how.basis else None
    return account_of(file, Asked(document, base, READINGS[how.tracked]), TEMPLATES)


def _planned(file: Path, document: Path, how: How, chosen: Sequence[int]) -> tuple[Planned, ...]:
    account = _account(file, document, how)
    numbered = {account.number_of(offer.edit): offer for offer in account.offers}
    if not numbered.keys() >= set(chosen):
        raise fault(file, NOT_ANY_MORE)
    return account.proof.require([numbered[number] for number in chosen])
