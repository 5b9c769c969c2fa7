"""All mends of one file: its bytes, then its lines until YAML can be read, then what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from generator import source
from generator.authoring.describe import describe
from generator.authoring.ids import BOM, Known, id_line, missing_ids
from generator.authoring.mending.draft import Draft, rounds_for
from generator.authoring.mending.encodings import UTF_8, text_of
from generator.authoring.mending.items import items
from generator.authoring.mending.mend import Change, Mend, Mended, Step
from generator.authoring.mending.names import names
from generator.authoring.mending.proof import certain
from generator.authoring.mending.texts import texts
from generator.authoring.mending.unreadable import made_readable
from generator.authoring.mending.values import values
from generator.model import soorten
from generator.model.kind import Feiten
from generator.problems import InputError, Place, Problem
from generator.source import Source
from generator.source.text import decode

Stage = Callable[[Source], Iterable[Step]]


def mended(raw: bytes, name: str, soort: soorten.Bestand, known: Known | None = None) -> Mended:
    """The file of that kind after its mends; ``known`` are ids that were given before.

    Raises ``InputError`` for a file that is too large or certainly no text.
    """
    draft = _as_utf_8(raw, name)
    steps, unsure = made_readable(draft.text)
    draft = draft.with_steps(steps)
    for stage in _stages(soort, known or {}):
        draft, left = _after(stage, draft)
        unsure += left
    mark = BOM if raw.startswith(BOM) else b""
    after = mark + draft.text.content.encode() if draft.mends else raw
    return Mended(after, draft.mends, tuple(unsure))


def _stages(soort: soorten.Bestand, known: Known) -> Iterable[Stage]:
    """What is looked at, one after the other; ids are made of what is right by then."""
    fields = describe(soort)
    yield partial(names, known=fields)
    yield partial(items, known=fields)
    yield partial(values, known=fields)
    yield partial(texts, known=fields)
    if facts := soorten.feiten().get(soort.soort):
        yield partial(_ids, soort=facts, known=known)


def _as_utf_8(raw: bytes, name: str) -> Draft:
    text, encoding = text_of(raw) or (decode(raw, name).content, UTF_8)
    decode(text.encode(), name)
    if encoding == UTF_8:
        return Draft.of(name, text)
    why = "zo leest elk programma elke letter"
    mend = Mend(Place(name), f"opgeslagen als {encoding}", f"opgeslagen als {UTF_8}", why)
    return Draft.of(name, text, (mend,))


def _ids(document: Source, soort: type[Feiten], known: Known) -> Iterable[Step]:
    why = "een id, waaraan het programma dit punt in het volgende dossier herkent"
    given = missing_ids(document, soort, known)
    edits = document.first_fields({loc: id_line(made) for loc, made in given.items()})
    for edit, (loc, made) in zip(edits, given.items(), strict=True):
        yield Step(edit, why, Change((*loc, "id"), (*loc, "id"), made))


def _after(stage: Stage, draft: Draft) -> tuple[Draft, list[Problem]]:
    """The file after all mends of a stage, and those that are not certain."""
    refused: dict[tuple[object, str], Problem] = {}
    for _ in range(rounds_for(draft.text)):
        try:
            document = source.parse(draft.text.content.encode(), draft.text.name)
        except InputError:
            break
        steps = [step for step in stage(document) if _key(step) not in refused]
        if not steps:
            break
        good = certain(document, draft.text.content, steps)
        kept = set(map(_key, good))
        refused |= {_key(step): draft.unsure(step) for step in steps if _key(step) not in kept}
        draft = draft.with_steps(good)
    return draft, list(refused.values())


def _key(step: Step) -> tuple[object, str]:
    """By what a mend is known when other mends moved it."""
    return step.change and step.change.old, step.edit.text
