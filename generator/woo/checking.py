"""The checks of a public version, on the very bytes that are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.content.said import said_by
from generator.dossier.dossier import Dossier
from generator.origin import Origin
from generator.problems import Place, Problem
from generator.woo.apart import facts_apart, set_apart
from generator.woo.aside import said_aside
from generator.woo.leaks import leaks, signs_left
from generator.woo.making import public_manuscript
from generator.woo.needles import Needle
from generator.woo.public import PublicDossier
from generator.woo.same_words import Gone, changed_lines
from generator.woo.sought import Known, sought

CHANGED = (
    "deze zin verandert in de openbare versie zonder dat er een vak staat: '{}'; meld dit aan de"
    " maker van het programma"
)
LEAK = (
    "'{}' is weggelaten, maar staat nog in {} ({}); markeer het ook waar het nog staat, of laat het"
    " overal staan. Er is niets gemaakt"
)
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


def looked_for(public: PublicDossier, plain: Mapping[str, bytes]) -> list[Needle]:
    """What may stand in no file, of the words that were left out; ``plain`` are files in which
    only words of the program and of the decision stand."""
    contents = [
        public_manuscript(public.dossier, file, "").contents for file in public.dossier.documents
    ]
    lines = [line for one in contents for line in said_by(one)]
    aside = [text for one in contents for text in said_aside(one)]
    own = [line.words for line in lines if not line.origins]
    known = Known.of([*(line.words for line in lines), *aside], own, plain)
    return sought(public.taken_out, known)


def wrong_files(
    files: Mapping[str, bytes], wanted: Sequence[Needle], folder: Path
) -> Iterator[Problem]:
    """What of that still stands in a file."""
    place = Place(str(folder))
    for word, where in leaks(files, wanted):
        name, _, part = where.partition(", ")
        yield Problem(place, LEAK.format(word, name, part or "het bestand zelf"))
    for where in signs_left(files):
        yield Problem(place, SIGN.format(where))
