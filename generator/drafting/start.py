"""A Word file that was made by hand → a new dossier with the draft that was made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import source
from generator.dossier.organisation_files import organisation_asked
from generator.drafting.cleaning import cleaned
from generator.drafting.draft import DraftDossier
from generator.drafting.files import LeftOut, files_of, marked
from generator.drafting.kinds import KINDS, kind_of
from generator.drafting.outline import outline_of
from generator.drafting.people import contacts_in
from generator.drafting.unplaced import texts_in, unplaced
from generator.places import INPUTS
from generator.problems import InputError, UsageError, on_one_line
from generator.received.document import Comment, Received, paragraphs_in
from generator.received.incoming import fault
from generator.received.package import Package
from generator.received.reading import received
from generator.received.sources import sources_part
from generator.source import Data

NOT_KNOWN = (
    "het programma herkent niet wat voor document dit is; zeg het met --soort, bijvoorbeeld"
    " --soort {}"
)
NOT_READ = "niet gelezen: {}."
TRACKED = "in het bestand stonden bijgehouden wijzigingen; die zijn gelezen als aanvaard."
NOTHING = "in dit bestand staat geen tekst"
OWN = (
    "dit bestand is met dit programma gemaakt; wat erin is ingevuld, krijgt u met 'rapport"
    " uitpakken', en wat er in Word aan is gewijzigd, neemt u over met 'rapport terug'"
)


@dataclass(frozen=True)
class Read:
    """What a Word file became: the kind, the text of each file by name, what needs a look.

    ``unplaced`` is what found no place in the files, remarks in the margin among it; ``told`` are
    sentences about what was not read, or how; ``doubts`` is how many places are marked.
    """

    kind: str
    files: Mapping[str, str]
    unplaced: tuple[str, ...]
    told: tuple[str, ...]
    doubts: int


def read(document: Path, kind: str | None = None, organisation: str | None = None) -> Read:
    """The draft of a Word file, for the dossier of an organisation; the usual one if none is named.

    Raises ``InputError`` when it cannot be read or is not known, or when its YAML travels in it;
    ``UsageError`` for a kind or an organisation that is not.
    """
    shared = _shared(organisation_asked(organisation, INPUTS))
    if kind is not None and kind not in KINDS:
        raise UsageError(f"kies bij --soort uit: {', '.join(KINDS)}")
    package = Package(document)
    if sources_part(package) is not None:
        raise fault(document, OWN)
    word = cleaned(received(package))
    if not word.blocks:
        raise fault(document, NOTHING)
    known = kind or kind_of(word)
    if not known:
        raise fault(document, NOT_KNOWN.format(next(iter(KINDS))))
    return _read(word, known, document.name, shared)


def _read(word: Received, kind: str, name: str, shared: Data) -> Read:
    draft = draft_of(word, kind, shared)
    left = (*unplaced(word, draft, texts_in(shared)), *map(_remark, word.comments))
    unread = tuple(dict.fromkeys(word.unread))
    told = (
        *((NOT_READ.format(", ".join(unread)),) if unread else ()),
        *((TRACKED,) if _is_tracked(word) else ()),
    )
    files = files_of(draft, on_one_line(name), LeftOut(left, told))
    return Read(kind, files, left, told, marked(files.values()))


def _remark(comment: Comment) -> str:
    """A remark in the margin, with who made it about what."""
    return " ".join(f"{comment.author.name} bij «{comment.words}»: {comment.text}".split())


def _is_tracked(word: Received) -> bool:
    """Whether changes in it are tracked."""
    paragraphs = list(paragraphs_in(word.blocks))
    put_in = any(run.inserted for one in paragraphs for run in one.runs)
    return put_in or bool(word.removed) or any(one.removals for one in paragraphs)


def draft_of(word: Received, kind: str, shared: Data) -> DraftDossier:
    """The draft of what a Word file says, which is of that kind; ``shared`` is what the dossiers of
    the organisation share."""
    how = KINDS[kind]
    return how.read(outline_of(word, how.form), contacts_in(shared))


def _shared(path: Path) -> Data:
    """What that file of an organisation says; nothing when it cannot be read."""
    try:
        return source.read(path, str(path)).data
    except InputError:
        return {}
