"""The files of a draft as YAML, with remarks above what must be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from generator.authoring.describe import FieldDescription, describe
from generator.authoring.schema import modeline
from generator.drafting.draft import CHECK, DraftDossier, DraftFile, Entry, Items
from generator.drafting.texts import WIDTH
from generator.model import soorten
from generator.source import Data
from generator.source.editing.composing import Hand, best, headed, indented

_DASHES = 2
_HAND = Hand(_DASHES, best)
_NOTHING: tuple[Data, ...] = ("", None, [], {})
_NOT_FOUND = "niet gevonden in het Word-bestand; vul dit in"
NO_PLACE = "dit vond geen plaats; zet het zelf ergens, of laat het weg."

DETAIL = "  "
"""What each of several things that a remark tells is moved in by, behind the sign of a comment."""


@dataclass(frozen=True)
class LeftOut:
    """What of a document stands nowhere in a draft: the words that found no place, and sentences
    about what else was left out."""

    unplaced: Sequence[str] = ()
    told: Sequence[str] = ()


NONE_LEFT = LeftOut()


def files_of(draft: DraftDossier, document: str, left: LeftOut) -> dict[str, str]:
    """The text of each file by its name; ``document`` is what the draft was made of.

    What was left out is told in remarks at the end of the document's file.
    """
    documents = soorten.documenten()
    return {
        f"{file.soort}.yaml": _text(file, document, left if file.soort in documents else NONE_LEFT)
        for file in draft.files
    }


def _text(file: DraftFile, document: str, left: LeftOut) -> str:
    lines = [modeline(file.soort, 2), *_comment(_HEAD.format(document=document))]
    for entry in file.entries:
        if written := _entry(entry, file.soort):
            lines += ["", *written]
    return "\n".join([*lines, *_at_the_end(left), ""])


def _at_the_end(left: LeftOut) -> Iterator[str]:
    """What somebody must know of the whole document."""
    for told in left.told:
        yield from ("", *_comment(f"{CHECK}: {told}"))
    if left.unplaced:
        yield from ("", *_comment(f"{CHECK}: {NO_PLACE}"))
        for words in left.unplaced:
            yield from _comment(words, DETAIL)


_HEAD = (
    "Dit is een concept, gemaakt van {document}. Loop alles na; bij '"
    + CHECK
    + "' is het programma"
    " niet zeker. Haal die regel weg als het klopt."
)


def _entry(entry: Entry | Items, soort: str) -> list[str]:
    """The lines of a field; of one that is not known only if it must be filled in."""
    described = _described(soort, entry.name)
    remarks = [line for remark in entry.remarks for line in _comment(remark)]
    if isinstance(entry, Items) and (entry.items or described.may_be_none):
        return [*remarks, *_items(entry)]
    if isinstance(entry, Entry) and entry.value not in _NOTHING:
        return [*remarks, *headed(f"{entry.name}:", _HAND.in_lines(_filled(entry.value)))]
    if not described.required:
        return []
    missing = f"{CHECK}: {_NOT_FOUND}. {described.explanation}"
    return [*remarks, *_comment(missing), f"{entry.name}:"]


def _items(entry: Items) -> Iterator[str]:
    """The items, each with its remarks right above it."""
    if not entry.items:
        yield f"{entry.name}: []"
        return
    yield f"{entry.name}:"
    for number, item in enumerate(entry.items):
        if number:
            yield ""
        yield from indented((line for one in item.remarks for line in _comment(one)), _DASHES)
        yield from indented(_HAND.item(_filled(dict(item.fields))), _DASHES)


def _filled(data: Data) -> Data:
    """The data without texts that are empty; in a list such a text keeps its place."""
    if isinstance(data, dict):
        return {name: _filled(value) for name, value in data.items() if value != ""}
    if isinstance(data, list):
        return [None if item == "" else _filled(item) for item in data]
    return data


def _described(soort: str, name: str) -> FieldDescription:
    """What is known of a field of that kind of file."""
    fields = describe(soorten.bestanden()[soort]).fields
    return next(field for field in fields if field.name == name)


def _comment(text: str, mark: str = "") -> list[str]:
    """The lines of a remark; ``mark`` stands before what is one of several."""
    return [
        f"# {line}" for line in wrap(text, WIDTH, initial_indent=mark, subsequent_indent=mark * 2)
    ]


def marked(texts: Iterable[str]) -> int:
    """How many places in files must be looked at."""
    return sum(
        line.lstrip().startswith(f"# {CHECK}") for text in texts for line in text.split("\n")
    )
