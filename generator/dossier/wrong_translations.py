"""Translations that fit no text of the dossier, or that fit it badly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from generator.content.inline import Withheld
from generator.content.walk import all_of
from generator.content.withholding import MarkedLine, as_written
from generator.dossier.dossier_files import DossierFiles
from generator.dossier.translating import Key, Translated, key_of, texts_in
from generator.gronden import Grond
from generator.model.facts.vertalingen import Vertalingen
from generator.model.kind import Kader
from generator.problems import Problem

UNUSED = (
    "deze tekst staat in geen bestand van dit dossier; is hij daar veranderd, neem hem dan over en"
    " kijk de vertaling na, en haal dit anders weg"
)
OTHER_MARKS = (
    "in de vertaling is iets anders gemarkeerd voor de openbare versie dan in de Nederlandse tekst"
    " ({file}); markeer in allebei dezelfde woorden, met dezelfde grond"
)


def wrong_translations(
    files: DossierFiles, kader: Kader, translated: Collection[Translated]
) -> Iterator[Problem]:
    """What is wrong with those in the files of a dossier."""
    there = {key_of(text) for _, text in texts_in(kader)}
    for source, model in files.models.values():
        if isinstance(model, Vertalingen):
            own = model.herkomst_van()
            unused = (one for one in model.alle if key_of(one.nl) not in there)
            yield from (source.located(one.waarschuwing_bij(UNUSED, "nl")) for one in unused)
            marked = unequal_marks(kader, translated)
            yield from (source.located(one) for one in marked if own.file == one.place.file)


def unequal_marks(kader: Kader, translated: Iterable[Translated]) -> Iterator[Problem]:
    """Translations in which something else is marked for a public version than in their text."""
    written = dict(texts_in(kader))
    for one in translated:
        words = one.words_in(kader)
        for place, at in one.places.items():
            if at != place and _grounds(key_of(written[place])) != _grounds(words[at]):
                yield Problem.at(at, OTHER_MARKS.format(file=place.file))


def _grounds(words: Key) -> Counter[tuple[Grond, ...]]:
    """On which grounds something is marked in a text, and how often."""
    if isinstance(words, str):
        parts = words.parts if isinstance(words, MarkedLine) else ()
        marked = (one for one in parts if isinstance(one, Withheld))
    else:
        marked = (one for one in all_of(as_written(words)) if isinstance(one, Withheld))
    return Counter(one.grounds for one in marked)
