"""The checks of a public version, on the very bytes that are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.content.said import said_by
from generator.dossier.dossier import Dossier
from generator.origin import Origin
from generator.problems import Place, Problem
from generator.woo.apart import facts_apart, set_apart
from generator.woo.leaks import distinctive, leaks, signs_left, words_in
from generator.woo.public import PublicDossier
from generator.woo.same_words import Gone, changed_lines

CHANGED = (
    "deze zin verandert in de openbare versie zonder dat er een vak staat: '{}'; meld dit aan de"
    " maker van het programma"
)
LEAK = "'{}' is weggelaten, maar staat nog in {} ({}); er is niets gemaakt"
SIGN = "in {} staat een vak dat geen code werd; meld dit aan de maker van het programma"


def wrong_words(dossier: Dossier, public: PublicDossier) -> Iterator[Problem]:
    """What of the documents changed or vanished without a box."""
    apart = set_apart(dossier)
    gone = Gone(public.taken_out, facts_apart(apart), tuple(_days(dossier)))
    originals = {file.name: file.document for file in apart.documents}
    for file in public.dossier.documents:
        original = apart.contents_of(originals[file.name])
        shown = public.dossier.contents_of(file.document)
        for line in changed_lines(original, shown, gone):
            reason = CHANGED.format(line.words)
            if line.origins:
                yield Problem.at(line.origins[0], reason)
            else:
                yield Problem(Place(str(dossier.folder / f"{file.name}.yaml")), reason)


def _days(dossier: Dossier) -> Iterator[Origin]:
    """Where it stands on which days the facts are looked at."""
    own = (file.document.peildatum for file in dossier.documents)
    before = dossier.kader.vorige.dagen.values() if dossier.kader.vorige else ()
    yield from (day.herkomst for day in (*own, *before) if day)


def wrong_files(
    files: Mapping[str, bytes], lists: Mapping[str, bytes], public: PublicDossier, folder: Path
) -> Iterator[Problem]:
    """What of the words that were left out still stands in a file; ``lists`` are those in which
    only words of the program and of the decision stand."""
    lines = [
        line
        for file in public.dossier.documents
        for line in said_by(public.dossier.contents_of(file.document))
    ]
    fixed = words_in(lists) | {line.words for line in lines if not line.origins}
    wanted = distinctive(public.taken_out, fixed, [line.words for line in lines])
    place = Place(str(folder))
    for word, where in leaks(files, wanted):
        name, _, part = where.partition(", ")
        yield Problem(place, LEAK.format(word, name, part or "het bestand zelf"))
    for where in signs_left(files):
        yield Problem(place, SIGN.format(where))
