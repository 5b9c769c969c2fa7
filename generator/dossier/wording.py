"""A document in the language that it chooses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from generator.content.inline import Value
from generator.content.printed import P, is_blocks
from generator.content.tree import Block, Heading
from generator.content.walk import all_of
from generator.content.worded import Wording
from generator.content.words import text_of, text_of_blocks
from generator.dossier.own_words import OwnWords
from generator.dutch import to_compare
from generator.model.base import Invoer
from generator.model.facts.kalender import Moment
from generator.model.fields import Tijdstip
from generator.model.kind import Document, Kader
from generator.model.properties import Eigenschappen
from generator.origin import Loc, Origin
from generator.problems import InputError, Problem
from generator.talen import OnvertaaldError, Taal

OTHER_KIND = "een document van de soort '{}' kan nog niet in het {}; dat kan wel met: {}"
NOT_SAID = "dit document kan nog niet in het {}: het programma heeft geen vertaling van {}"
MOST_TOLD = 5


def wrong_language(document: Document) -> Iterator[Problem]:
    """That a document is of a kind that is not there in its language."""
    taal = document.taal.taal
    if not taal.is_nederlands and document.soort not in taal.soorten:
        kinds = ", ".join(sorted(taal.soorten))
        message = OTHER_KIND.format(document.soort, taal.naam, kinds)
        yield document.fout_bij(message, "taal")


def in_its_language(printed: P, document: Document, kader: Kader) -> P:
    """What is printed of a document, in its language and with the own words of its organisation.

    ``kader`` has the facts as they were read.

    Raises ``InputError`` when the language lacks words.
    """
    taal, own = document.taal.taal, OwnWords.of(kader.organisatie)
    if taal.is_nederlands and not own.words:
        return printed
    speech = _Speech(document, taal, _Read.of(document, kader), own)
    worded = Wording(taal, speech.zeg, speech.is_of_staff).worded(printed)
    speech.must_know_all()
    return worded


def properties_in_its_language(
    properties: Eigenschappen, document: Document, kader: Kader
) -> Eigenschappen:
    """What the files of a document say about themselves, likewise."""
    taal = document.taal.taal
    if taal.is_nederlands:
        return properties
    speech = _Speech(document, taal, _Read.of(document, kader), OwnWords.of(kader.organisatie))
    worded = properties.in_taal(taal, speech.titled)
    speech.must_know_all()
    return worded


@dataclass(frozen=True)
class _Read:
    """What was read: the groups of fields by file, to tell who wrote the words of a value."""

    files: Mapping[str, Invoer]

    @classmethod
    def of(cls, document: Document, kader: Kader) -> _Read:
        found = {one.herkomst_van().file: one for one in (document, *_models(kader))}
        return cls(found)

    def value_at(self, origin: Origin) -> object:
        """The value there; None when nothing is."""
        return _followed(self.files.get(origin.file), origin.loc)

    @cached_property
    def units(self) -> frozenset[str]:
        """The units in which staff count."""
        return frozenset(unit for model in self.files.values() for unit in _units(model))


def _models(kader: Kader) -> Iterator[Invoer]:
    yield from (kader.organisatie, *kader.feiten.values())
    if kader.vorige:
        yield from _models(kader.vorige)


def _followed(value: object, loc: Loc) -> object:
    for step in loc:
        if isinstance(value, Invoer) and isinstance(step, str):
            value = getattr(value, step, None)
        elif isinstance(value, tuple) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _units(value: object) -> Iterator[str]:
    if isinstance(value, Invoer):
        unit = getattr(value, "eenheid", None)
        if isinstance(unit, str):
            yield unit
        for name in type(value).model_fields:
            yield from _units(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from _units(one)


@dataclass
class _Speech:
    """Says in a language what a document says, and remembers what that language lacks."""

    document: Document
    taal: Taal
    read: _Read
    own: OwnWords
    lacking: dict[str, None] = field(default_factory=dict)

    def zeg(self, dutch: str) -> str:
        return self.own.said(dutch, self._in_language)

    def _in_language(self, dutch: str) -> str:
        if self.taal.is_nederlands:
            return dutch
        try:
            return self.taal.zeg(dutch, self.read.units)
        except OnvertaaldError as error:
            if day := listed_day(dutch):
                return self.taal.zeg(day)
            self.lacking[str(error)] = None
            return dutch

    def titled(self, words: str) -> str:
        """A title: as staff wrote it in a field of the document, else said in the language."""
        written = (getattr(self.document, name) for name in type(self.document).model_fields)
        return words if words in written else self.zeg(words)

    def is_of_staff(self, value: Value) -> bool:
        """Whether its words stand so in one of the fields it comes from; a special day is called
        as the language calls it."""
        words = to_compare(text_of(value.children))
        return not any(map(self._names_a_day, value.origins)) and any(
            self._wrote(self.read.value_at(one), words) for one in value.origins
        )

    def _names_a_day(self, origin: Origin) -> bool:
        """Whether the name of a moment stands there that is one of a special day."""
        if origin.loc[-1:] != ("naam",):
            return False
        moment = self.read.value_at(replace(origin, loc=origin.loc[:-1]))
        return isinstance(moment, Moment) and listed_day(moment.naam) is not None

    def _wrote(self, written: object, words: str) -> bool:
        match written:
            case str():
                return _begins(written, words)
            case Tijdstip(text=text):
                said = not written.is_worded or self.taal.kent(text)
                return to_compare(text) == words and not said
            case tuple() if is_blocks(written):
                return _begins(text_of_blocks(written), words) or words in _headings(written)
            case _:
                return False

    def must_know_all(self) -> None:
        """Raises ``InputError`` when the language lacks words of this document."""
        if self.lacking:
            words = ", ".join(f"'{one}'" for one in _first(self.lacking))
            message = NOT_SAID.format(self.taal.naam, words)
            raise InputError([self.document.fout_bij(message, "taal")])


def listed_day(name: str) -> str | None:
    """A special day as the program calls it in Dutch, however staff write that name; None for other
    words."""
    from generator.dagen import naam_in_lijst

    return naam_in_lijst(name)


def _begins(text: str, words: str) -> bool:
    """Whether a text begins so: it may be named by its first words."""
    return bool(words) and to_compare(text).startswith(words.rstrip("."))


def _headings(blocks: Iterable[Block]) -> Iterator[str]:
    """The headings in a text, by which a table of contents names its parts."""
    headings = (one for one in all_of(blocks) if isinstance(one, Heading))
    return (to_compare(text_of(one.children)) for one in headings)


def _first(words: Iterable[str]) -> list[str]:
    all_words = list(words)
    rest = len(all_words) - MOST_TOLD
    return [*all_words[:MOST_TOLD], *([f"en nog {rest}"] if rest > 0 else [])]
