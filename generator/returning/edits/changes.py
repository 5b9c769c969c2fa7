"""What a Word file that came back says otherwise than the YAML that travels in it.

Nothing here was written anywhere: who brings it into the YAML decides what is taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.origin import Origin
from generator.received.document import Author
from generator.source.editing import Change


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a field, or of an item of a list, that Word and YAML can both say.

    ``change`` is about the file of ``origin`` as it travelled, and about that alone: each edit
    knows only the positions of that file, whatever other edits there are. Who makes several asks
    of each where its place is now. Items that are added at one position come in their order.

    ``before`` and ``after`` are the words for who decides: those of the field, or of the item.
    ``by`` is who did it as far as the changes were tracked, each once.
    """

    origin: Origin
    change: Change
    before: str
    after: str
    by: tuple[Author, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Words that were changed and that cannot become a change of the YAML, with the reason.

    ``origins`` are the values that they come from, none for fixed words. The ``reason`` is a
    sentence for staff without its end, as in a problem.
    """

    origins: tuple[Origin, ...]
    before: str
    after: str
    reason: str
    by: tuple[Author, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that somebody put in the file, the words it is about, and where those are from."""

    author: Author
    text: str
    words: str
    origins: tuple[Origin, ...] = ()


@dataclass(frozen=True)
class Returned:
    """A file that came back.

    ``name`` is that of its document (``2025-09-br/nota``). ``base`` is what it was made of when the
    file was made, by path from the folder of all dossiers; all edits are about that. All comes
    in the order of the document. ``told`` are sentences about what counts for nothing, such as
    bold in a heading or a line without words.
    """

    name: str
    base: Mapping[str, bytes]
    edits: tuple[Edit, ...] = ()
    refused: tuple[Refused, ...] = ()
    remarks: tuple[Remark, ...] = ()
    told: tuple[str, ...] = ()
