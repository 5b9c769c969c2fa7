"""Texts of staff that stand in a document in another language and are not in that language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import dutch
from generator.content.addresses import by_address
from generator.content.figure import Figure
from generator.content.printed import nodes_of
from generator.content.provenance import Origins, texts
from generator.content.walk import all_of
from generator.content.words import texts_of
from generator.dossier.dossier import DocumentFile, Dossier
from generator.dossier.tracing import traced
from generator.dossier.translating import key_of, texts_in, translations_in, words_of
from generator.dossier.wording import listed_day
from generator.model.eigen_teksten import EigenTekst
from generator.model.facts.vertalingen import KorteVertaling, Vertaling, Vertalingen
from generator.model.fields import Tijdstip
from generator.model.kind import Document
from generator.origin import Origin
from generator.problems import InputError, Problem
from generator.talen import Taal

NO_FILE = (
    "de feiten van dit dossier zijn in het Nederlands, en dit document toont er {count} van zonder"
    " vertaling in het {taal}; geef 'rapport nieuw vertalingen {dossier}' en vul in wat daarin komt"
)
NOT_THERE = (
    "deze tekst staat in '{document}' en heeft geen vertaling in het {taal}; geef 'rapport nieuw"
    " vertalingen {dossier}' en vul hem in"
)
STILL_EMPTY = "deze tekst staat in '{document}' en is nog niet vertaald; vul 'en' in"
OR_STAYS = ", of schrijf 'blijft: ja' als de woorden zo blijven"


@dataclass(frozen=True)
class Lacking:
    """A text that a document shows and that has no translation in its language."""

    place: Origin
    text: EigenTekst
    document: str
    taal: Taal


def untranslated(dossier: Dossier) -> tuple[Problem, ...]:
    """What is told of such texts. Documents are made all the same, so that one can be read while it
    is being translated."""
    known = {key_of(one.nl): one for one in reversed(list(translations_in(dossier.kader)))}
    problems: list[Problem] = []
    for file in dossier.documents if _is_written_in_dutch(dossier) else ():
        lacking = _as_far_as_made(dossier, file)
        if lacking and not known:
            problems.append(_without_any(dossier, file, lacking))
        else:
            problems.extend(_told(one, known.get(key_of(one.text)), dossier) for one in lacking)
    each = {one.origin: one for one in reversed(problems)}
    return traced(dossier, each.values())


def lacking_in(dossier: Dossier, file: DocumentFile) -> list[Lacking]:
    """Those of one document, in the order in which it shows them. Raises ``InputError`` when it
    cannot be made."""
    taal = file.document.taal.taal
    if taal.is_nederlands:
        return []
    places = dossier.translated.to(taal).places
    wanted = {
        place: text
        for place, text in texts_in(dossier.kader)
        if place not in places and _is_to_translate(text, taal)
    }
    found = {
        place: Lacking(place, wanted[place], file.name, taal)
        for words, origins in _shown(dossier, file.document)
        for place in (one.whole() for one in origins)
        if place in wanted and _share(words, wanted[place])
    }
    return list(found.values())


def _as_far_as_made(dossier: Dossier, file: DocumentFile) -> list[Lacking]:
    """The same; none of what cannot be made, which is told when it is."""
    try:
        return lacking_in(dossier, file)
    except InputError:
        return []


def _is_written_in_dutch(dossier: Dossier) -> bool:
    """Whether its facts are in Dutch: it has a document in Dutch, or translations."""
    here = any(one.alle for one in dossier.kader.alle(Vertalingen))
    return here or any(file.document.taal.taal.is_nederlands for file in dossier.documents)


def _is_to_translate(text: EigenTekst, taal: Taal) -> bool:
    """Whether a text reads otherwise in another language: not what has no letters, nor an address,
    nor a moment that the language has words for itself, nor a special day of the same name."""
    if isinstance(text, Tijdstip) and taal.kent(text.text):
        return False
    if isinstance(text, str) and (day := listed_day(text)) and taal.zeg(day) == text:
        return False
    return any(
        not is_address and any(map(str.isalpha, part))
        for part, is_address in by_address(words_of(text))
    )


def _shown(dossier: Dossier, document: Document) -> Iterator[tuple[str, Origins]]:
    """The words that a document shows, each with where they come from; also what its files say of
    themselves. Raises ``InputError``."""
    contents = dossier.contents_of(document)
    yield from texts(nodes_of(contents))
    for node in all_of(nodes_of(contents)):
        if isinstance(node, Figure):
            yield from ((text, node.origins) for one in node.charts for text in texts_of(one))
    kader = dossier.kader_of(document)
    house = kader.organisatie
    sender = (house.herkomst_van("ministerie"), house.afzender.herkomst_van("afdeling"))
    yield document.eigenschappen(kader).auteur, sender


def _share(words: str, text: EigenTekst) -> bool:
    """Whether what is shown is of that text, whole or in part, or says it among other words."""
    shown, written = dutch.to_compare(words), dutch.to_compare(words_of(text))
    return any(map(str.isalpha, shown)) and (shown in written or written in shown)


def _without_any(dossier: Dossier, file: DocumentFile, lacking: list[Lacking]) -> Problem:
    count = dutch.count_text(len(lacking), "tekst", "teksten")
    taal = lacking[0].taal.naam
    message = NO_FILE.format(count=count, taal=taal, dossier=dossier.name)
    return file.document.fout_bij(message, "taal")


def _told(one: Lacking, entry: Vertaling | None, dossier: Dossier) -> Problem:
    """At the text, or where its translation is to be filled in."""
    if entry is None:
        message = NOT_THERE.format(document=one.document, taal=one.taal.naam, dossier=dossier.name)
        return Problem.at(one.place, message)
    message = STILL_EMPTY.format(document=one.document)
    stays = OR_STAYS if isinstance(entry, KorteVertaling) else ""
    return entry.fout_bij(message + stays, one.taal.code)
