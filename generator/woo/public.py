"""A dossier as everybody may read it: what is left out is gone before anything is made of it.

No other module knows both. Facts and documents become others in which each passage is a box, so
whatever is printed, drawn, counted or said of a file follows from what is public.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from generator.content.column_headings import with_headings
from generator.content.inline import Paragraph
from generator.content.picture import Picture
from generator.content.tree import Block, Heading, Table, TableCaption
from generator.content.values import Blocks
from generator.content.walk import rewritten
from generator.content.withholding import MarkedLine, as_written
from generator.content.words import text_of_blocks
from generator.dossier.annexes import Annexes
from generator.dossier.dossier import DocumentFile, Dossier
from generator.dossier.tracing import traced
from generator.dossier.wrong_translations import unequal_marks
from generator.gronden import Grond
from generator.markdown.tables import reshaped
from generator.model.afbeelding import LosseAfbeelding
from generator.model.base import Invoer
from generator.model.documents.vgr.parts import Manager
from generator.model.eigen_teksten import eigen_teksten
from generator.model.facts.organisatie import Contactpersoon
from generator.model.facts.vertalingen import Vertalingen
from generator.model.kind import Kader
from generator.model.weglaatbaar import Weglaatbaar
from generator.model.woo import Woo
from generator.problems import InputError
from generator.woo.afterwards import marked_afterwards
from generator.woo.apart import facts_apart, set_apart
from generator.woo.facts import without_words
from generator.woo.models import words_in
from generator.woo.names import Names
from generator.woo.passages import Passages
from generator.woo.persons import public_contact, public_manager
from generator.woo.pictures import Removal
from generator.woo.rewriting import Rewriting

I = TypeVar("I", bound=Invoer)  # noqa: E741 (a group of fields, as the base is called)


T = TypeVar("T")


def _same(text: T) -> T:
    return text


@dataclass(frozen=True)
class PublicDossier:
    """What everybody may read, and the words that were taken out of it, for the checks alone."""

    dossier: Dossier
    taken_out: tuple[str, ...]


def public_dossier(dossier: Dossier, woo: Woo | None) -> PublicDossier:
    """The dossier without all that is marked in it, and without the documents that are not public
    at all. No YAML travels in what is made of it, and no file of an
    annex, since nobody looked through that.

    Raises ``InputError`` when what a decision leaves out afterwards is not at one place, or not
    in the translation of that place too.
    """
    dossier = marked_afterwards(dossier, woo) if woo else dossier
    if problems := traced(dossier, unequal_marks(dossier.kader, dossier.translated.every)):
        raise InputError(problems)
    dossier = set_apart(dossier)
    removal = _Removal.of(woo)
    documents = tuple(
        DocumentFile(file.name, removal.group(file.document))
        for file in dossier.documents
        if not file.document.woo
    )
    kader = removal.kader(dossier.kader)
    for words, grounds in _translations_of(facts_apart(dossier), dossier):
        removal.passages.box_of_usual(words, grounds)
    public = replace(
        dossier,
        kader=kader,
        documents=documents,
        pictures=removal.pictures.staying(dossier.pictures),
        closed=True,
        annexes=Annexes(),
    )
    return PublicDossier(public, removal.passages.words(_words_of(public)))


def _translations_of(
    facts: Iterable[Weglaatbaar], dossier: Dossier
) -> Iterator[tuple[str, tuple[Grond, ...]]]:
    """The translations of facts that are left out as a whole, each with the grounds of that."""
    for one in dossier.translated.every:
        words = one.words_in(dossier.kader)
        for fact in facts:
            for place, _ in eigen_teksten(fact):
                if said := words.get(one.places.get(place, place)):
                    text = said if isinstance(said, str) else text_of_blocks(said)
                    yield " ".join(text.split()), fact.apart_op


def _words_of(dossier: Dossier) -> str:
    """All words that stay in a dossier; of translations, those that stand in a document."""
    documents = (file.document for file in dossier.documents)
    kaders = (one.kader(dossier.kader) for one in dossier.translated.every)
    facts = (one for kader in kaders for one in (kader.organisatie, *kader.feiten.values()))
    groups = (one for one in facts if not isinstance(one, Vertalingen))
    return "\n".join(words_in((*groups, *documents)))


@dataclass(frozen=True)
class _Removal:
    """Carries what is left out through groups of fields."""

    passages: Passages
    names: Names
    domains: tuple[str, ...]
    pictures: Removal

    @classmethod
    def of(cls, woo: Woo | None) -> _Removal:
        passages = Passages()
        domains = woo.maildomeinen if woo else ()
        pictures = Removal.of(woo, passages.box)
        return cls(passages, Names.of(woo, passages.box), domains, pictures)

    def kader(self, kader: Kader) -> Kader:
        """All that is known, also in the dossier before."""
        return replace(
            kader,
            organisatie=self.group(kader.organisatie),
            feiten={soort: self.group(feiten) for soort, feiten in kader.feiten.items()},
            vorige=self.kader(kader.vorige) if kader.vorige else None,
        )

    def group(self, group: I) -> I:
        """A group of fields; the very same when nothing in it is left out."""
        emptied = Rewriting(_same, _same, self._whole).group(group)
        return Rewriting(self._line, self._text, self._person).group(emptied)

    def _whole(self, group: Invoer) -> Invoer:
        """Without any words if all of it goes; without what a picture shows if that goes."""
        if isinstance(group, Weglaatbaar) and group.is_apart:
            return without_words(group, self.passages)
        if isinstance(group, LosseAfbeelding):
            return self.pictures.out_of_field(group)
        return group

    def _person(self, group: Invoer) -> Invoer:
        if isinstance(group, Contactpersoon):
            return public_contact(group, self.domains, self.passages.box)
        if isinstance(group, Manager):
            return public_manager(group, self.passages.box)
        return group

    def _line(self, text: str) -> str:
        """A short text; first without what is marked, then without names in what stays."""
        stays = self.passages.out_of_parts(text.parts) if isinstance(text, MarkedLine) else text
        return self.passages.merged(self.names.out_of(stays))

    def _text(self, blocks: Blocks) -> Blocks:
        """The same for a text of blocks."""
        judged = rewritten(as_written(blocks), block=self.pictures.out_of)
        unmarked = rewritten(judged, line=self.passages.out_of_line)
        return rewritten(unmarked, block=self._without_names)

    def _without_names(self, block: Block) -> Block:
        """A block without names; of a table nothing may follow from what stood in it."""
        if isinstance(block, Paragraph | Heading | TableCaption):
            return replace(block, children=self.names.out_of_line(block.children))
        if isinstance(block, Picture):
            words = self.names.out_of_line(block.children)
            return replace(block, description=self.names.out_of(block.description), children=words)
        if not isinstance(block, Table):
            return block
        return reshaped(with_headings(block, self.names.out_of_line))
