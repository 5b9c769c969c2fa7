"""The texts of a dossier as they stay: each as long as it was written, with spaces where it goes.

So what is found in one is at the line and the column at which staff wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.dossier.dossier import Dossier
from generator.dossier.file_names import ENDING, kind_of
from generator.dossier.texts import Text, texts_of
from generator.model import soorten
from generator.model.base import Invoer
from generator.model.reading import read_as
from generator.model.weglaatbaar import Weglaatbaar
from generator.model.woo import Woo
from generator.origin import Loc
from generator.problems import Place, Problem, Severity
from generator.source import Source, parse
from generator.woo.matching import folded, pattern_of
from generator.woo.written_marks import WrittenMark, written_marks


@dataclass(frozen=True)
class Staying:
    """A text of a file: what stays of it, and what goes."""

    source: Source
    text: Text
    stays: str
    passages: tuple[WrittenMark, ...] = ()

    def place(self, index: int) -> Place:
        """Where the sign at that index stands in the file."""
        before = self.text.raw[:index]
        column = index - before.rfind("\n") - 1
        return self.source.place_in_text(self.text.origin.loc, before.count("\n"), column)

    def doubt(self, index: int, message: str) -> Problem:
        """What is doubtful at the sign at that index."""
        found = Problem.at(self.text.origin, message, Severity.WARNING)
        return found.placed(self.place(index))


def staying_in(dossier: Dossier, woo: Woo | None) -> Iterator[Staying]:
    """The texts of a dossier, and the facts of that before it, which its documents may name.

    Not of a person of whom is said whether they are public (``openbaar``), as that decides it, and
    not of a fact that is left out as a whole.
    """
    names = _pattern_of(woo) if woo else None
    for source, model in _files(dossier):
        for text in texts_of(source, model):
            if not _is_decided(model, text.origin.loc):
                yield staying_of(source, text, names, _afterwards(text, dossier, woo))


def _files(dossier: Dossier) -> Iterator[tuple[Source, Invoer]]:
    """The files of which something stays."""
    for name, raw in sorted(dossier.sources.items()):
        folder, kind = name.rpartition("/")[0], kind_of(Path(name))
        if kind in soorten.feiten() or (folder == dossier.name and kind in soorten.documenten()):
            source = parse(raw, str(dossier.paths[name]))
            if not (isinstance(source.data, dict) and source.data.get("woo")):
                yield source, read_as(soorten.in_dossier()[kind], source)


def _is_decided(model: Invoer, loc: Loc) -> bool:
    """Whether a group around the text says itself whether it is public, or goes with the text."""
    here: object = model
    for step in loc:
        if isinstance(here, Invoer) and "openbaar" in type(here).model_fields:
            return True
        if isinstance(here, Weglaatbaar) and here.weglaatgronden and step not in here.blijft:
            return True
        if isinstance(here, Invoer):
            here = getattr(here, str(step))
        elif isinstance(here, tuple) and isinstance(step, int):
            here = here[step]
    return False


def _afterwards(text: Text, dossier: Dossier, woo: Woo | None) -> Iterator[WrittenMark]:
    """What a decision leaves out of that text."""
    for one in woo.passages if woo else ():
        if text.origin.file == f"{dossier.name}/{one.bestand}{ENDING}":
            for found in pattern_of(one.tekst).finditer(folded(text.raw)):
                start, end = found.span(1)
                yield WrittenMark(text.raw[start:end], start, end, one.gronden)


def staying_of(
    source: Source,
    text: Text,
    names: re.Pattern[str] | None = None,
    afterwards: Iterable[WrittenMark] = (),
) -> Staying:
    """What stays of a text of that file; ``names`` go wherever they stand."""
    passages = (*written_marks(text.raw), *afterwards)
    stays = text.raw
    for one in passages:
        stays = _blanked(stays, one.start, one.start + len(one.words))
    for found in names.finditer(stays) if names else ():
        stays = _blanked(stays, *found.span())
    return Staying(source, text, stays, passages)


def _pattern_of(woo: Woo) -> re.Pattern[str] | None:
    names: Iterable[str] = (name for one in woo.overal_weglaten for name in one.namen)
    every = [r"\s+".join(map(re.escape, name.split())) for name in names]
    every.sort(key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(every)})\b", re.IGNORECASE) if every else None


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + _spaces(text[start:end]) + text[end:]


def _spaces(text: str) -> str:
    """As many spaces, and every line end as it is."""
    return re.sub(r"[^\n]", " ", text)
