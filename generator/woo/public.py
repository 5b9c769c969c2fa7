"""A dossier as everybody may read it: what is left out is gone before anything is made of it.

No other module knows both. Facts and documents become others in which each passage is a box, so
whatever is printed, drawn, counted or said of a file follows from what is public.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from generator.content.inline import Paragraph
from generator.content.tree import Block, Heading, Table
from generator.content.values import Blocks
from generator.content.walk import rewritten
from generator.content.withholding import MarkedLine, MarkedText
from generator.dossier.dossier import DocumentFile, Dossier
from generator.markdown.tables import reshaped
from generator.model.base import Invoer
from generator.model.documents.vgr.parts import Manager
from generator.model.facts.organisatie import Contactpersoon
from generator.model.fields.key import SLEUTEL
from generator.model.fields.line import AANDUIDING, SOORT_FEITEN
from generator.model.kind import Kader
from generator.model.weglaatbaar import Weglaatbaar
from generator.model.woo import Woo
from generator.woo.apart import set_apart
from generator.woo.facts import without_words
from generator.woo.models import fields_with, words_in
from generator.woo.names import Names
from generator.woo.passages import Passages
from generator.woo.persons import public_contact, public_manager

I = TypeVar("I", bound=Invoer)  # noqa: E741 (a group of fields, as the base is called)

_NAMES_OF_THINGS = (SLEUTEL, AANDUIDING, SOORT_FEITEN)
"""Values whose words only name something, and must go on naming it."""


@dataclass(frozen=True)
class PublicDossier:
    """What everybody may read, and the words that were taken out of it, for the checks alone."""

    dossier: Dossier
    taken_out: tuple[str, ...]


def public_dossier(dossier: Dossier, woo: Woo | None) -> PublicDossier:
    """The dossier without all that is marked in it, and without the documents that are not public
    at all. No YAML travels in what is made of it."""
    dossier = set_apart(dossier)
    removal = _Removal.of(woo)
    documents = tuple(
        DocumentFile(file.name, removal.group(file.document))
        for file in dossier.documents
        if not file.document.woo
    )
    kader = removal.kader(dossier.kader)
    public = replace(dossier, kader=kader, documents=documents, closed=True)
    return PublicDossier(public, removal.passages.words(_words_of(public)))


def _words_of(dossier: Dossier) -> str:
    """All words that stay in a dossier."""
    documents = (file.document for file in dossier.documents)
    groups = (dossier.kader.organisatie, *dossier.kader.feiten.values(), *documents)
    return "\n".join(words_in(groups))


@dataclass(frozen=True)
class _Removal:
    """Carries what is left out through groups of fields."""

    passages: Passages
    names: Names
    domains: tuple[str, ...]

    @classmethod
    def of(cls, woo: Woo | None) -> _Removal:
        passages = Passages()
        return cls(passages, Names.of(woo, passages.box), woo.maildomeinen if woo else ())

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
        group = self._whole(group)
        old = {name: getattr(group, name) for name in type(group).model_fields}
        kept = fields_with(type(group), *_NAMES_OF_THINGS)
        new = {name: self._value(value, name in kept) for name, value in old.items()}
        changed = {name: value for name, value in new.items() if value is not old[name]}
        return self._person(group.model_copy(update=changed) if changed else group)

    def _whole(self, group: I) -> I:
        """Without any words if all of it goes."""
        if not isinstance(group, Weglaatbaar) or not group.is_apart:
            return group
        made: Weglaatbaar = without_words(group, self.passages)
        assert isinstance(made, type(group))
        return made

    def _person(self, group: I) -> I:
        made: Invoer = group
        if isinstance(group, Contactpersoon):
            made = public_contact(group, self.domains, self.passages.box)
        elif isinstance(group, Manager):
            made = public_manager(group, self.passages.box)
        assert isinstance(made, type(group))
        return made

    def _value(self, value: object, is_name: bool) -> object:
        match value:
            case Invoer():
                return self.group(value)
            case MarkedLine():
                return self._line(self.passages.out_of_parts(value.parts))
            case str() if not is_name:
                return self._line(value)
            case MarkedText():
                return self._text(value.marked)
            case tuple() if value and isinstance(value[0], Block):
                return self._text(value)
            case tuple():
                new = tuple(self._value(one, is_name) for one in value)
                same = all(one is other for one, other in zip(new, value, strict=True))
                return value if same else new
            case _:
                return value

    def _line(self, text: str) -> str:
        return self.passages.merged(self.names.out_of(text))

    def _text(self, blocks: Blocks) -> Blocks:
        """A text; first without what is marked, then without names in what stays."""
        unmarked = rewritten(blocks, line=self.passages.out_of_line)
        return rewritten(unmarked, block=self._without_names)

    def _without_names(self, block: Block) -> Block:
        """A block without names; of a table nothing may follow from what stood in it."""
        if isinstance(block, Paragraph | Heading):
            return replace(block, children=self.names.out_of_line(block.children))
        if not isinstance(block, Table):
            return block
        columns = tuple(
            replace(one, heading=self.names.out_of_line(one.heading)) for one in block.columns
        )
        return reshaped(replace(block, columns=columns))
