"""Texts that are the same as in the dossier before, in files that did change."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier.outdated.same_files import is_same
from generator.dossier.outdated.situation import Finding, Group, Situation
from generator.dossier.texts import texts_of
from generator.origin import Origin

LEAST_WORDS = 8
"""A shorter text may well be the same again."""


def same_texts(situation: Situation) -> Iterator[Finding]:
    """Each text that was not changed; told once for all that stand in one field of a file."""
    earlier = situation.earlier
    for source, model in situation.now.own if earlier else ():
        if earlier is None or is_same(source, model, earlier):
            continue
        known = {text.words for text in earlier.texts(model.soort) if text.prose}
        for text in texts_of(source, model):
            if text.prose and len(text.words) >= LEAST_WORDS and text.words in known:
                group = Group(Origin(text.origin.file, text.origin.loc[:1]), _of_all(earlier.name))
                yield Finding(text.origin, _of_one(earlier.name), group)


def _of_one(earlier: str) -> str:
    return f"deze tekst is nog hetzelfde als in {earlier}; kijk of hij nog klopt"


def _of_all(earlier: str) -> str:
    return f"hier zijn {{}} nog hetzelfde als in {earlier}; kijk of ze nog kloppen"
