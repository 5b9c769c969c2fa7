"""The facts of a dossier for a document in another language: texts of staff in its words.

Each text is known by its place, which is found once, of the files as staff wrote them: so a public
version, of which the words are others, still knows which translation belongs to which text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator.content.boxes import SIGN
from generator.content.figure import Figure
from generator.content.inline import Inline, Value
from generator.content.printed import P, rewritten_in
from generator.content.tree import Block, Passage
from generator.content.values import Blocks
from generator.content.words import text_of_blocks
from generator.model.eigen_teksten import EigenTekst, Wordt, eigen_teksten, met_eigen_teksten
from generator.model.facts.vertalingen import KorteVertaling, Vertaling, Vertalingen
from generator.model.fields import Tijdstip
from generator.model.kind import Document, Kader
from generator.origin import Origin, each_once
from generator.talen import Taal

Key: TypeAlias = str | Blocks
"""The words of a text: two of the same key have the same translation."""


@dataclass(frozen=True)
class Translated:
    """Of which texts of a dossier there is a translation in ``taal``: by the place of each, that of
    its translation; its own for one that stays as it is."""

    taal: Taal
    places: Mapping[Origin, Origin]

    @classmethod
    def of(cls, kader: Kader, taal: Taal) -> Translated:
        """Those of the facts and the organisation as they were written, also before this one."""
        if taal.is_nederlands:
            return cls(taal, {})
        known = {
            key_of(one.nl): one for one in reversed(list(translations_in(kader))) if said(one, taal)
        }
        places = {
            place: _stands_at(known[key], place, taal)
            for place, text in texts_in(kader)
            if (key := key_of(text)) in known
        }
        return cls(taal, places)

    def kader(self, kader: Kader) -> Kader:
        """All that is known, in the words of the language; facts before it too."""
        if not self.places:
            return kader
        words = self.words_in(kader)

        def becomes(place: Origin, text: EigenTekst) -> EigenTekst:
            other = words.get(self.places.get(place, place))
            if other is None or _is_left_out(text):
                return text
            if isinstance(text, Tijdstip):
                return replace(text, text=str(other))
            return other

        return _with_texts(kader, becomes)

    def words_in(self, kader: Kader) -> dict[Origin, Key]:
        """Each translation, by its place."""
        return {
            one.herkomst_van(self.taal.code): text
            for one in translations_in(kader)
            if (text := said(one, self.taal))
        }

    def printed(self, printed: P) -> P:
        """What is printed, of which each word knows the translation in which it stands."""
        if not self.places:
            return printed
        return rewritten_in(printed, self._inline, self._block)

    def _inline(self, inline: Inline) -> Inline:
        return replace(inline, origins=self._at(inline)) if isinstance(inline, Value) else inline

    def _block(self, block: Block) -> Block:
        if isinstance(block, Passage | Figure):
            return replace(block, origins=self._at(block))
        return block

    def _at(self, node: Value | Passage | Figure) -> tuple[Origin, ...]:
        return each_once(self.places.get(one, one) for one in node.origins)


@dataclass(frozen=True)
class Translations:
    """The same in each of some languages."""

    every: tuple[Translated, ...] = ()

    @classmethod
    def of(cls, kader: Kader, documents: Iterable[Document]) -> Translations:
        """Those in the languages of documents."""
        languages = dict.fromkeys(one.taal.taal for one in documents)
        return cls(tuple(Translated.of(kader, taal) for taal in languages))

    def to(self, taal: Taal) -> Translated:
        """Those in that language; in one that no document had, there are none."""
        return next((one for one in self.every if one.taal == taal), Translated(taal, {}))


def key_of(text: EigenTekst) -> Key:
    """The words of a text."""
    return text.text if isinstance(text, Tijdstip) else text


def said(one: Vertaling, taal: Taal) -> Key | None:
    """How a text reads in that language; None when it is not translated yet."""
    if isinstance(one, KorteVertaling) and one.blijft:
        return one.nl
    words: Key | None = getattr(one, taal.code)
    return words or None


def translations_in(kader: Kader) -> Iterator[Vertaling]:
    """Those of a dossier, then those of the one before it."""
    for one in kader.alle(Vertalingen):
        yield from one.alle
    if kader.vorige:
        yield from translations_in(kader.vorige)


def texts_in(kader: Kader) -> Iterator[tuple[Origin, EigenTekst]]:
    """Each text that staff wrote in facts and organisation, with its place, also before this
    dossier; not the translations themselves."""
    for group in (kader.organisatie, *kader.feiten.values()):
        if not isinstance(group, Vertalingen):
            yield from eigen_teksten(group)
    if kader.vorige:
        yield from texts_in(kader.vorige)


def _is_left_out(text: EigenTekst) -> bool:
    """Whether a public version left all of it out, whatever was marked in its translation."""
    words = words_of(text)
    return bool(SIGN.search(words)) and not any(map(str.isalnum, SIGN.sub("", words)))


def words_of(text: EigenTekst) -> str:
    """What a text says, without its form."""
    key = key_of(text)
    return key if isinstance(key, str) else text_of_blocks(key)


def _stands_at(one: Vertaling, place: Origin, taal: Taal) -> Origin:
    stays = isinstance(one, KorteVertaling) and one.blijft
    return place if stays else one.herkomst_van(taal.code)


def _with_texts(kader: Kader, becomes: Wordt) -> Kader:
    return replace(
        kader,
        organisatie=met_eigen_teksten(kader.organisatie, becomes),
        feiten={
            name: one if isinstance(one, Vertalingen) else met_eigen_teksten(one, becomes)
            for name, one in kader.feiten.items()
        },
        vorige=_with_texts(kader.vorige, becomes) if kader.vorige else None,
    )
